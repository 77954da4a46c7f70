/** Draft acts in; the same act told twice joined out: one act with several spans (CODEBOOK §4). */

import { fold } from '../../text/fold.js';
import type { DraftAct } from './types.js';

/** Share of the shorter matter's long words that must return for two tellings to be one act. */
const sameMatter = 0.6;

export function mergeActs(acts: readonly DraftAct[]): DraftAct[] {
  const merged: DraftAct[] = [];
  for (const act of acts) {
    const index = merged.findIndex((other) => isSame(other, act));
    const other = merged[index];
    if (other) merged[index] = { ...other, spans: [...other.spans, ...act.spans] };
    else merged.push(act);
  }
  return merged;
}

function isSame(a: DraftAct, b: DraftAct): boolean {
  if (a.kind !== b.kind || a.joint !== b.joint) return false;
  if (a.actor.countries.join() !== b.actor.countries.join()) return false;
  return overlapOfWords(a, b) >= sameMatter;
}

function overlapOfWords(a: DraftAct, b: DraftAct): number {
  const one = longWords(a);
  const two = longWords(b);
  const smaller = Math.min(one.size, two.size);
  if (smaller < 3) return 0;
  return [...one].filter((word) => two.has(word)).length / smaller;
}

function longWords(act: DraftAct): Set<string> {
  const text = fold(act.matters.map((m) => m.text).join(' '));
  return new Set(text.match(/\p{L}{5,}/gu) ?? []);
}
