/**
 * A sentence in, the same with the last word of a title of two states made its head out: in "the next Norland-Estmark Strategic Dialogue will
 * be held" parsers make Norland what will be held, and the dialogue a part of it.
 */

import type { Sentence, Word } from '../../language/types.js';
import { overlaps, type Span } from '../../text/span.js';
import type { WordKnowledge } from './mend-tree.js';

type Title = { readonly first: Word; readonly second: Word; readonly last: Word; readonly start: number };

export function mendPairedTitles(sentence: Sentence, { names }: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, id, names), sentence);
}

function mendOne(sentence: Sentence, hyphen: number, names: readonly Span[]): Sentence {
  const title = titleAt(sentence, hyphen);
  if (!title || !isUpsideDown(title) || names.some((n) => overlaps(n, [title.first.start, title.second.end])))
    return sentence;
  return { ...sentence, words: sentence.words.map((word) => rehang(word, title)) };
}

/** Two names with a hyphen, glued, and the words of a title behind them. */
function titleAt({ words }: Sentence, hyphen: number): Title | undefined {
  const [first, dash, second, ...behind] = words.slice(Math.max(hyphen - 2, 0));
  if (!first || !second || dash?.id !== hyphen || !isHyphen(dash, first, second)) return undefined;
  const end = behind.findIndex(({ upos }) => !['PROPN', 'NOUN', 'ADJ'].includes(upos));
  const title = end < 0 ? behind : behind.slice(0, end);
  const last = title.findLast((w) => w.upos !== 'ADJ' && isCapital(w));
  const before = words.slice(0, first.id - 1).findLastIndex(({ upos }) => !/^(?:DET|ADJ|NUM)$/.test(upos));
  return last ? { first, second, last, start: before + 2 } : undefined;
}

function isHyphen({ form }: Word, first: Word, second: Word): boolean {
  return /^[-–]$/.test(form) && first.end + 1 === second.start && isCapital(first) && isCapital(second);
}

function isCapital({ form }: Word): boolean {
  return /^\p{Lu}/u.test(form);
}

/** The last word hangs below one of the names, or beside the first. */
function isUpsideDown({ first, second, last, start }: Title): boolean {
  const isInside = (id: number) => id >= start && id <= last.id;
  return !isInside(first.head) && (last.head === first.id || last.head === second.id || last.head === first.head);
}

function rehang(word: Word, { first, second, last, start }: Title): Word {
  if (word.id === last.id) return { ...word, head: first.head, deprel: first.deprel };
  if (word.id === first.id) return { ...word, head: last.id, deprel: 'compound' };
  const isOfNames = word.head === first.id || word.head === second.id;
  if (word.id < start || word.id > last.id) return isOfNames ? { ...word, head: last.id } : word;
  if (word.id === second.id || word.upos === 'PUNCT') return word;
  return isOfNames || word.head === first.head ? { ...word, head: last.id, deprel: relationOf(word) } : word;
}

function relationOf({ upos }: Word): string {
  return upos === 'DET' ? 'det' : upos === 'ADJ' ? 'amod' : 'compound';
}
