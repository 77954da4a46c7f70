/** A contact noun in; the verb that says more of it out: "la session de la commission qui s'est tenue en mai", "la visite est prévue en mai". */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { baseRelation, dependents, headOf, isBelow, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import { hasCase } from './find-sides.js';
import { scheduledBy } from './scheduled-by.js';
import type { ContactEntry, ContactWords } from './types.js';

export function clauseOf(words: ContactWords, tree: Tree, noun: Word, { kind }: ContactEntry): Word | null {
  // "a letter by which B is invited to take part in 2030": what it says, and not when it was handed over.
  const isOwn = (d: Word) => kind !== 'correspondence' || isOneOf(d, [...words.holders, ...words.hands]);
  const own = dependents(tree, noun, 'acl').find((d) => isOwn(d) && !isOfItsOther(tree, d));
  return own ?? heldBelow(words, tree, noun) ?? scheduled(words, tree, noun);
}

/** "la réunion entre les ministres de A et B, tenue en mai": hung on what the noun brings in, or on what brings in the noun. */
function heldBelow(words: ContactWords, tree: Tree, noun: Word): Word | undefined {
  const isNear = (word: Word) => {
    const up = headOf(tree, word);
    return up !== undefined && (isBelow(tree, up, noun) || (up.id < noun.id && isBelow(tree, noun, up)));
  };
  // "recalled the meeting held in May": beside the noun, or the round that counts it, to some parsers.
  const round = noun.deprel === 'nmod' ? headOf(tree, noun) : undefined;
  const isBeside = (word: Word) =>
    (word.head === noun.head || (round && isOneOf(round, words.rounds) && word.head === round.head)) &&
    ((baseRelation(word) === 'xcomp' && isBareParticiple(tree, word)) || isAddedOn(tree, word));
  const isClause = (word: Word) =>
    isOneOf(word, [...words.holders, ...words.planned]) &&
    ((baseRelation(word) === 'acl' && isNear(word)) || isBeside(word));
  return tree.sentence.words
    .slice(noun.id)
    .find(
      (word) =>
        isClause(word) && !isOfItsOther(tree, word) && (isHappening(words, tree, word) || isBareParticiple(tree, word)),
    );
}

/** "the commission, whose second session was held in May": of another sitting. */
function isOfItsOther(tree: Tree, verb: Word): boolean {
  const subjects = dependents(tree, verb, 'nsubj').flatMap((d) => [...dependents(tree, d, 'nmod:poss')]);
  return subjects.some((d) => d.id < verb.id && /^(?:whose|dont)$/i.test(d.form));
}

/** "recalled the meeting of the commission, held in May", ", to be held in May", ", which took place in May": beside the verb that has the noun, to some parsers. */
function isAddedOn(tree: Tree, word: Word): boolean {
  if (!['conj', 'advcl', 'parataxis'].includes(baseRelation(word))) return false;
  const parts = dependents(tree, word, 'aux', 'mark', 'nsubj', 'cc').filter((d) => d.id < word.id);
  const first = parts[0] ?? word;
  const isOwn = parts.every(
    (d) => baseRelation(d) !== 'cc' && (baseRelation(d) !== 'nsubj' || d.feats.PronType === 'Rel'),
  );
  return isOwn && tree.sentence.words[first.id - 2]?.form === ',';
}

/** English taggers take "held" for the past. */
function isBareParticiple(tree: Tree, verb: Word): boolean {
  return verb.feats.Tense === 'Past' && dependents(tree, verb, 'aux', 'nsubj').length === 0;
}

/** "s'est tenue", "a eu lieu", "held in May": says that its subject happened. */
export function isHappening(words: ContactWords, tree: Tree, verb: Word): boolean {
  const { reflexive, passive } = verbGroup(tree, verb);
  return reflexive || passive || dependents(tree, verb, 'obj').some((d) => isOneOf(d, words.happens));
}

/** "The visit is planned for May", "The visit begins on 20 May". */
export function scheduled(words: ContactWords, tree: Tree, noun: Word): Word | null {
  const verb = baseRelation(noun) === 'nsubj' ? headOf(tree, noun) : undefined;
  const begins = verb?.upos === 'VERB' && isOneOf(verb, words.begins) ? verb : null;
  return scheduledBy(words, tree, noun) ?? begins ?? isSomewhere(words, tree, noun);
}

/** "Their next meeting will be in Lima in June": where, as the parser has it, with what the noun is said to be. */
function isSomewhere({ stays }: ContactWords, tree: Tree, noun: Word): Word | null {
  const place = baseRelation(noun) === 'nsubj' ? headOf(tree, noun) : undefined;
  const isPlace = place !== undefined && place.upos !== 'VERB' && hasCase(tree, place, stays);
  return isPlace && dependents(tree, place, 'cop').length > 0 ? place : null;
}
