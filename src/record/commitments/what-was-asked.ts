/** An act that answers "this request" in, the ask that it speaks of out: the last one before it in the same text. */

import type { Topic } from '../../coding/types.js';
import type { MatterWords } from './matter-words.js';
import { isOneDirection, type Scored, scoreLink, type Weighed } from './score-link.js';

const term = '#what-was-asked';
const asked: MatterWords = new Map([[term, 1]]);

/** Asks of each text with what they belong to, in the order in which they were told. */
export type AsksInTexts<Owner> = Map<string, { readonly step: Weighed; readonly owner: Owner }[]>;

export type Answered<Owner> = { readonly owner: Owner; readonly scored: Scored };

export function whatWasAsked<Owner>(
  step: Weighed,
  asks: AsksInTexts<Owner>,
  topicRarity: (topic: Topic) => number,
): Answered<Owner> | null {
  if (step.role === 'asks' || !step.matters.some((matter) => matter.has(term))) return null;
  const before = (asks.get(step.act.document.id) ?? []).filter(({ step: other }) => isBefore(other, step));
  const last = before.at(-1);
  const scored = last && scoreLink({ ...last.step, matters: [asked] }, { ...step, matters: [asked] }, topicRarity);
  return last && scored ? { owner: last.owner, scored } : null;
}

function isBefore(ask: Weighed, answer: Weighed): boolean {
  return ask.act.trigger.span[0] < answer.act.trigger.span[0] && isOneDirection(ask, answer);
}
