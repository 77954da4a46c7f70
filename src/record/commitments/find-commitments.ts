/** Commitments of the whole record: one by its id, those that tell of some words, those that fall due. */

import { type Kysely, sql } from 'kysely';
import type { Country, Edtf } from '../../coding/types.js';
import { daysOfDate } from '../days-of-date.js';
import { actsHolding } from '../search/find-acts.js';
import type { WordsFilter } from '../search/words-filter.js';
import type { Day, Tables } from '../store/schema.js';
import type { Filled } from './fill-outlines.js';
import { fillOutlines, outlinesBetween } from './index.js';
import { commitmentKinds } from './step-of-act.js';
import type { Outline } from './types.js';

/** A commitment and the relation it belongs to. */
export type PlacedCommitment = Filled<PlacedOutline>;
/** The same before `fillOutlines`. */
export type PlacedOutline = Outline & { readonly pair: readonly [Country, Country] };

type Pair = readonly [Country, Country];

/** `complete`: false when more relations have such acts than were looked at, or more documents hold the words. */
export type FoundOutlines = { readonly outlines: readonly PlacedOutline[]; readonly complete: boolean };

/** Relations whose commitments are put together for one answer. */
const mostPairs = 6;
/** Acts looked at on either side of a day. */
const mostDue = 200;

/** @returns null when no act opens a commitment of this id. */
export async function findCommitment(db: Kysely<Tables>, id: string): Promise<PlacedCommitment | null> {
  const [, document, start] = /^([0-9a-f]{12})-(\d{1,9})$/.exec(id) ?? [];
  if (!document || !start) return null;
  const { rows } = await sql<{ a: Country; b: Country }>`select distinct p.a, p.b from acts t
    join act_pairs p on p.act_id = t.id
    where t.document_id like ${`sha256:${document}%`} and t.trigger_start = ${Number(start)}`.execute(db);
  const found = await ofPairs(
    db,
    rows.map(({ a, b }) => [a, b]),
  );
  const [filled] = await fillOutlines(
    db,
    found.filter((outline) => outline.id === id),
  );
  return filled ?? null;
}

/** Outlines of commitments with an act that tells of the words and passes the filter, those of the best act first. */
export async function commitmentsByWords(
  db: Kysely<Tables>,
  words: string,
  filter: WordsFilter = {},
): Promise<FoundOutlines> {
  const held = await actsHolding(db, words, filter);
  const acts = held.acts.filter(({ kind }) => commitmentKinds.includes(kind)).map(({ id }) => id);
  if (acts.length === 0) return { outlines: [], complete: held.complete };
  const places = new Map(acts.map((id, place) => [id, place]));
  const place = ({ history }: Outline) =>
    Math.min(...history.map(({ act }) => places.get(act.id) ?? Number.POSITIVE_INFINITY));
  const { pairs, complete } = await pairsOf(db, sql`t.id = any (${acts}::int4[])`);
  const found = (await ofPairs(db, pairs)).filter((one) => place(one) < Number.POSITIVE_INFINITY);
  return {
    outlines: found.sort((one, other) => place(one) - place(other)),
    complete: complete && held.complete,
  };
}

/**
 * Outlines of open asks and promises with a due date, the nearest to this day first; those past it count as lapsed. Only the relations are looked at
 * whose acts fall due nearest to the day, so that the cost does not grow with the record.
 */
export async function commitmentsDue(db: Kysely<Tables>, on: Day): Promise<FoundOutlines> {
  const { pairs, complete } = await pairsDue(db, on);
  const found = await ofPairs(db, pairs, on);
  const open = found.filter(
    ({ due, state }) => due !== null && ['asked', 'promised', 'under-way', 'lapsed'].includes(state),
  );
  const away = ({ due }: Outline) => daysAway(due, on);
  return { outlines: open.sort((one, other) => away(one) - away(other)), complete };
}

/** Relations with acts that fall due, those with the nearest to the day first. A date of no known year falls due on no day. */
async function pairsDue(db: Kysely<Tables>, on: Day): Promise<FoundPairs> {
  const of = sql`select id, due from acts where due is not null and kind in (${sql.join(commitmentKinds)})`;
  const { rows } = await sql<{ a: Country; b: Country; id: number; due: Edtf }>`select p.a, p.b, t.id, t.due from (
      (${of} and due collate "C" >= ${on} and due collate "C" < 'X' order by due collate "C" limit ${mostDue})
      union all (${of} and due collate "C" < ${on} order by due collate "C" desc limit ${mostDue})
    ) t join act_pairs p on p.act_id = t.id`.execute(db);
  const nearest = rows.sort((one, other) => daysAway(one.due, on) - daysAway(other.due, on) || one.id - other.id);
  const pairs = new Map(nearest.map(({ a, b }) => [`${a} ${b}`, [a, b] as const]));
  return { pairs: [...pairs.values()].slice(0, mostPairs), complete: pairs.size <= mostPairs && rows.length < mostDue };
}

function daysAway(due: Edtf | null, on: Day): number {
  return Math.abs(Date.parse(daysOfDate(due).to ?? '1970-01-01') - Date.parse(on));
}

type FoundPairs = { readonly pairs: readonly Pair[]; readonly complete: boolean };

async function pairsOf(db: Kysely<Tables>, condition: ReturnType<typeof sql>): Promise<FoundPairs> {
  const { rows } = await sql<{ a: Country; b: Country }>`select p.a, p.b from acts t join act_pairs p on p.act_id = t.id
    where ${condition} group by 1, 2 order by count(*) desc, 1, 2 limit ${mostPairs + 1}`.execute(db);
  const pairs = rows.slice(0, mostPairs).map(({ a, b }) => [a, b] as const);
  return { pairs, complete: rows.length <= mostPairs };
}

async function ofPairs(db: Kysely<Tables>, pairs: readonly Pair[], on?: Day): Promise<PlacedOutline[]> {
  const found: PlacedOutline[] = [];
  for (const pair of pairs) {
    const outlines = await outlinesBetween(db, ...pair, { on });
    found.push(...outlines.map((outline) => ({ ...outline, pair })));
  }
  return found;
}
