/** The history of a commitment in, the state it makes out. Nothing is fulfilled without a deed. */

import type { Edtf } from '../../coding/types.js';
import { daysOfDate } from '../days-of-date.js';
import type { Day } from '../store/schema.js';
import type { CommitmentState, Step, StepAct } from './types.js';

/** A deed completes a promise when its words cover this much of it, or a person judged so; else it is a start. */
const completes = 0.6;

type Standing = { readonly state: CommitmentState; readonly since: Day | null };

/** @param on the day for which a due date counts as passed or not; null: no due date has passed. */
export function stateOn(history: readonly Step<StepAct>[], due: Edtf | null, on: Day | null): Standing {
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
function next(state: CommitmentState, step: Step<StepAct>): CommitmentState {
  if (step.role === 'asks') return state;
  if (step.role === 'does') return isComplete(step) ? 'fulfilled' : state === 'fulfilled' ? state : 'under-way';
  if (step.role === 'declines') return state === 'asked' ? 'declined' : 'contradicted';
  return state === 'asked' || state === 'declined' ? 'promised' : state;
}

function isComplete({ link }: Step<StepAct>): boolean {
  return link !== null && (link.by !== 'derived' || (link.reasons.covers >= completes && !link.reasons.partial));
}
