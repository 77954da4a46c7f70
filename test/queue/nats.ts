/** NATS servers of a test's own, on free ports; such tests are left out, and said to be, where there is no nats-server. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openQueue } from '../../src/queue/index.js';

export type TestNats = {
  readonly address: string;
  readonly start: () => Promise<void>;
  /** As a crash would: no time to write anything. */
  readonly kill: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly processId: () => number;
};

/** Debian puts it where only the administrator's path leads. */
const debian = '/usr/sbin/nats-server';
const program = process.env.READOUT_TEST_NATS ?? (existsSync(debian) ? debian : 'nats-server');

export const natsLeft: string | false = whyLeftOut();
if (natsLeft) console.warn(`NATS tests left out: ${natsLeft}`);

/** A server with an empty store, started; started again it finds what it kept, at the same address. */
export async function newNats(): Promise<TestNats> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-nats-'));
  const port = await freePort();
  const address = `nats://127.0.0.1:${port}`;
  let running: ChildProcess | undefined;
  const start = async () => {
    running = spawn(program, ['-js', '-sd', folder, '-a', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    await answers(address);
  };
  const kill = async () => {
    const ended = running && once(running, 'exit');
    running?.kill('SIGKILL');
    await ended;
    running = undefined;
  };
  await start();
  const remove = () => kill().then(() => rmSync(folder, { recursive: true, force: true }));
  return { address, start, kill, remove, processId: () => running?.pid ?? 0 };
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const queue = await openQueue(`${address}/probe`).catch((error: Error) => error);
    if (!(queue instanceof Error)) return void (await queue.close());
    if (tries > 200) throw queue;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

function whyLeftOut(): string | false {
  const { error } = spawnSync(program, ['--version']);
  return error
    ? `${program} does not start (${error.message}); install it, or set READOUT_TEST_NATS to its path`
    : false;
}
