/** An open record in; how each source does out: last success, faults, what it brought, silence longer than usual. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../store/schema.js';
import type { SourceKind } from './types.js';
import { usualSilence } from './usual-silence.js';

/** `resting`: no longer in the file of sources. `new`: not yet asked. */
export type SourceState = 'ok' | 'failing' | 'silent' | 'new' | 'resting';

export type SourceHealth = {
  readonly id: string;
  readonly kind: SourceKind;
  readonly address: string;
  readonly state: SourceState;
  readonly everyMs: number;
  readonly succeededAt: Date | null; // when it last answered
  readonly nextAt: Date;
  readonly faults: number; // since then
  readonly error: string | null;
  readonly newestAt: Date | null; // when the newest page came, or was published, if the source says
  readonly usualSilenceMs: number | null; // silence up to here is usual; null: not known yet
  readonly overrunAt: Date | null; // when pages may have been missed: everything that it listed was new
  readonly pages: {
    readonly read: number;
    readonly waiting: number;
    readonly unreadable: number;
    readonly vanished: number;
  };
};

/** Times of the last pages of a source; their pauses tell what is usual. */
const mostMoments = 60;

/** In order of id. */
export async function sourcesHealth(db: Kysely<Tables>, now: Date): Promise<SourceHealth[]> {
  const sources = await db.selectFrom('sources').selectAll().orderBy('id').execute();
  const counts = await countsOf(db);
  const moments = await momentsOf(db);
  return sources.map((source) => {
    const { id, kind, address, everyMs, succeededAt, nextAt, faults, error, overrunAt } = source;
    const came = moments.get(id) ?? [];
    const newest = came.length > 0 ? Math.max(...came) : null;
    const usual = usualSilence(came);
    const isSilent = newest !== null && usual !== null && Number(now) - newest > usual;
    return {
      ...{ id, kind, address, state: stateOf(source, isSilent), everyMs, succeededAt, nextAt, faults, error },
      newestAt: newest === null ? null : new Date(newest),
      usualSilenceMs: usual,
      overrunAt,
      pages: counts.get(id) ?? { read: 0, waiting: 0, unreadable: 0, vanished: 0 },
    };
  });
}

type Standing = { readonly active: boolean; readonly faults: number; readonly succeededAt: Date | null };

function stateOf({ active, faults, succeededAt }: Standing, isSilent: boolean): SourceState {
  if (!active) return 'resting';
  if (faults > 0) return 'failing';
  if (succeededAt === null) return 'new';
  return isSilent ? 'silent' : 'ok';
}

async function countsOf(db: Kysely<Tables>): Promise<Map<string, SourceHealth['pages']>> {
  const { rows } = await sql<SourceHealth['pages'] & { id: string }>`select source_id as id,
    count(*) filter (where state in ('read', 'withdrawn')) as read, count(*) filter (where state = 'due') as waiting,
    count(*) filter (where state = 'unreadable') as unreadable, count(*) filter (where state = 'vanished') as vanished
    from watched_pages where role = 'page' group by source_id`.execute(db);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** When each of the last pages was published, if its source says so with the time of day, else when it was first seen. */
async function momentsOf(db: Kysely<Tables>): Promise<Map<string, number[]>> {
  const { rows } = await sql<{ id: string; listedAt: Date; saidAt: string | null }>`
    select s.id, p.listed_at, p.said_at from sources s cross join lateral (
      select listed_at, said_at from watched_pages where source_id = s.id and role = 'page'
      order by listed_at desc limit ${mostMoments}) p`.execute(db);
  const moments = new Map<string, number[]>();
  for (const { id, listedAt, saidAt } of rows) {
    const said = Date.parse(saidAt ?? '');
    const moment = Number.isNaN(said) ? Number(listedAt) : Math.min(said, Number(listedAt));
    moments.set(id, [...(moments.get(id) ?? []), moment]);
  }
  return moments;
}
