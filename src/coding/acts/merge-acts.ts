/** Draft acts in; the same act told twice joined out: one act with several spans (CODEBOOK §4). */

import { fold } from '../../text/fold.js';
import { keepEach } from '../../text/keep-each.js';
import { contains } from '../../text/span.js';
import type { Matter } from '../types.js';
import { isRitual } from './is-ritual.js';
import type { DraftAct } from './types.js';

/** Share of the shorter matter's long words that must return for two tellings to be one act: a lead paraphrases. */
const sameMatter = { lead: 0.6, later: 0.85, talks: 0.3 };
/** Characters of a text that count as its lead. */
const leadLength = 500;

export function mergeActs(acts: readonly DraftAct[]): DraftAct[] {
  const merged: DraftAct[] = [];
  for (const act of acts) {
    const index = act.anaphoric ? lastOfKind(merged, act) : merged.findIndex((other) => isSame(other, act));
    const other = merged[index];
    if (other) merged[index] = { ...other, spans: [...other.spans, ...act.spans] };
    else if (!act.anaphoric) merged.push(act);
  }
  return merged;
}

/** "cette demande" is the last request that the same side made. */
function lastOfKind(acts: readonly DraftAct[], { kind, actor }: DraftAct): number {
  return acts.findLastIndex((a) => a.kind === kind && a.actor.countries.join() === actor.countries.join());
}

/** "declared them personae non gratae and ordered them to leave": one sanction told by its steps. */
function isDismissal({ because }: DraftAct): boolean {
  return /(?:non-grata|order-out)$/.test(because);
}

/** "congratulated him and wished him success": two things to say. */
function isWish({ because }: DraftAct): boolean {
  return /wish/.test(because);
}

function isSame(a: DraftAct, b: DraftAct): boolean {
  if (a.kind !== b.kind || a.joint !== b.joint) return false;
  if (a.actor.countries.join() !== b.actor.countries.join()) return false;
  const isSaidAgain = a.recipient.countries.join() === b.recipient.countries.join() && isWish(a) === isWish(b);
  if (isDismissal(a) && isDismissal(b)) return !isOtherDay(a, b);
  if (isRitual(a.kind) && isSaidAgain) return !isOtherDay(a, b);
  if (a.actor.people.join() !== b.actor.people.join() && a.actor.people.length > 0 && b.actor.people.length > 0)
    return false;
  const isLead = a.trigger[0] < leadLength;
  const wanted = isLead && a.kind === 'discuss' ? sameMatter.talks : isLead ? sameMatter.lead : sameMatter.later;
  return overlapOfWords(a, b) >= wanted;
}

/** "Le 24 mai, A avait félicité B": another time than the one of which the text tells without a day, or of another day. */
function isOtherDay(a: DraftAct, b: DraftAct): boolean {
  return a.date !== b.date && ((a.date !== null && b.date !== null) || (a.before === null) !== (b.before === null));
}

function overlapOfWords(a: DraftAct, b: DraftAct): number {
  const one = longWords(a);
  const two = longWords(b);
  const smaller = Math.min(one.size, two.size);
  if (smaller < 3) return 0;
  return [...one].filter((word) => two.has(word)).length / smaller;
}

/** Not those of the trigger: two who "stressed the importance" stress it of two things. */
const longWords = keepEach(({ matters, trigger }: DraftAct): Set<string> => {
  const said = ({ span, text }: Matter) =>
    contains(trigger, [span[0], span[0]]) ? text.slice(trigger[1] - span[0]) : text;
  const text = fold(matters.map(said).join(' '));
  return new Set(text.match(/\p{L}{5,}/gu) ?? []);
});
