/** "la partie russe", "the government of Mali" in, the country for which it stands out. */

import type { Word } from '../../language/types.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { Country } from '../types.js';
import { countriesIn } from './countries-in.js';
import { countriesOfTitle } from './countries-of-title.js';
import { includesWord, isPlural } from './includes-word.js';
import { onlyOf } from './only-of.js';
import { ownSpan } from './phrase-spans.js';
import { described, ofCountries, type Resolved } from './resolved.js';
import type { Scene } from './types.js';

/** "la partie russe", "le gouvernement malien": a noun that stands for the country hung on it. */
export function resolveStanding(scene: Scene, tree: Tree, word: Word): Resolved | null {
  if (!includesWord(scene.words.stand, word)) return null;
  const countries = countriesStoodFor(scene, tree, word);
  const [first, ...more] = countries;
  if (first === undefined) return null;
  const only = more.length === 0 && isWho(scene, tree, word) ? onlyOf(scene, first, null) : null;
  if (only) return described(scene, only);
  const plural = more.length > 0 || word.feats.Number === 'Plur';
  return { party: ofCountries(countries), how: `stands for ${countries.join(', ')}`, plural };
}

/** "delegations of Norland, Oldmark and Estmark": the list goes on behind the first. */
function countriesStoodFor(scene: Scene, tree: Tree, word: Word): readonly Country[] {
  const phrase = ownSpan(scene.words, tree, word);
  const own = countriesIn(scene, phrase);
  return own.length > 0 && isPlural(word) ? countriesOfTitle(scene, phrase) : own;
}

/** "Norland's chief diplomat", "le responsable nordien": a person told as known. */
function isWho({ words }: Scene, tree: Tree, word: Word): boolean {
  if (word.feats.Number === 'Plur' || !includesWord(words.persons, word)) return false;
  const determiners = dependents(tree, word, 'det', 'nmod:poss');
  return determiners.length > 0 && !determiners.some((d) => words.anyone.includes(d.lemma.toLowerCase()));
}
