/** "les ministres", "des représentants du ministère" in, the countries or the body of those people out. */

import type { Word } from '../../language/types.js';
import type { Span } from '../../text/span.js';
import type { TitleMention } from '../mentions/types.js';
import { isGenitive } from '../syntax/genitives.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { countriesIn } from './countries-in.js';
import { countriesOfTitle } from './countries-of-title.js';
import { guestsOf } from './guests-of.js';
import { diplomatic } from './holder-of-title.js';
import { includesWord } from './includes-word.js';
import { isOfOneOwner } from './is-of-one-owner.js';
import { bothSides, known, ofCountries, type Resolve, type Resolved } from './resolved.js';
import type { Discourse, Scene } from './types.js';

/** "les ministres", "des représentants du ministère": several people by description, nobody of them named. */
export function resolveTitles(
  scene: Scene,
  talk: Discourse,
  tree: Tree,
  word: Word,
  title: TitleMention,
  resolve: Resolve,
): Resolved | null {
  const office = title.level === 'head-of-state' ? null : officeOf(scene, tree, word);
  if (office) return resolve(scene, talk, tree, office);
  if (isOfBoth(scene, tree, word, title.span)) return bothSides(scene, 'titles of both');
  if (countriesIn(scene, title.span).length === 0)
    return isOfGuests(title) ? known(guestsOf(scene), 'titles of guests', true) : null;
  const several = countriesOfTitle(scene, title.span);
  if (several.length > 1) return { party: ofCountries(several), how: 'titles of several', plural: true };
  return title.country ? { party: ofCountries([title.country]), how: 'title', plural: true } : null;
}

/** "des représentants du ministère": people of one body, which "les chefs de l'État" are not. */
function officeOf({ words }: Scene, tree: Tree, word: Word): Word | null {
  const owners = dependents(tree, word, 'nmod').filter((d) => isGenitive(tree, d));
  return owners.find((d) => d.feats.Number !== 'Plur' && includesWord(words.own, d)) ?? null;
}

/** "les ministres", where two met or as many as the number says. */
function isOfBoth(scene: Scene, tree: Tree, word: Word, span: Span): boolean {
  if (!includesWord(scene.words.both, word)) return false;
  const isAll = scene.sides.length === 2 || scene.peers.has(scene.sides.join()) || countsAll(scene, tree, word);
  return isAll && namesNoOther(scene, span) && !isOfOneOwner(scene, tree, word);
}

/** "les trois ministres", where three met. */
function countsAll({ sides, words }: Scene, tree: Tree, word: Word): boolean {
  const numbers = dependents(tree, word, 'nummod').map((d) => d.form.toLowerCase());
  return sides.length === 3 && numbers.some((form) => words.three.includes(form));
}

/** "les ministres des Affaires étrangères": no country, or those of the two sides. */
function namesNoOther(scene: Scene, span: Span): boolean {
  const named = countriesIn(scene, span);
  return named.length !== 1 && named.every((c) => scene.sides.includes(c));
}

/** Envoys and officials come as guests; presidents may be anybody's. */
function isOfGuests({ level }: TitleMention): boolean {
  return level === null || diplomatic.has(level);
}
