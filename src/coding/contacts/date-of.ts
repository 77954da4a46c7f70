/** The words of a contact in, its day (EDTF) out; null when they tell none. */

import type { Word } from '../../language/types.js';
import { overlaps, type Span } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { DateMention } from '../dates/types.js';
import { topOf } from '../syntax/sentence-parts.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import type { Edtf } from '../types.js';
import { ownDates } from './own-dates.js';
import { ownPart } from './own-part.js';
import { stretchOf } from './stretch.js';
import type { ContactWords } from './types.js';

/** The date in a stretch of words that stands nearest to `word`; deadlines and "depuis" are no days of a contact. */
export function dateOf(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  stretch: readonly Word[],
  word: Word,
): Edtf | null {
  const span = stretchOf(stretch);
  if (!span) return null;
  const fitting = ownDates(reading, words, tree, span, word);
  const distance = (d: DateMention) => Math.min(...gaps(d.span, word));
  const best = likeliest(tree, word, fitting).sort((a, b) => distance(a) - distance(b))[0];
  return (best && exactly(reading, best, fitting)?.edtf) ?? best?.edtf ?? null;
}

/** Those that hang on the verb ("arrived on Sunday and held talks on Monday"), else days rather than months, else all. */
function likeliest(tree: Tree, word: Word, fitting: DateMention[]): DateMention[] {
  // "cinq mois après l'entrevue, … se sont entretenus hier soir": a day says more than a month.
  const exact = fitting.filter((d) => /^[\dX]{4}-\d\d-\d\d/.test(d.edtf ?? ''));
  const hung = exact.filter((d) => hangsOn(tree, holderVerb(tree, word), d.span));
  // "had met A the day before and will receive B on 20 March": each verb with the day behind it.
  const behind = fitting.filter((d) => isBehindOwn(tree, word, d.span));
  return [behind, hung, exact, fitting].find((some) => some.length > 0) ?? [];
}

/** Behind a verb to which another is joined, and before that; behind the verb of "A, who will travel to Lima in May". */
function isBehindOwn(tree: Tree, word: Word, date: Span): boolean {
  const part = ownPart(tree, word);
  const isOfWho = dependents(tree, word, 'nsubj').some((d) => d.feats.PronType === 'Rel' && d.id < word.id);
  const end = tree.sentence.words[(part?.to ?? Number.POSITIVE_INFINITY) - 1]?.start ?? Number.POSITIVE_INFINITY;
  return (part !== null || isOfWho) && date[0] >= word.end && date[1] <= end;
}

/** The verb that tells, or of which the noun is subject or object. */
function holderVerb(tree: Tree, word: Word): Word {
  const up = ['obj', 'nsubj'].includes(baseRelation(word)) ? headOf(tree, word) : undefined;
  return up?.upos === 'VERB' ? up : word;
}

function hangsOn(tree: Tree, verb: Word, date: Span): boolean {
  const top = topOf(tree.sentence.words.filter((w) => overlaps([w.start, w.end], date)));
  return top !== undefined && top.head === verb.id;
}

function gaps(span: Span, word: Word): number[] {
  return [Math.abs(span[0] - word.end), Math.abs(word.start - span[1])];
}

/** "today (18 September)": the day in brackets says which. */
function exactly(reading: Reading, date: DateMention, all: readonly DateMention[]): DateMention | undefined {
  return all.find((d) => d.span[0] > date.span[1] && /^\s?\($/.test(reading.text.slice(date.span[1], d.span[0])));
}
