/** Real servers on loopback, and a resolver that answers what the test says. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Resolve } from '../../src/fetch/index.js';

export type Say = (answer: ServerResponse, request: IncomingMessage) => void;

export type LocalServer = {
  readonly base: string; // http://127.0.0.1:PORT
  readonly port: number;
  /** Every request so far: "GET host /path". */
  readonly asked: readonly string[];
  readonly at: (name: string, path: string) => string; // an address under another name
  readonly close: () => Promise<void>;
};

/** @param answers by path; what is not there is 404. */
export async function openServer(answers: Readonly<Record<string, Say>>): Promise<LocalServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, answer) => {
    asked.push(`${request.method} ${request.headers.host} ${request.url}`);
    const say = answers[request.url ?? ''] ?? answers['*'];
    if (say) say(answer, request);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    port,
    asked,
    at: (name, path) => `http://${name}:${port}${path}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Answers in turn; the last one stays. `asked` counts the questions. */
export function resolverOf(names: Readonly<Record<string, readonly string[]>>): { resolve: Resolve; asked: string[] } {
  const asked: string[] = [];
  const resolve: Resolve = async (name) => {
    const turn = asked.filter((each) => each === name).length;
    asked.push(name);
    const answers = names[name] ?? [];
    const address = answers[Math.min(turn, answers.length - 1)];
    return address === undefined ? [] : [{ address, family: address.includes(':') ? 6 : 4 }];
  };
  return { resolve, asked };
}

export const html =
  (body: string): Say =>
  (answer) =>
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
