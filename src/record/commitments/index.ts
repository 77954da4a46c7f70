/** Commitments between two countries, read from the record. */

import { type Kysely, sql } from 'kysely';
import type { Country, Topic } from '../../coding/types.js';
import { holdsAll } from '../search/find-acts.js';
import { stemsOfSearch } from '../search/search-text.js';
import { peopleNamed } from '../store/queries/conditions.js';
import { pairMark } from '../store/queries/record-mark.js';
import { inOrder } from '../store/queries/relations.js';
import type { ActView } from '../store/queries/types.js';
import type { Day, Tables } from '../store/schema.js';
import { whileUnchanged } from '../store/while-unchanged.js';
import { fillOutlines } from './fill-outlines.js';
import { keptCommitments } from './kept-commitments.js';
import { latestFirst } from './outlines-of.js';
import { commitmentOn } from './state-on.js';
import type { Commitment, CommitmentState, Outline } from './types.js';

export { fillOutlines } from './fill-outlines.js';
export type { Commitment, CommitmentState, Outline } from './types.js';

/** `words` narrow `commitmentsBetween` alone: outlines have no words. */
export type CommitmentFilter = {
  readonly debtor?: Country | undefined; // who is to do, alone or with the other
  readonly states?: readonly CommitmentState[] | undefined;
  readonly topics?: readonly Topic[] | undefined; // any of them
  readonly person?: string | undefined; // part of the name of somebody in an act of its history
  readonly words?: string | undefined; // all in one act of its history, each in any form
  /** The state of things on this day, from what was done until then. Default: all that is known, nothing lapsed. */
  readonly on?: Day | undefined;
};

/** Commitments between two countries, the latest movement first. Cost: that of their outlines, and three queries for their acts. */
export async function commitmentsBetween(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  filter: CommitmentFilter = {},
): Promise<Commitment[]> {
  const found = await fillOutlines(db, await outlinesBetween(db, one, other, filter));
  const stems = stemsOfSearch(filter.words ?? '');
  return stems.length === 0
    ? found
    : found.filter(({ history }) => history.some(({ act }) => holdsAll(wordsOf(act), stems)));
}

function wordsOf({ clauses, matters }: ActView): string {
  return [...clauses.map(({ words }) => words), ...matters.map(({ text }) => text)].join(' ');
}

/**
 * The same without names, texts and citations, for counting and for choosing what to show: `fillOutlines` fills those that are shown. Cost: all acts of
 * the relation that ask, promise, refuse or do, once as long as nothing is written in it, however many programs ask (kept-commitments.ts).
 */
export async function outlinesBetween(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  { debtor, states, topics, person, on }: CommitmentFilter = {},
): Promise<Outline[]> {
  const { a, b } = inOrder(one, other);
  const acts = person === undefined ? null : await actsNaming(db, a, b, person);
  return (await outlinesOn(db, a, b, on ?? null)).filter(
    (outline) =>
      (debtor === undefined || outline.debtor.includes(debtor)) &&
      (!topics?.length || topics.some((topic) => outline.topics.includes(topic))) &&
      (states === undefined || states.includes(outline.state)) &&
      (acts === null || outline.history.some(({ act }) => acts.has(act.id))),
  );
}

/** Acts of the relation in which somebody of this name has any part. */
async function actsNaming(db: Kysely<Tables>, a: Country, b: Country, name: string): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ id: number }>`select x.act_id as id from act_parties x
    where x.entity_id in ${peopleNamed(name)} and x.act_id in (select act_id from act_pairs where a = ${a} and b = ${b})`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
}

/** The latest movement first. A day changes what is left of each and how it stands, not what belongs together. */
async function outlinesOn(db: Kysely<Tables>, a: Country, b: Country, on: Day | null): Promise<readonly Outline[]> {
  const mark = () => pairMark(db, a, b);
  const outlines = await whileUnchanged(db, `commitments ${a} ${b}`, () => keptCommitments(db, { a, b }), mark);
  if (on === null) return outlines;
  return latestFirst(outlines.flatMap((outline) => commitmentOn(outline, on) ?? []));
}
