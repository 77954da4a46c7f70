/** A PostgreSQL server of the bench's own, with its data on disk as it would be anywhere, that may be killed and started again. */

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type OwnPostgres = {
  readonly address: string; // of a database in it
  readonly start: () => void;
  /** As a crash would: no time to write anything. */
  readonly kill: () => void;
  readonly remove: () => void;
  readonly processId: () => number;
};

const debian = '/usr/lib/postgresql';

export async function ownPostgres(): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-postgres-'));
  const port = await freePort();
  const [data, log] = [join(folder, 'data'), join(folder, 'log')];
  chmodSync(folder, 0o755);
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres', folder]);
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  const start = () => void run('pg_ctl', ['-D', data, '-w', '-l', log, '-o', settings, 'start']);
  const kill = () => void run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'], false);
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  start();
  const remove = () => {
    kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const processId = () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  return { address: `postgres://postgres@127.0.0.1:${port}/postgres`, start, kill, remove, processId };
}

/** The server refuses to run as the administrator. */
function run(name: string, args: readonly string[], mustWork = true): void {
  const newest = readdirSync(debian).sort((a, b) => Number(b) - Number(a))[0] ?? '';
  const program = join(debian, newest, 'bin', name);
  const isRoot = process.getuid?.() === 0;
  const [command, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', program, ...args] : [program, ...args];
  const { status, stderr } = spawnSync(command as string, rest, {
    encoding: 'utf8',
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0 && mustWork) throw new Error(`${name} failed: ${stderr}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
