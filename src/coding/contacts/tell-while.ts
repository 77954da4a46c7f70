/** A place in; the visit of whoever acted "while in Lima" out, of whom the clause behind the comma tells. */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import type { Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import { verbStatus } from './contact-status.js';
import { doersOver } from './doers-over.js';
import { countriesOfSides, firstNamed, peopleOfSides, sidesOf } from './find-sides.js';
import { placeAt } from './place-of.js';
import type { ContactWords, Side, Telling } from './types.js';
import { visitTold } from './visit-told.js';

/** "While in Lima, A met B" and "A met B while in Lima" alike. */
export function tellWhile(reading: Reading, words: ContactWords, tree: Tree, word: Word): Telling[] {
  const place = isBehindWhile(words, tree, word) ? placeAt(reading, tree, word) : null;
  const verb = tree.sentence.words.find((w) => w.head === 0);
  const status = place && verb ? verbStatus(words, tree, verbGroup(tree, verb)) : null;
  const isGuest = ({ party }: Side) => !party.countries.includes(place?.country ?? '');
  const doers = status ? doersOver(reading, tree, word, []) : [];
  const sides = (doers.length > 0 ? doers : opener(reading, words, tree, word)).filter(isGuest);
  if (!status || !verb || peopleOfSides(sides).length === 0 || countriesOfSides(sides).length > 1) return [];
  const { pluperfect: back } = verbGroup(tree, verb);
  const told = { form: null, date: null, weekday: null, place, sides, status, back, because: 'contact.while' };
  return [visitTold(tree, word, told)];
}

/** Where the parser lost the subject: whoever is named first behind an opening "While in Lima,". */
function opener(reading: Reading, { beside }: ContactWords, tree: Tree, word: Word): Side[] {
  const behind = tree.sentence.words.slice(word.id);
  const isOpening = word.id <= 3 && behind[0]?.form === ',';
  return isOpening ? sidesOf(reading, firstNamed(reading, tree, behind, beside).slice(0, 1), 'guest') : [];
}

function isBehindWhile({ whiles, stays }: ContactWords, tree: Tree, word: Word): boolean {
  const [first, preposition] = tree.sentence.words.slice(Math.max(0, word.id - 3), word.id - 1);
  return first !== undefined && whiles.includes(first.form.toLowerCase()) && stays.includes(preposition?.lemma ?? '');
}
