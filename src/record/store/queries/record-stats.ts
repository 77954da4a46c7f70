/** What the record holds, counted by language, side, kind and topic. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.js';
import type { Condition } from './conditions.js';
import { documentsThat, type ToldFilter } from './documents-that.js';
import { actsThat } from './list-acts.js';
import { contactsThat } from './list-contacts.js';
import { type Overview, overview } from './overview.js';

export type Count = { readonly name: string; readonly count: number };

type Counts = {
  readonly languages: readonly Count[];
  readonly sides: readonly Count[];
  readonly contactKinds: readonly Count[];
  readonly actKinds: readonly Count[];
  readonly topics: readonly Count[];
  readonly codingVersions: readonly Count[]; // of documents
};

export type RecordStats = Overview &
  Counts & {
    readonly reprints: number;
    readonly uncoded: number; // documents kept without a coding
    readonly tenures: number;
    readonly judgements: number; // in force
  };

/** Of documents, contacts and acts that pass a filter. */
export type PartStats = Pick<Overview, 'documents' | 'contacts' | 'acts' | 'firstPublished' | 'lastPublished'> & Counts;

/** Cost: one pass over each table. */
export async function recordStats(db: Kysely<Tables>): Promise<RecordStats> {
  const { rows } = await sql<{ reprints: number; uncoded: number; tenures: number; judgements: number }>`select
    (select count(*)::int from documents where reprint_of is not null) as reprints,
    (select count(*)::int from documents where coding is null) as uncoded,
    (select count(*)::int from tenures) as tenures,
    (select count(*)::int from judgements where withdrawn_at is null) as judgements`.execute(db);
  return {
    ...(await overview(db)),
    ...(rows[0] ?? { reprints: 0, uncoded: 0, tenures: 0, judgements: 0 }),
    ...(await counts(db, partOf({}))),
  };
}

/** Cost: as a list with the same filter, of each table. */
export async function statsThat(db: Kysely<Tables>, filter: ToldFilter): Promise<PartStats> {
  const { documents, contacts, acts } = partOf(filter);
  const { rows } = await sql<Omit<PartStats, keyof Counts>>`select
    (select count(*)::int ${documents}) as documents,
    (select count(*)::int ${contacts}) as contacts,
    (select count(*)::int ${acts}) as acts,
    (select min(d.published) ${documents}) as first_published,
    (select max(d.published) ${documents}) as last_published`.execute(db);
  return { ...(rows[0] as Omit<PartStats, keyof Counts>), ...(await counts(db, { documents, contacts, acts })) };
}

type Part = Readonly<Record<'documents' | 'contacts' | 'acts', Condition>>;

/** `from … where …` of each table. A contact has no kind of act: it is taken by the acts in it. */
function partOf(filter: ToldFilter): Part {
  const acts = sql`from acts t where not t.rejected and ${actsThat(filter)}`;
  const { kinds, ...placed } = filter;
  const ofKinds = kinds?.length ? sql`c.id in (select t.contact_id ${acts})` : sql`true`;
  return {
    documents: sql`from documents d where ${documentsThat(filter)}`,
    contacts: sql`from contacts c where ${contactsThat(placed)} and ${ofKinds}`,
    acts,
  };
}

async function counts(db: Kysely<Tables>, { documents, contacts, acts }: Part): Promise<Counts> {
  const countBy = async (value: Condition, from: Condition) => {
    const query = sql<Count>`select coalesce(name, '?') as name, count(*)::int as count from (select ${value} ${from}) as x (name)
      group by 1 order by 2 desc, 1`;
    return (await query.execute(db)).rows;
  };
  return {
    languages: await countBy(sql`d.language`, documents),
    sides: await countBy(sql`d.side`, documents),
    contactKinds: await countBy(sql`c.kind`, contacts),
    actKinds: await countBy(sql`t.kind`, acts),
    topics: await countBy(sql`unnest(t.topics)`, acts),
    codingVersions: await countBy(sql`d.coding_version`, documents),
  };
}
