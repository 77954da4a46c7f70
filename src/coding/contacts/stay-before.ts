/**
 * The noun of a visit in; where its guest stays by the words before the noun out: "in Lima since Sunday on a visit", "in the country on a
 * visit". The nearest place in the noun's own clause counts; null where there is none.
 */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import type { Edtf, Place } from '../types.js';
import { isFramed } from './around-noun.js';
import { dateOf } from './date-of.js';
import { hasCase } from './find-sides.js';
import { placeAt } from './place-of.js';
import type { ContactWords } from './types.js';

/** No place where the text says only "in the country". */
type Stay = { readonly place: Place | null; readonly date: Edtf | null };

export function stayBefore(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Stay | null {
  const left = placeLeft(reading, words, tree, noun);
  if (left) return { place: left, date: null };
  if (!isOfGuest(words, tree, noun)) return null;
  const before = tree.sentence.words.slice(Math.max(0, noun.id - 1 - stayReach), noun.id - 1);
  const start = before.findLastIndex((w) => isFiniteVerb(w) || w.feats.PronType === 'Rel');
  const stretch = before.slice(start + 1);
  const near = stretch.filter((w) => hasCase(tree, w, [...words.stays, ...words.places]));
  const at = near.findLast((w) => placeAt(reading, tree, w) !== null) ?? near.find((w) => isOneOf(w, words.home));
  if (!at) return null;
  const date = dateOf(reading, words, tree, [...stretch.slice(stretch.indexOf(at)), noun], noun);
  return { place: placeAt(reading, tree, at), date };
}

/** "left Lima on Tuesday after a visit", "after wrapping up a visit": what one leaves at the end of it. */
function placeLeft(reading: Reading, { quits, ends }: ContactWords, tree: Tree, noun: Word): Place | null {
  const ended = ['obj', 'obl'].includes(noun.deprel) ? headOf(tree, noun) : undefined;
  const isEnded = ended !== undefined && dependents(tree, ended, 'mark', 'case').some((d) => ends.includes(d.lemma));
  if (!isEnded && !isFramed(tree, noun, ends)) return null;
  const before = tree.sentence.words.slice(0, (isEnded ? ended.id : noun.id) - 1);
  const verb = before.findLast((w) => w.upos === 'VERB');
  const object = verb && isOneOf(verb, quits) ? dependents(tree, verb, 'obj')[0] : undefined;
  return object ? placeAt(reading, tree, object) : null;
}

/** "on a visit", "as part of an official visit", "during his visit"; not "thanked him in Lima for his visit". */
function isOfGuest({ errands, within }: ContactWords, tree: Tree, noun: Word): boolean {
  const isKnown = dependents(tree, noun, 'det', 'nmod:poss').some((d) => d.feats.Definite !== 'Ind');
  if (hasCase(tree, noun, errands)) return !isKnown;
  const isOwn = dependents(tree, noun, 'nmod').every((d) => d.upos !== 'PROPN');
  return isOwn && isFramed(tree, noun, within);
}

/** Words of "in Lima, Peru, since Sunday morning on an official visit" between the place and the visit. */
const stayReach = 12;

function isFiniteVerb({ upos, feats }: Word): boolean {
  return (upos === 'VERB' || upos === 'AUX') && feats.VerbForm === 'Fin';
}
