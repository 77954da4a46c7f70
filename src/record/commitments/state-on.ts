/** A commitment and a day in, the same as it stood on that day out. Nothing is fulfilled without a deed. */

import type { Edtf } from '../../coding/types.js';
import { daysOfDate } from '../days-of-date.js';
import type { Day } from '../store/schema.js';
import type { Commitment, OutlineAct, Step } from './types.js';

/** A deed completes a promise when its words cover this much of it, or a person judged so; else it is a start. */
const completes = 0.6;

type Standing = Pick<Commitment, 'state' | 'since'>;
type MadeOut = Standing & Pick<Commitment, 'due' | 'topics'>;

/**
 * As only what was done until a day makes it out. Acts join by what stands before them, so a history until a day is the beginning of the whole one.
 *
 * @returns null for what nothing had opened by then. Acts of no known day count as done.
 */
export function commitmentOn<C extends Commitment<OutlineAct>>(commitment: C, on: Day | null): C | null {
  const isDone = ({ act }: Step<OutlineAct>) => on === null || act.day === null || act.day <= on;
  const { history, suggestions, due } = commitment;
  if (history.every(isDone) && suggestions.every(isDone)) return { ...commitment, ...stateOn(history, due, on) };
  const until = history.filter(isDone);
  if (until.length === 0) return null;
  return { ...commitment, history: until, suggestions: suggestions.filter(isDone), ...madeOut(until, on) };
}

/** All that a history says of its commitment. @param on the day for which a due date counts as passed or not; null: no due date has passed. */
export function madeOut(history: readonly Step<OutlineAct>[], on: Day | null): MadeOut {
  const due = history.map((step) => step.act.due).find((edtf) => edtf !== null) ?? null;
  return { due, topics: [...new Set(history.flatMap((step) => step.act.topics))], ...stateOn(history, due, on) };
}

function stateOn(history: readonly Step<OutlineAct>[], due: Edtf | null, on: Day | null): Standing {
  let standing: Standing = { state: 'asked', since: history[0]?.act.day ?? null };
  for (const [n, step] of history.entries()) {
    const state = n === 0 && step.role === 'asks' ? 'asked' : next(standing.state, step);
    if (state !== standing.state) standing = { state, since: step.act.day };
  }
  const last = daysOfDate(due).to;
  const open = standing.state === 'asked' || standing.state === 'promised';
  return open && on !== null && last !== null && last < on ? { state: 'lapsed', since: last } : standing;
}

/** What an act makes of the state before it. Asking again takes nothing back. */
function next(state: Standing['state'], step: Step<OutlineAct>): Standing['state'] {
  if (step.role === 'asks') return state;
  if (step.role === 'does') return isComplete(step) ? 'fulfilled' : state === 'fulfilled' ? state : 'under-way';
  if (step.role === 'declines') return state === 'asked' ? 'declined' : 'contradicted';
  return state === 'asked' || state === 'declined' ? 'promised' : state;
}

function isComplete({ link }: Step<OutlineAct>): boolean {
  return link !== null && (link.by !== 'derived' || (link.reasons.covers >= completes && !link.reasons.partial));
}
