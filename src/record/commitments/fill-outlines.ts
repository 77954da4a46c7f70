/** Outlines of commitments in, the same with all that readers ask of their acts out. */

import type { Kysely } from 'kysely';
import { loadActs } from '../store/queries/load-acts.js';
import type { DocumentLoader } from '../store/queries/load-documents.js';
import type { ActView } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';
import type { Commitment, Outline, OutlineAct, Step } from './types.js';

/** `steps`: how many acts the whole history has, of which all may not be shown. */
export type Filled<O> = Omit<O, 'history' | 'suggestions'> & Commitment & { readonly steps: number };

export type FillOptions = {
  /** Of a longer history only so many acts are loaded: its first and its last ones; and so many suggestions. */
  readonly most?: number | undefined;
  /** By which documents are loaded, where other questions need the same ones. */
  readonly documentsOf?: DocumentLoader;
};

/** Three queries however many. An act that was taken out meanwhile is left out; a commitment that it opened, too. */
export async function fillOutlines<O extends Outline>(
  db: Kysely<Tables>,
  outlines: readonly O[],
  { most = Number.POSITIVE_INFINITY, documentsOf }: FillOptions = {},
): Promise<Filled<O>[]> {
  const shown = outlines.map((outline) => shortened(outline, most));
  const steps = shown.flatMap(({ history, suggestions }) => [...history, ...suggestions]);
  const views = await loadActs(db, [...new Set(steps.map(({ act }) => act.id))], documentsOf);
  const byId = new Map(views.map((view) => [view.id, view]));
  return shown.flatMap((outline) => {
    const [history, suggestions] = [filled(outline.history, byId), filled(outline.suggestions, byId)];
    return history[0]?.act.id === outline.history[0]?.act.id ? [{ ...outline, history, suggestions }] : [];
  });
}

function shortened<O extends Outline>(outline: O, most: number): O & { readonly steps: number } {
  const { history, suggestions } = outline;
  return { ...outline, steps: history.length, history: endsOf(history, most), suggestions: suggestions.slice(0, most) };
}

function endsOf<S>(history: readonly S[], most: number): readonly S[] {
  if (history.length <= most) return history;
  return [...history.slice(0, Math.ceil(most / 2)), ...history.slice(history.length - Math.floor(most / 2))];
}

function filled(steps: readonly Step<OutlineAct>[], byId: ReadonlyMap<number, ActView>): Step[] {
  return steps.flatMap((step) => {
    const act = byId.get(step.act.id);
    return act ? [{ ...step, act }] : [];
  });
}
