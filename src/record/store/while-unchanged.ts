/** Answers that cost more than a moment, kept in memory until anything is written. */

import type { Kysely } from 'kysely';
import { recordMark } from './queries/record-mark.js';
import type { Tables } from './schema.js';

/** Answers of one record. A busy relation's commitments take some megabytes. */
const most = 20;

type Kept = { mark: string; readonly answers: Map<string, Promise<unknown>> };

const kept = new WeakMap<Kysely<Tables>, Kept>();

/**
 * The answer given before to the same question of the same open record, if nothing was written since; else `ask()`.
 * The mark is taken before the question is asked, so that what is written meanwhile makes it ask again.
 */
export async function whileUnchanged<T>(db: Kysely<Tables>, question: string, ask: () => Promise<T>): Promise<T> {
  if (db.isTransaction) return ask();
  const mark = await recordMark(db);
  const before = kept.get(db);
  const { answers } = before?.mark === mark ? before : { answers: new Map<string, Promise<unknown>>() };
  kept.set(db, { mark, answers });
  const known = answers.get(question);
  if (known !== undefined) return known as Promise<T>;
  if (answers.size >= most) answers.clear();
  const answer = ask();
  answers.set(question, answer);
  answer.catch(() => answers.delete(question));
  return answer;
}
