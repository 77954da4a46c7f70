/** A pool of connections in; one out that breaks at the n-th statement, as a network, a server or this process would. */

import type { PostgresPool, PostgresPoolClient } from 'kysely';

/** `before`: the statement never reaches the database. `after`: it does, and its answer is lost. */
export type When = 'before' | 'after';

export class Broken extends Error {
  readonly code = '08006'; // connection failure
}

type AnyQuery = (...args: unknown[]) => Promise<unknown>;

/** The connection is cut: the database is left with an open transaction, as after a kill, and nothing more can be asked. */
export function breakAt(n: number, when: When, pool: PostgresPool) {
  const state = { count: 0, isBroken: false };
  const query = async (client: PostgresPoolClient, args: unknown[]) => {
    if (state.isBroken) throw new Broken('the connection is gone');
    const run = () => (client.query as unknown as AnyQuery)(...args);
    if (++state.count !== n) return run();
    state.isBroken = true;
    if (when === 'after') await run();
    (client as unknown as { release: (destroy: boolean) => void }).release(true);
    throw new Broken(`broken at statement ${n}`);
  };
  const connect = async (): Promise<PostgresPoolClient> => {
    if (state.isBroken) throw new Broken('the server is gone');
    const client = await pool.connect();
    const release = () => (state.isBroken ? undefined : client.release());
    return { query: (...args: unknown[]) => query(client, args), release } as unknown as PostgresPoolClient;
  };
  return { pool: { connect, end: () => pool.end() } satisfies PostgresPool, state };
}
