/** What the record holds, counted by language, side, kind and topic. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.js';
import { type Overview, overview } from './overview.js';

export type Count = { readonly name: string; readonly count: number };

export type RecordStats = Overview & {
  readonly reprints: number;
  readonly uncoded: number; // documents kept without a coding
  readonly tenures: number;
  readonly judgements: number; // in force
  readonly languages: readonly Count[];
  readonly sides: readonly Count[];
  readonly contactKinds: readonly Count[];
  readonly actKinds: readonly Count[];
  readonly topics: readonly Count[];
  readonly codingVersions: readonly Count[]; // of documents
};

/** Cost: one pass over each table. */
export async function recordStats(db: Kysely<Tables>): Promise<RecordStats> {
  const counts = async (from: ReturnType<typeof sql>) => {
    const query = sql<Count>`select coalesce(name, '?') as name, count(*) as count from ${from} as x (name)
      group by 1 order by 2 desc, 1`;
    return (await query.execute(db)).rows;
  };
  const { rows } = await sql<{ reprints: number; uncoded: number; tenures: number; judgements: number }>`select
    (select count(*) from documents where reprint_of is not null) as reprints,
    (select count(*) from documents where coding is null) as uncoded,
    (select count(*) from tenures) as tenures,
    (select count(*)::int from judgements where withdrawn_at is null) as judgements`.execute(db);
  return {
    ...(await overview(db)),
    ...(rows[0] ?? { reprints: 0, uncoded: 0, tenures: 0, judgements: 0 }),
    languages: await counts(sql`(select language from documents)`),
    sides: await counts(sql`(select side from documents)`),
    contactKinds: await counts(sql`(select kind from contacts)`),
    actKinds: await counts(sql`(select kind from acts where not rejected)`),
    topics: await counts(sql`(select unnest(topics) from acts where not rejected)`),
    codingVersions: await counts(sql`(select coding_version from documents)`),
  };
}
