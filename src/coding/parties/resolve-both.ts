/** "les deux parties", "the sides" in, both sides of the contact out; null when the phrase means others. */

import type { Word } from '../../language/types.js';
import { baseRelation, conjuncts, dependents, headOf, type Tree } from '../syntax/tree.js';
import { countriesIn } from './countries-in.js';
import { twoGuests } from './guests-of.js';
import { includesWord, isPlural } from './includes-word.js';
import { isOfOneOwner } from './is-of-one-owner.js';
import { coreSpan } from './phrase-spans.js';
import { bothSides, type Resolved } from './resolved.js';
import type { Scene } from './types.js';

/** "les deux parties", "les ministres français et malien", "les parties". */
export function resolveBoth(scene: Scene, tree: Tree, word: Word): Resolved | null {
  if (scene.sides.length < 2) return null;
  const isTwo = countsTwo(scene, tree, word);
  const owned = ownsBoth(scene, tree, word);
  if (!owned && !meansBoth(scene, tree, word, isTwo)) return null;
  const guests = isTwo && !owned ? twoGuests(scene, word) : null;
  if (guests) return { party: guests, how: 'two guests', plural: true };
  if (namesOthers(scene, tree, word) || isOfOne(scene, tree, word) || isOfOneOwner(scene, tree, word)) return null;
  return bothSides(scene, 'both sides');
}

function countsTwo({ words: { two } }: Scene, tree: Tree, word: Word): boolean {
  return dependents(tree, word).some((d) => two.includes(d.lemma) || two.includes(d.form.toLowerCase()));
}

/** By the noun, or by the number alone: "the two". */
function meansBoth(scene: Scene, tree: Tree, word: Word, isTwo: boolean): boolean {
  const { both, bothPlural, two } = scene.words;
  if (isTwo && includesWord(both, word)) return true;
  if (isPlural(word) && includesWord(bothPlural, word)) return true;
  if (word.upos === 'NUM' && (isTwo || two.includes(word.lemma))) return true;
  return isSubjectOfNews(scene, tree, word);
}

/** "The parties exchanged views": the bare plural, where it does what a main clause tells; elsewhere they may be anybody's. */
function isSubjectOfNews({ words }: Scene, tree: Tree, word: Word): boolean {
  if (!isPlural(word) || !includesWord(words.bothSubject, word) || baseRelation(word) !== 'nsubj') return false;
  const verb = headOf(tree, word);
  const isMain = verb !== undefined && (verb.head === 0 || baseRelation(verb) === 'conj');
  return isMain && dependents(tree, word).every((d) => d.upos === 'DET' || d.upos === 'PUNCT');
}

/** "les ministères des Affaires étrangères des deux pays". */
function ownsBoth(scene: Scene, tree: Tree, word: Word): boolean {
  if (word.feats.Number !== 'Plur') return false;
  const owners = dependents(tree, word, 'nmod').flatMap((d) => [d, ...dependents(tree, d, 'nmod')]);
  return owners.some((d) => d.head !== word.head && resolveBoth(scene, tree, d) !== null);
}

/** "les ministres français et allemand", where one of them is no side. */
function namesOthers(scene: Scene, tree: Tree, word: Word): boolean {
  const own = countriesIn(scene, coreSpan(tree, word));
  return own.some((country) => !scene.sides.includes(country));
}

/** "les interlocuteurs français": several people, all of one side. */
function isOfOne(scene: Scene, tree: Tree, word: Word): boolean {
  const qualities = dependents(tree, word, 'amod').flatMap((d) => conjuncts(tree, d));
  return new Set(qualities.flatMap((d) => countriesIn(scene, [d.start, d.end]))).size === 1;
}
