/** A match in; true when what it tells takes two: a talk, an agreement, a signing. */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { baseRelation, dependents } from '../syntax/tree.js';
import type { Reading } from './types.js';

/** "trade was discussed", "it was agreed to meet", "two agreements were signed": takes two. */
export function isMutual({ pattern, group }: Match): boolean {
  const isSigning = pattern.kind === 'sign' && group.form === 'finite' && group.time === 'past';
  return pattern.kind === 'discuss' || pattern.kind === 'agree' || isSigning;
}

/** "il a été convenu de", "il a été question de". */
export function isMutualSaying(match: Match): boolean {
  return isMutual(match) && (match.pattern.kind === 'discuss' || isPastPassive(match));
}

/** "il a été convenu de", but not "il convient de". */
function isPastPassive({ tree, head }: Match): boolean {
  return dependents(tree, head, 'aux').some((a) => a.lemma === 'être');
}

/** "La rencontre a permis d'évoquer", "the talks focused on": their subject is no party, but what two have. */
export function isTalk({ scene }: Reading, match: Match, subject: Word, occasion: Word | undefined): boolean {
  const isOccasion = occasion?.upos === 'NOUN' && baseRelation(occasion) === 'nsubj';
  return isOccasion || isOneOf(subject, scene.words.talks) || isTalkOf(match) || isPair(match, subject);
}

/** "ont eu un échange de vues", "trade featured in the talks": what takes two, but not "a envoyé un message de condoléances". */
export function isTalkOf({ pattern }: Match): boolean {
  return pattern.kind === 'discuss' && (pattern.of !== undefined || pattern.matter?.[0] === 'subject');
}

/** "Le libéral et la conservatrice se sont entretenus de": two, whoever they are. */
function isPair({ pattern, group, tree }: Match, subject: Word): boolean {
  return pattern.kind === 'discuss' && group.reflexive && dependents(tree, subject, 'conj').length === 1;
}
