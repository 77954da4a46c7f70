/** Sources as their file tells them in; the record's table of them brought in step. What was known of them stays. */

import { type Kysely, type Selectable, sql } from 'kysely';
import { type Writing, writing } from '../store/open-transaction.js';
import type { Tables } from '../store/schema.js';
import { noteSources } from './note-sources.js';
import type { HostState, Source } from './types.js';

/** Those no longer in the file rest, with their pages, until they are there again. */
export function keepSources(db: Kysely<Tables>, sources: readonly Source[], now: Date): Promise<void> {
  return writing(db, async (tx) => {
    const rows = await tx.selectFrom('sources').selectAll().orderBy('id').execute();
    const known = new Map(rows.map((row) => [row.id, row]));
    const wanted = new Set(sources.map(({ id }) => id));
    await noteSources(tx, sources, rows);
    const resting = [...known.keys()].filter((id) => !wanted.has(id));
    if (resting.length > 0) await tx.updateTable('sources').set({ active: false }).where('id', 'in', resting).execute();
    for (const source of sources) await keepSource(tx, source, known.get(source.id), now);
    await noteHosts(tx, [...new Set(sources.map(({ address }) => new URL(address).host))], now);
  });
}

type Row = Selectable<Tables['sources']>;

/** At another address it is another source: nothing is known of it. One that is asked more often now need not wait. */
async function keepSource(tx: Writing, source: Source, known: Row | undefined, now: Date): Promise<void> {
  const { id, kind, address, everyMs } = source;
  const { host } = new URL(address);
  const said = { kind, address, host, everyMs, active: true };
  if (!known)
    return void (await tx
      .insertInto('sources')
      .values({ id, ...said, nextAt: now })
      .execute());
  const isSame = known.address === address;
  const soon = new Date(Math.min(Number(known.nextAt), Number(now) + everyMs));
  const anew = { nextAt: now, etag: null, lastModified: null, faults: 0, error: null, errorAt: null };
  await tx
    .updateTable('sources')
    .set({ ...said, ...(isSame ? { nextAt: soon } : anew) })
    .where('id', '=', id)
    .execute();
}

export async function noteHosts(tx: Writing, hosts: readonly string[], now: Date): Promise<void> {
  if (hosts.length === 0) return;
  await tx
    .insertInto('watchedHosts')
    .values(hosts.map((host) => ({ host, readyAt: now, faults: 0 })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** When each host may be asked, as it was when watching ended. */
export async function hostStates(db: Kysely<Tables>): Promise<Map<string, HostState>> {
  const rows = await db.selectFrom('watchedHosts').selectAll().where('readyAt', '>', sql<Date>`'epoch'`).execute();
  return new Map(rows.map(({ host, readyAt, faults }) => [host, { readyAt: Number(readyAt), faults }]));
}

export async function keepHost(tx: Writing, host: string, { readyAt, faults }: HostState): Promise<void> {
  await tx
    .updateTable('watchedHosts')
    .set({ readyAt: new Date(readyAt), faults })
    .where('host', '=', host)
    .execute();
}
