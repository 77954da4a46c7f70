/** "le diplomate", "le responsable russe" in, the one who holds that title out, or the country. */

import type { Word } from '../../language/types.js';
import { overlaps } from '../../text/span.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { isHeadOf, isTop } from './heads-title.js';
import { holderOf } from './holder-of-title.js';
import { onlyOf } from './only-of.js';
import { resolveTitles } from './resolve-titles.js';
import { described, known, ofCountries, partyOfPerson, type Resolve, type Resolved } from './resolved.js';
import type { Discourse, Scene } from './types.js';

/** "le diplomate", "le responsable russe", "son homologue": a person by description. */
export function resolveTitle(scene: Scene, talk: Discourse, tree: Tree, word: Word, resolve: Resolve): Resolved | null {
  const title = scene.mentions.titles.find((t) => overlaps(t.span, [word.start, word.end]) && t.span[0] <= word.start);
  if (!title || !(isHeadOf(word, title.span, scene) || isTop(scene, word, title.span))) return null;
  if (title.person) return described(scene, holderOf(scene, talk, title, title.person));
  if (title.plural) return resolveTitles(scene, talk, tree, word, title, resolve);
  if (!title.country) return known(talk.single, 'title → last speaker', false);
  const only = onlyOf(scene, title.country, title.level);
  if (only) return { party: partyOfPerson(scene, only), how: `title → ${only}`, plural: false };
  return { party: ofCountries([title.country]), how: 'title', plural: false };
}

/** "Madame la Ministre", "M. le Ministre": parsers take the word of respect for the head. */
export function resolveAddressed(
  scene: Scene,
  talk: Discourse,
  tree: Tree,
  word: Word,
  resolve: Resolve,
): Resolved | null {
  const form = word.form.toLowerCase().replace(/\.$/, '');
  const isRespect = word.upos === 'NOUN' && (scene.words.women.includes(form) || scene.words.men.includes(form));
  const title = isRespect ? dependents(tree, word, 'nmod', 'appos').find((d) => d.id - word.id === 2) : undefined;
  return title ? resolveTitle(scene, talk, tree, title, resolve) : null;
}
