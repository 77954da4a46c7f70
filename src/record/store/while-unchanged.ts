/** Answers that cost more than a moment, kept in memory until what they were drawn from is written to. */

import type { Kysely } from 'kysely';
import { factsMark } from './queries/record-mark.js';
import type { Tables } from './schema.js';

/** Answers of one record. A busy relation's commitments take some megabytes. */
const most = 40;

type Kept = { readonly mark: string; readonly answer: Promise<unknown> };

const kept = new WeakMap<Kysely<Tables>, Map<string, Kept>>();

/**
 * The answer given before to the same question of the same open record, if its mark is the same; else `ask()`. The answer asked for longest ago goes first.
 * The mark is taken before the question is asked, so that what is written meanwhile makes it ask again.
 *
 * @param markOf what changes whenever the answer may: of all facts of the record, or of the pair of countries that is asked about.
 */
export async function whileUnchanged<T>(
  db: Kysely<Tables>,
  question: string,
  ask: () => Promise<T>,
  markOf: (db: Kysely<Tables>) => Promise<string> = factsMark,
): Promise<T> {
  if (db.isTransaction) return ask();
  const mark = await markOf(db);
  const answers = answersOf(db);
  const known = answers.get(question);
  answers.delete(question); // and in again, behind the others
  if (known?.mark === mark) {
    answers.set(question, known);
    return known.answer as Promise<T>;
  }
  return keep(answers, question, { mark, answer: ask() }) as Promise<T>;
}

function answersOf(db: Kysely<Tables>): Map<string, Kept> {
  const answers = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, answers);
  return answers;
}

function keep(answers: Map<string, Kept>, question: string, one: Kept): Promise<unknown> {
  const [oldest] = answers.keys();
  if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
  answers.set(question, one);
  one.answer.catch(() => answers.get(question) === one && answers.delete(question));
  return one.answer;
}
