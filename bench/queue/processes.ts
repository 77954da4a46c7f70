/** Commands of Readout as processes of their own, and the servers that a bench starts for them. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { newNats, type TestNats } from '../../test/queue/nats.js';
import { type OwnPostgres, ownPostgres } from './own-postgres.js';

export type Servers = { readonly nats: TestNats; readonly postgres: OwnPostgres };

const bin = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));

export async function withServers<T>(work: (servers: Servers) => Promise<T>): Promise<T> {
  const [nats, postgres] = [await newNats(), await ownPostgres()];
  try {
    return await work({ nats, postgres });
  } finally {
    await nats.remove();
    postgres.remove();
  }
}

export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

export async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await ended(child);
}

/** A database of its own in the server. */
export async function newDatabase({ address }: OwnPostgres, name: string): Promise<string> {
  await ask(address, `create database ${name} encoding 'UTF8' template template0`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

/** Coded documents in a record; null where the server is away, or there are no tables yet. */
export async function countDocuments(address: string): Promise<number | null> {
  const rows = await ask(address, 'select count(*)::int as n from documents').catch(() => null);
  return rows === null ? null : Number(rows[0]?.n ?? 0);
}

export async function ask(address: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  return client
    .query(statement)
    .then(({ rows }) => rows)
    .finally(() => client.end().catch(() => undefined));
}

export async function until(isSo: () => Promise<boolean>, everyMs: number): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, everyMs));
}
