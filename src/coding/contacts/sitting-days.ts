/** The noun of a sitting in; its days out, where its sentence tells the first and the last: « La session, ouverte lundi à Lima, s'est achevée mercredi ». */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import type { Edtf } from '../types.js';
import type { ContactWords } from './types.js';

export function sittingDays(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Edtf | null {
  const all = tree.sentence.words;
  const opened = all.find((w) => isOpened(words, w) && (w.id > noun.id || w.id === 1));
  const closed = opened && all.find((w) => w.id > Math.max(opened.id, noun.id) && closes(words, tree, w));
  const first = closed && dayBetween(reading, tree, opened.end, closed.start);
  const last = closed && dayBetween(reading, tree, closed.end, tree.sentence.span[1]);
  return first && last && first < last ? `${first}/${last}` : null;
}

function isOpened({ opens }: ContactWords, word: Word): boolean {
  return (word.feats.VerbForm === 'Part' || word.upos === 'ADJ') && isOneOf(word, opens);
}

/** « s'est achevée », « ont pris fin ». */
function closes({ closes: verbs, fins }: ContactWords, { sentence }: Tree, word: Word): boolean {
  const next = sentence.words[word.id]?.form.toLowerCase() ?? '';
  return word.upos === 'VERB' && (isOneOf(word, verbs) || fins.includes(next));
}

/** The first day told there. */
function dayBetween({ dates }: Reading, { sentence }: Tree, from: number, to: number): Edtf | null {
  const told = dates.find((d) => contains(sentence.span, d.span) && d.span[0] >= from && d.span[1] <= to);
  return told && isDay(told.edtf) ? told.edtf : null;
}
