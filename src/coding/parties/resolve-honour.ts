/** "His Majesty", "Her Excellency" alone in, whom the text means by it out. */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import { wordsWithin } from '../syntax/sentence-parts.js';
import type { Tree } from '../syntax/tree.js';
import { known, partyOfPerson, type Resolved } from './resolved.js';
import type { Discourse, Scene } from './types.js';

export function resolveHonour(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  const person = calledBy(scene, talk, tree, word);
  return known(person === null ? null : partyOfPerson(scene, person), `"${word.form}" → ${person}`, false);
}

/** Id of the one called so: whoever speaks, if the text calls them so, else the last so called; for want of any, whoever speaks. */
function calledBy(scene: Scene, talk: Discourse, tree: Tree, word: Word): string | null {
  const honour = word.form.toLowerCase();
  if (!scene.words.honours.includes(honour) || !isOwned(scene, tree, word)) return null;
  const titled = titledSo(scene, tree, word);
  if (titled !== null) return titled;
  const speaker = talk.single?.people.length === 1 ? (talk.single.people[0] ?? null) : null;
  const called = calledSo(scene, honour, word);
  if (called.length === 0) return scene.words.royal.includes(honour) ? onlyHead(scene) : speaker;
  return speaker && called.includes(speaker) ? speaker : (called.at(-1) ?? null);
}

/** "His Highness the Emir": whoever has the title behind. */
function titledSo({ mentions }: Scene, { sentence }: Tree, word: Word): string | null {
  const next = sentence.words[word.id];
  return mentions.titles.find((title) => next !== undefined && title.span[0] === next.start)?.person ?? null;
}

/** "His", "Her", whatever the parser hangs it on. */
function isOwned({ words }: Scene, { sentence }: Tree, word: Word): boolean {
  return words.possessives.includes(sentence.words[word.id - 2]?.form.toLowerCase() ?? '');
}

/** People whom the text so far names with that honour, in order. */
function calledSo({ mentions, trees }: Scene, honour: string, word: Word): readonly string[] {
  const before = mentions.personMentions.filter((m) => m.span[0] < word.start);
  return before.flatMap(({ person, full, span }) => {
    const tree = trees.find((t) => contains(t.sentence.span, span));
    const words = tree ? wordsWithin(tree.sentence, [full[0], span[1]]) : [];
    return words.some((w) => w.form.toLowerCase() === honour) ? [person] : [];
  });
}

/** The one head of state whom the text names. */
function onlyHead({ mentions }: Scene): string | null {
  const heads = mentions.people.filter((p) => p.posts.some((post) => post.level === 'head-of-state' && !post.former));
  return heads.length === 1 ? (heads[0]?.id ?? null) : null;
}
