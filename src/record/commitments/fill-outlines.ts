/** Outlines of commitments in, the same with all that readers ask of their acts out. */

import type { Kysely } from 'kysely';
import { loadActs } from '../store/queries/load-acts.js';
import type { ActView } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';
import type { Commitment, Outline, Step, StepAct } from './types.js';

/** Three queries however many. An act that was taken out meanwhile is left out; a commitment that it opened, too. */
export async function fillOutlines<O extends Outline>(
  db: Kysely<Tables>,
  outlines: readonly O[],
): Promise<(Omit<O, 'history' | 'suggestions'> & Commitment)[]> {
  const steps = outlines.flatMap(({ history, suggestions }) => [...history, ...suggestions]);
  const views = await loadActs(db, [...new Set(steps.map(({ act }) => act.id))]);
  const byId = new Map(views.map((view) => [view.id, view]));
  return outlines.flatMap((outline) => {
    const [history, suggestions] = [filled(outline.history, byId), filled(outline.suggestions, byId)];
    return history[0]?.act.id === outline.history[0]?.act.id ? [{ ...outline, history, suggestions }] : [];
  });
}

function filled(steps: readonly Step<StepAct>[], byId: ReadonlyMap<number, ActView>): Step[] {
  return steps.flatMap((step) => {
    const act = byId.get(step.act.id);
    return act ? [{ ...step, act }] : [];
  });
}
