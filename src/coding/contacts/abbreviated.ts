/** A noun in; the entry of a sitting out where it is the short name of a standing body, counted: "the 7th FMC", after "the Foreign Ministry Consultations (FMC)". */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { hasOrdinal } from './is-sitting.js';
import type { ContactEntry, ContactWords } from './types.js';

export function abbreviated({ scene }: Reading, words: ContactWords, tree: Tree, noun: Word): ContactEntry | undefined {
  if (!/^\p{Lu}{2,}$/u.test(noun.form) || !isCounted(words, tree, noun)) return undefined;
  const isKnown = scene.trees.slice(0, tree.index + 1).some((one) => namesBody(words, one, noun.form));
  return isKnown ? words.nouns.find((entry) => entry.kind === 'session' && !entry.with && !entry.heldBy) : undefined;
}

/** "the 5th FMC", "the next FMC". */
function isCounted(words: ContactWords, tree: Tree, noun: Word): boolean {
  const isOther = dependents(tree, noun, 'amod').some((d) => isOneOf(d, [...words.planned, ...words.recalled]));
  return isOther || hasOrdinal(words, tree, noun);
}

/** The short name in brackets, right behind the long one. */
function namesBody({ bodies }: ContactWords, { sentence }: Tree, short: string): boolean {
  const at = sentence.words.findIndex((w, i) => w.form === short && sentence.words[i - 1]?.form === '(');
  return at > 0 && sentence.words.slice(Math.max(0, at - nameReach), at).some((w) => isOneOf(w, bodies));
}

/** Words of "Commission on Economic and Technical Cooperation (". */
const nameReach = 9;
