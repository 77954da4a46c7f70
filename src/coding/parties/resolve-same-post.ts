/** "celle du Chili" in, who holds for that country the post named before out. */

import type { Word } from '../../language/types.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { countriesIn } from './countries-in.js';
import { coreSpan } from './phrase-spans.js';
import { ofCountries, partyOfPerson, type Resolved } from './resolved.js';
import type { Scene } from './types.js';

/** "celle du Chili", after "l'ambassadrice du Pérou": the country's, and whoever of it the text names, if it names one only. */
export function resolveSamePost(scene: Scene, tree: Tree, word: Word): Resolved | null {
  if (!scene.words.pronouns.samePost.includes(word.form.toLowerCase())) return null;
  const [country, ...more] = dependents(tree, word, 'nmod').flatMap((d) => countriesIn(scene, coreSpan(tree, d)));
  if (!country || more.length > 0) return null;
  const people = scene.mentions.people.filter((p) => p.country === country);
  const [only] = people.length === 1 ? people : [];
  const party = only ? partyOfPerson(scene, only.id) : ofCountries([country]);
  return { party, how: `"${word.form}" of ${country}`, plural: false };
}
