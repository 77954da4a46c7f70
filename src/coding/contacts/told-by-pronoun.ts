/**
 * The tellings of the sentence before in, and a sentence that says of its pronoun when and where it happens; with the day and place of the last of them out:
 * "They spoke of the next session. It will take place in Lima on 6 August".
 */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import { isHappening } from './clause-of.js';
import { verbStatus } from './contact-status.js';
import { dateOf } from './date-of.js';
import { isTalk } from './kinds-agree.js';
import { placeOf } from './place-of.js';
import { clauseBehind } from './stretch.js';
import type { ContactWords, Telling } from './types.js';

export function toldByPronoun(reading: Reading, words: ContactWords, tellings: readonly Telling[]): Telling[] {
  return reading.scene.trees.reduce((told, tree) => withDay(reading, words, told, tree), [...tellings]);
}

function withDay(reading: Reading, words: ContactWords, tellings: Telling[], tree: Tree): Telling[] {
  const verb = happeningOf(words, tree);
  const before = verb ? tellings.filter((t) => t.sentence === tree.index - 1) : [];
  const last = before.findLast(
    (t) => t.kind === 'session' || t.kind === 'visit' || (isTalk(t.kind) && isNoun(words, t)),
  );
  const status = verb ? verbStatus(words, tree, verbGroup(tree, verb)) : null;
  if (!verb || !last || !status || last.date !== null) return tellings;
  const behind = clauseBehind(tree, verb);
  const date = dateOf(reading, words, tree, behind, verb);
  const place = last.place ?? placeOf(reading, words, tree, behind, last.kind, verb);
  if (date === null) return tellings;
  const grade = last.grade === 'pointed' ? 'named' : last.grade;
  return tellings.map((t) => (t === last ? { ...t, date, place, status, grade } : t));
}

function isNoun({ nouns }: ContactWords, { because }: Telling): boolean {
  return nouns.some(({ id }) => id === because);
}

/** "It will take place", "It is to be held", "It is scheduled". */
function happeningOf(words: ContactWords, tree: Tree): Word | undefined {
  const root = tree.sentence.words.find((w) => w.head === 0);
  const subject = root?.upos === 'VERB' ? dependents(tree, root, 'nsubj')[0] : undefined;
  if (!root || !subject || !words.itself.includes(subject.form.toLowerCase())) return undefined;
  const isSet = isOneOf(root, [...words.holders, ...words.planned]) && isHappening(words, tree, root);
  return isSet || isOneOf(root, words.begins) ? root : undefined;
}
