/** "son hôte", "her host" in, somebody of the other side than the owner out. */

import type { Word } from '../../language/types.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import type { Country, Party } from '../types.js';
import { includesWord } from './includes-word.js';
import { keptMeant } from './kept-meant.js';
import { ofCountries, partyOfPerson, type Resolve, type Resolved } from './resolved.js';
import type { Discourse, Scene } from './types.js';

/** "a remercié son hôte", "son hôte a promis": of the other side than whoever does it, or than whoever spoke last. */
export function resolveOpposite(
  scene: Scene,
  talk: Discourse,
  tree: Tree,
  word: Word,
  resolve: Resolve,
): Resolved | null {
  if (!isOpposite(scene, tree, word)) return null;
  return keptMeant(talk, word, () => oppositeOf(scene, talk, tree, word, resolve));
}

function oppositeOf(scene: Scene, talk: Discourse, tree: Tree, word: Word, resolve: Resolve): Resolved | null {
  const verb = headOf(tree, word);
  const subject = verb ? dependents(tree, verb, 'nsubj', 'nsubj:pass').find((w) => w.id !== word.id) : undefined;
  const owner = subject && subject.id < word.id ? resolve(scene, talk, tree, subject)?.party : talk.single;
  return otherThan(scene, owner ?? null, word);
}

/** "le diplomate et son hôte", "she and her host": somebody of the other side than whoever stands before, the one named last. */
export function resolvePartner(
  scene: Scene,
  talk: Discourse,
  tree: Tree,
  first: Word,
  word: Word,
  resolve: Resolve,
): Resolved | null {
  if (!isOpposite(scene, tree, word)) return null;
  return otherThan(scene, resolve(scene, talk, tree, first)?.party ?? null, word);
}

/** "son hôte": owned by one, and not named. */
function isOpposite({ words }: Scene, tree: Tree, word: Word): boolean {
  const owners = dependents(tree, word, 'det', 'nmod:poss');
  const isOwned = owners.some((d) => words.possessivesOfOne.includes(d.form.toLowerCase()));
  const more = dependents(tree, word, 'appos', 'flat', 'amod', 'compound', 'nmod');
  const isNamed = more.some((d) => d.deprel !== 'nmod:poss');
  return isOwned && !isNamed && word.feats.Number !== 'Plur' && includesWord(words.opposites, word);
}

/** Whoever of the other side was named last, or that side alone. */
function otherThan(scene: Scene, owner: Party | null, word: Word): Resolved | null {
  const other = otherCountry(scene, owner);
  if (!other) return null;
  const isOther = (id: string) => scene.mentions.people.find((p) => p.id === id)?.country === other;
  const last = scene.mentions.personMentions.findLast((m) => m.span[1] <= word.start && isOther(m.person));
  const party = last ? partyOfPerson(scene, last.person) : ofCountries([other]);
  return { party, how: `"${word.form}" → the other side`, plural: false };
}

/** Of two sides the one that is not the owner's. */
function otherCountry({ sides }: Scene, owner: Party | null): Country | undefined {
  const [own] = owner?.countries ?? [];
  return sides.length === 2 && own !== undefined && sides.includes(own) ? sides.find((c) => c !== own) : undefined;
}
