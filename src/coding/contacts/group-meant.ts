/**
 * A word in; the states out that it means and does not name, where the text has told of three and more together: "The ministers of Norland, Estmark and Peru
 * met in Lima. The ministers were received by A. They will meet again in May".
 */

import type { Word } from '../../language/types.js';
import { contains, overlaps } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { TitleMention } from '../mentions/types.js';
import { countriesOfTitle } from '../parties/countries-of-title.js';
import { isPlural } from '../parties/includes-word.js';
import { mentionsIn } from '../parties/mentions-in.js';
import type { Scene } from '../parties/types.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { Country, Person, PostLevel } from '../types.js';

export function groupMeant({ scene }: Reading, tree: Tree, word: Word): readonly Country[] {
  if (word.upos === 'PRON') return isThey(scene, word) ? groupOfThey(scene, tree, word) : [];
  const title = isPlural(word) ? titleAt(scene, word) : undefined;
  return title && isBare(scene, tree, word, title) ? groupBefore(scene, tree, title) : [];
}

/** "they", « ils ». */
function isThey({ words }: Scene, word: Word): boolean {
  return word.feats.Number === 'Plur' && words.pronouns.plural.includes(word.form.toLowerCase());
}

/** Those of the nearest sentence that tells of several; sentences between may only speak of them again. */
function groupOfThey(scene: Scene, tree: Tree, word: Word): readonly Country[] {
  for (const one of scene.trees.slice(0, tree.index + 1).reverse()) {
    const end = one === tree ? word.start : one.sentence.span[1];
    const groups = levelsIn(scene, one, end).map((level) => groupIn(scene, one, level, end));
    const told = groups.find((group) => group.length > 2);
    if (told) return told;
    const again = titlesOf(scene, one).find((title) => title.span[1] <= end && isUnnamed(scene, title));
    if (again) return groupBefore(scene, one, again);
    if (one !== tree) return [];
  }
  return [];
}

/** The last who were told of by the same office. */
function groupBefore(scene: Scene, tree: Tree, { level }: TitleMention): readonly Country[] {
  const before = scene.trees.slice(Math.max(0, tree.index - sentencesBack), tree.index).reverse();
  const group = before.map((one) => groupIn(scene, one, level, one.sentence.span[1])).find((some) => some.length > 1);
  return group && group.length > 2 ? group : [];
}

/** "the speakers of A and B", and whoever of that office the sentence names besides. */
function groupIn(scene: Scene, tree: Tree, level: PostLevel | null, end: number): readonly Country[] {
  const titles = titlesOf(scene, tree).filter((title) => title.level === level && title.span[1] <= end);
  const own = titles.flatMap((title) => countriesOfTitle(scene, title.span));
  const peers = peopleIn(scene, tree, end).filter(({ posts }) => posts.some((p) => p.level === level && !p.former));
  return [...new Set([...own, ...peers.flatMap((p) => p.country ?? [])])];
}

function levelsIn(scene: Scene, tree: Tree, end: number): (PostLevel | null)[] {
  const named = peopleIn(scene, tree, end).flatMap(({ posts }) => posts.map(({ level }) => level));
  return [...new Set([...titlesOf(scene, tree).map(({ level }) => level), ...named])];
}

function peopleIn({ mentions }: Scene, { sentence }: Tree, end: number): Person[] {
  const named = mentionsIn({ mentions }, [sentence.span[0], end]).map(({ person }) => person);
  return mentions.people.filter(({ id }) => named.includes(id));
}

function titlesOf({ mentions }: Scene, { sentence }: Tree): readonly TitleMention[] {
  return mentions.titles.filter((t) => t.plural && contains(sentence.span, t.span));
}

function titleAt({ mentions }: Scene, word: Word): TitleMention | undefined {
  return mentions.titles.find((t) => t.plural && overlaps(t.span, [word.start, word.end]));
}

function isUnnamed(scene: Scene, { person, span }: TitleMention): boolean {
  return person === null && countriesOfTitle(scene, span).length === 0;
}

/** "the ministers", "the three ministers", not "the ministers of Norland" nor "ministers". */
function isBare(scene: Scene, tree: Tree, word: Word, title: TitleMention): boolean {
  const isMeant = dependents(tree, word, 'det').some((d) => d.feats.Definite === 'Def' || d.feats.PronType === 'Dem');
  const isTwo = dependents(tree, word, 'nummod', 'det').some((d) => scene.words.two.includes(d.form.toLowerCase()));
  return (
    isUnnamed(scene, title) &&
    isMeant &&
    !isTwo &&
    dependents(tree, word, 'nmod', 'acl', 'conj', 'nmod:poss').length === 0
  );
}

/** Sentences back to where they may have been told of. */
const sentencesBack = 6;
