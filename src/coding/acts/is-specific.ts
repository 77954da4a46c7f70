/** Is a deed told closely enough to be an act: with a date, a quantity, a named good? (CODEBOOK §4, close calls) */

import { overlaps } from '../../text/span.js';
import type { Match } from '../patterns/match.js';
import { dependents, firstConjunct, spanOf, subtree } from '../syntax/tree.js';
import type { Reading } from './types.js';

/** A reporting verb, a wish and what makes no act are none. */
export function isDeed(kind: Match['pattern']['kind'], reading: Reading): boolean {
  if (kind === 'clause' || kind === 'wish' || kind === 'none') return false;
  return reading.tables.codes[kind].family === 'deed';
}

export function isSpecific(reading: Reading, match: Match): boolean {
  if (!isPast(match)) return false;
  if (!match.pattern.specific || isNewsOfGoods(match)) return true;
  return subtree(match.tree, match.head).some((w) => w.upos === 'NUM') || isDated(reading, match);
}

/** "the accord which the ministers of both countries inked in May": as closely told as a deed. */
export function isDatedRelative(reading: Reading, match: Match): boolean {
  const objects = dependents(match.tree, match.head, 'obj');
  return objects.some((d) => d.feats.PronType === 'Rel') && isPast(match) && isDated(reading, match);
}

function isDated({ dates }: Reading, { tree, head }: Match): boolean {
  const span = spanOf(subtree(tree, head));
  return dates.some((d) => d.edtf && overlaps(d.span, span));
}

/** "The chargé d'affaires handed over blankets": the good is named, and the sentence tells nothing but that. */
function isNewsOfGoods({ pattern, head, tree }: Match): boolean {
  const top = firstConjunct(tree, head);
  return pattern.object !== undefined && top.head === 0;
}

/** Done, not to be done: a past tense, or a participle or infinitive that tells of the past. */
function isPast(match: Match): boolean {
  return match.group.time === 'past' && !match.group.conditional;
}

/** "said it had summoned the envoy": what was done, although it is a protest and no deed by its family. */
export function isSummons({ pattern, group }: Match): boolean {
  return pattern.kind === 'protest' && pattern.party === true && !group.conditional && group.time !== 'future';
}
