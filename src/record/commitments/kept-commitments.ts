/** The outlines of a relation's commitments as they were put together last, kept in the record for as long as nothing in the relation changes. */

import { type Kysely, sql } from 'kysely';
import type { Pair } from '../pairs.js';
import type { Tables } from '../store/schema.js';
import { commitmentRules } from './commitment-rules.js';
import { outlinesOf } from './outlines-of.js';
import type { Outline } from './types.js';

/**
 * Whoever asks first after a change puts them together and keeps them, for every other program as well.
 *
 * The mark of the relation is taken before its acts are read: what is written meanwhile gives it another, so that what is kept here is never
 * newer than its mark says, and at worst put together once more. Within a transaction nothing is looked up or kept.
 */
export async function keptCommitments(db: Kysely<Tables>, pair: Pair): Promise<readonly Outline[]> {
  if (db.isTransaction) return outlinesOf(db, pair);
  const { mark, outlines } = await find(db, pair);
  if (mark === null) return []; // nothing is known between the two
  return outlines ?? once(db, `${pair.a} ${pair.b} ${mark}`, () => anew(db, pair, mark));
}

type Found = { readonly mark: string | null; readonly outlines: readonly Outline[] | null };

async function find(db: Kysely<Tables>, { a, b }: Pair): Promise<Found> {
  const { rows } = await sql<Found>`select r.mark, k.outlines from relations r left join kept_commitments k
    on k.a = r.a and k.b = r.b and k.mark = r.mark and k.rules = ${commitmentRules()}
    where r.a = ${a} and r.b = ${b}`.execute(db);
  return rows[0] ?? { mark: null, outlines: null };
}

async function anew(db: Kysely<Tables>, pair: Pair, mark: string): Promise<readonly Outline[]> {
  const outlines = await outlinesOf(db, pair);
  // Whoever may only read, or whose disk is full, has the answer all the same, and so has he whose relation is gone meanwhile.
  await keep(db, pair, mark, outlines).catch(() => {});
  return outlines;
}

/** One statement, so that readers find either what was kept before or this; what others kept goes by one of its own, so that no two wait for each other. */
async function keep(db: Kysely<Tables>, { a, b }: Pair, mark: string, outlines: readonly Outline[]): Promise<void> {
  const rules = commitmentRules();
  await sql`insert into kept_commitments (a, b, mark, rules, outlines)
    values (${a}, ${b}, ${mark}, ${rules}, ${JSON.stringify(outlines)}::json)
    on conflict (a, b, rules) do update set mark = excluded.mark, outlines = excluded.outlines, kept_at = now()`.execute(
    db,
  );
  await sql`delete from kept_commitments where a = ${a} and b = ${b} and rules <> ${rules}
    and kept_at < now() - ${othersStay}::interval`.execute(db);
}

/** Another release at work on the record finds what it kept for so long; of one that is no longer used it's gone with the next change. */
const othersStay = '1 day';

const underWay = new WeakMap<Kysely<Tables>, Map<string, Promise<readonly Outline[]>>>();

/** Many of one program may ask for the same at once: it is put together for all of them. */
async function once(
  db: Kysely<Tables>,
  question: string,
  ask: () => Promise<readonly Outline[]>,
): Promise<readonly Outline[]> {
  const asked = underWay.get(db) ?? new Map();
  underWay.set(db, asked);
  const answer = asked.get(question) ?? ask().finally(() => asked.delete(question));
  asked.set(question, answer);
  return answer;
}
