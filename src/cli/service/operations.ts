/** Where to listen, and what has to answer, in; /healthz, /readyz and /metrics for whoever runs the process out. */

import { createServer, type Server, type ServerResponse } from 'node:http';
import { InvalidArgumentError, Option } from 'commander';
import { ReadoutError } from '../../errors.js';
import { type Meters, noMeters, openMeters } from './meters.js';
import { type Place, readPlace } from './place.js';

/** What a process cannot work without, each with a question that rejects when it is away. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

const longestAnswerMs = 3000;

export function operationsOption(): Option {
  return new Option('--operations <place>', 'serve /healthz, /readyz and /metrics here: a port, or HOST:PORT')
    .env('READOUT_OPERATIONS')
    .argParser(readOption);
}

function readOption(value: string): Place {
  const place = readPlace(value);
  if (place) return place;
  throw new InvalidArgumentError(`"${value}" is no place to listen. Right would be a port, or HOST:PORT.`);
}

/** Not asked for, nothing listens and nothing is counted. @throws ReadoutError `port-taken`. */
export async function withOperations<T>(
  place: Place | undefined,
  checks: Checks,
  work: (meters: Meters) => Promise<T>,
): Promise<T> {
  if (!place) return work(noMeters);
  const meters = await openMeters();
  const server = await listen(place, checks, meters);
  try {
    return await work(meters);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function listen({ host, port }: Place, checks: Checks, meters: Meters): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    void answer(path, response, checks, meters).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(cause.code === 'EADDRINUSE' ? new ReadoutError('port-taken', { port, host }, { cause }) : cause),
    );
    server.listen(port, host, () => resolve(server));
  });
}

async function answer(path: string, response: ServerResponse, checks: Checks, meters: Meters): Promise<void> {
  if (path === '/healthz') return send(response, 200, 'text/plain', 'ok\n');
  if (path === '/metrics') {
    const { type, body } = await meters.text();
    return send(response, 200, type, body);
  }
  if (path !== '/readyz') return send(response, 404, 'text/plain', 'Here are /healthz, /readyz and /metrics.\n');
  const found = Object.fromEntries(
    await Promise.all(Object.entries(checks).map(async ([name, ask]) => [name, await isWell(ask)])),
  );
  const isReady = Object.values(found).every((said) => said === 'ok');
  send(response, isReady ? 200 : 503, 'application/json', `${JSON.stringify(found)}\n`);
}

/** "ok", or why not. */
async function isWell(ask: () => Promise<unknown>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, longestAnswerMs, 'does not answer');
  });
  const asked = ask().then(
    () => 'ok',
    (error: Error) => error.message,
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
