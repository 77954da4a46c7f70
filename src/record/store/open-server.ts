/** The address of a PostgreSQL server in, connections to it out. */

import type { PostgresPool } from 'kysely';
import type pg from 'pg';
import { ReadoutError } from '../../errors.js';
import { parsers } from './column-types.js';

const oldest = 150000;
/** A new connection answers its first questions two to three times slower, and people look at a page longer than the ten seconds that are the pool's own. */
const keptIdleMs = 10 * 60_000;

/**
 * @returns up to ten connections. A connection that breaks is dropped and replaced by the next query.
 * @throws ReadoutError `server-unreachable`, `server-unfit` (older than 15, or not UTF-8).
 */
export async function openServer(address: string): Promise<PostgresPool> {
  const { default: driver } = await import('pg'); // an embedded record need not wait for it
  const types = typesOf(driver);
  const about = {
    connectionString: address,
    max: 10,
    types,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: keptIdleMs,
  };
  const pool = new driver.Pool({ ...about, onConnect: withoutCompiling });
  pool.on('error', () => undefined); // an idle connection broke; the pool has already let it go
  pool.on('connect', (client) => client.on('error', () => undefined)); // one in use broke; its query tells
  try {
    await check(pool, address);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return pool;
}

/** What pages ask takes less than compiling it would. Not by an option of the connection, which poolers before a server refuse. */
async function withoutCompiling(client: pg.ClientBase): Promise<void> {
  await client.query('set jit = off');
}

/** The address as people may see it: without the password. */
export function withoutPassword(address: string): string {
  return address.replace(/(:\/\/[^:@/]*):[^@]*@/, '$1@');
}

function typesOf(driver: typeof pg): pg.CustomTypesConfig {
  const parserOf = (oid: number, format?: 'text') => parsers[oid] ?? driver.types.getTypeParser(oid, format);
  return { getTypeParser: parserOf as typeof driver.types.getTypeParser };
}

async function check(pool: pg.Pool, address: string): Promise<void> {
  const server = withoutPassword(address);
  const { rows } = await pool
    .query(
      `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
    )
    .catch((error: Error) => {
      throw new ReadoutError(
        'server-unreachable',
        { server, reason: error.message || String(error) },
        { cause: error },
      );
    });
  const { version, encoding } = rows[0] as { version: number; encoding: string };
  if (version >= oldest && encoding === 'UTF8') return;
  throw new ReadoutError('server-unfit', { server, found: `PostgreSQL ${Math.floor(version / 10_000)}, ${encoding}` });
}
