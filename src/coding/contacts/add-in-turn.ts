/**
 * The tellings of a document in; with one talk of each envoy out where the text tells of all at once, behind their credentials: « Ils ont été tour à tour
 * reçus », « s'est ensuite entretenu avec chacun des diplomates ».
 */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import type { Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import { nounEntries, verbEntries } from './entries-of.js';
import { namedIn, peopleOfSides, sidesOf } from './find-sides.js';
import { plainSentence } from './plain-sentence.js';
import { toldOfEach } from './told-of-each.js';
import type { ContactWords, Telling } from './types.js';
import { holds } from './verb-holds.js';

export function addInTurn(reading: Reading, words: ContactWords, tellings: readonly Telling[]): Telling[] {
  const rites = ritesOf(words, tellings);
  const last = rites.at(-1);
  if (!last || rites.length < 2) return [...tellings];
  const told = reading.scene.trees.filter(
    (tree) => tree.index > last.sentence && isInTurn(reading, words, tree, rites),
  );
  const at = new Set(told.map((tree) => tree.index));
  const kept = tellings.filter((t) => !at.has(t.sentence) || t.kind !== 'meeting');
  const more = told.flatMap((tree) => rites.map((rite) => talkBehind(tellings, tree, rite)));
  return [...kept, ...more].sort((a, b) => a.sentence - b.sentence);
}

/** Ceremonies of one host and one guest each. */
function ritesOf(words: ContactWords, tellings: readonly Telling[]): Telling[] {
  const ids = toldOfEach(words);
  return tellings.filter((t) => ids.has(t.because) && t.kind === 'ceremony' && peopleOfSides(t.sides).length > 1);
}

/** A sentence that tells of a talk and names none of the guests. */
function isInTurn(reading: Reading, words: ContactWords, tree: Tree, rites: readonly Telling[]): boolean {
  const text = plainSentence(reading, tree);
  const isTalk = tree.sentence.words.some((w) => tellsTalk(reading, words, tree, w));
  if (!isTalk || !words.turns.some((phrase) => text.includes(phrase))) return false;
  const named = peopleOfSides(sidesOf(reading, namedIn(reading, tree.sentence.words), 'unspecified'));
  const hosts = rites.flatMap(({ sides }) => peopleOfSides(sides.filter((side) => side.role === 'host')));
  return named.every((id) => hosts.includes(id));
}

/** « a souhaité plein succès à chacun de ses hôtes » is none. */
function tellsTalk(reading: Reading, words: ContactWords, tree: Tree, word: Word): boolean {
  const noun = nounEntries(words, word).some(({ kind, predicate }) => kind === 'meeting' && !predicate);
  const group = verbGroup(tree, word);
  return noun || verbEntries(words, word).some((e) => e.kind === 'meeting' && holds(reading, words, e, group, tree));
}

/** On its own day, where the sentence gives one, else on that of the ceremony. */
function talkBehind(tellings: readonly Telling[], tree: Tree, rite: Telling): Telling {
  const own = tellings.find((t) => t.sentence === tree.index && t.kind === 'meeting' && isDay(t.date));
  const date = own?.date ?? (isDay(rite.date) ? rite.date : null);
  const { span } = tree.sentence;
  return { ...rite, kind: 'meeting', date, sentence: tree.index, span: [...span], grade: 'told', further: true };
}
