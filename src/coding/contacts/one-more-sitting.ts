/** A contact noun that names nobody in; whose it is out, where it tells of one sitting more: "The previous round", "The Joint Commission will meet in Lima". */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { isGenitive } from '../syntax/genitives.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import { nounEntries } from './entries-of.js';
import { isPlural } from './is-plural.js';
import { hasOrdinal, isAnother, isInFormat } from './is-sitting.js';
import { titleBefore } from './title-before.js';
import type { Again, ContactEntry, ContactWords } from './types.js';

/** @returns after what; undefined where it is nothing of the kind. */
export function oneMoreSitting(
  words: ContactWords,
  tree: Tree,
  noun: Word,
  { kind, another, ofSides, known }: ContactEntry,
): Again | undefined {
  if (another) return 'session';
  if (ofSides || known) return 'text';
  if (kind === 'session') return sessionMore(words, tree, noun);
  if (kind !== 'meeting') return undefined;
  return isNextTalk(words, tree, noun) || isInFormat(words, tree, noun) ? 'talk' : undefined;
}

/** "The commission": where a sentence before told of the joint one. */
export function isKnownBody({ scene }: Reading, words: ContactWords, { index }: Tree, { lemma }: Word): boolean {
  const isNamed = (tree: Tree) =>
    tree.sentence.words.some((w) => w.lemma.toLowerCase() === lemma.toLowerCase() && isShared(words, tree, w));
  return scene.trees.slice(0, index).some(isNamed);
}

/** "the first meeting of a committee": of one state's own. */
export function isOfSomeBody({ shared }: ContactWords, tree: Tree, noun: Word): boolean {
  const owners = dependents(tree, noun, 'nmod').filter((d) => isGenitive(tree, d));
  const isShared = (d: Word) => dependents(tree, d, 'amod', 'compound').some((w) => isOneOf(w, shared));
  const isSome = (d: Word) => dependents(tree, d, 'det').some((w) => w.feats.Definite === 'Ind');
  return owners.some((d) => isSome(d) && !isShared(d));
}

function sessionMore(words: ContactWords, tree: Tree, noun: Word): Again | undefined {
  if (isPlural(noun) && !isTalk(words, noun)) return undefined;
  if (isShared(words, tree, noun)) return 'text';
  const counter = headOf(tree, noun);
  const counted = [noun, ...(counter && isOneOf(counter, words.rounds) ? [counter] : [])];
  const isOther = counted.some((w) => isAnother(words, tree, w));
  if (!isOther && !counted.some((w) => hasOrdinal(words, tree, w))) return undefined;
  const owners = dependents(tree, noun, 'nmod').filter((d) => isGenitive(tree, d));
  if (owners.some((d) => nounEntries(words, d).length === 0)) return isOther ? 'session' : undefined;
  return isOneOf(noun, words.rounds) && owners.length === 0 ? 'mention' : 'talk';
}

/** "talks", "consultations": a plural that may be one. */
function isTalk(words: ContactWords, noun: Word): boolean {
  return nounEntries(words, noun).some((entry) => entry.loose);
}

/** "the Joint Commission", "a session of the Joint Commission". */
function isShared({ shared }: ContactWords, tree: Tree, noun: Word): boolean {
  const near = [noun, ...dependents(tree, noun, 'nmod')];
  return near.some((w) => [...dependents(tree, w, 'amod'), ...titleBefore(tree, w)].some((d) => isOneOf(d, shared)));
}

/** « La prochaine réunion trilatérale aura lieu à Lima », "The next consultations will take place". */
function isNextTalk(words: ContactWords, tree: Tree, noun: Word): boolean {
  const isOne = !isPlural(noun) || isTalk(words, noun);
  const isTopic = baseRelation(noun) === 'nsubj' && dependents(tree, noun, 'nmod').length === 0;
  return isAnother(words, tree, noun) && isTopic && isOne;
}
