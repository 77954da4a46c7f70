/** Two countries in, the outlines of the commitments between them out, drawn from the acts of the record. */

import type { Kysely } from 'kysely';
import type { Pair } from '../pairs.js';
import type { Tables } from '../store/schema.js';
import { deriveCommitments } from './derive-commitments.js';
import { loadStepActs } from './load-step-acts.js';
import { textEvidence } from './text-evidence.js';
import type { ActJudgement, Outline, OutlineAct, Step } from './types.js';

/** The latest movement first. Cost: all acts of the relation that ask, promise, refuse or do. */
export async function outlinesOf(db: Kysely<Tables>, { a, b }: Pair): Promise<readonly Outline[]> {
  const acts = await loadStepActs(db, a, b);
  const evidence = { ...(await textEvidence(db, acts)), judgements: await judgementsOnActs(db) };
  return latestFirst((await deriveCommitments(acts, evidence)).map(outlineOf));
}

export function latestFirst(outlines: Outline[]): Outline[] {
  return outlines.sort((x, y) => compare(lastMoved(y), lastMoved(x)) || compare(x.id, y.id));
}

function judgementsOnActs(db: Kysely<Tables>): Promise<ActJudgement[]> {
  return db
    .selectFrom('judgements')
    .select(['left', 'right', 'verdict', 'who'])
    .where('type', '=', 'link')
    .where('withdrawnAt', 'is', null)
    .orderBy('id', 'desc')
    .execute();
}

function outlineOf(commitment: Outline): Outline {
  const { history, suggestions } = commitment;
  return { ...commitment, history: history.map(outlined), suggestions: suggestions.map(outlined) };
}

function outlined({ role, act: { id, day, due, topics, contactId }, link }: Step<OutlineAct>): Step<OutlineAct> {
  return { role, act: { id, day, due, topics, contactId }, link };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function lastMoved({ history }: Outline): string {
  return history.at(-1)?.act.day ?? '';
}
