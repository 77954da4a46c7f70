/**
 * A sentence in, the same with the second of two people named one after the other hung on the first out: in "Minister Vera Orlova and Secretary
 * of State Ivar Lund discussed" parsers make the first a part of the second's title, and one alone seems to act.
 */

import type { Sentence, Word } from '../../language/types.js';
import { contains, type Span } from '../../text/span.js';
import type { WordKnowledge } from './mend-tree.js';
import { wordsWithin } from './sentence-parts.js';

type Phrase = { readonly first: number; readonly last: number };

export function mendNamePairs(sentence: Sentence, { names }: WordKnowledge): Sentence {
  const phrases = names.filter((span) => contains(sentence.span, span)).flatMap((span) => phraseOf(sentence, span));
  return phrases.slice(1).reduce((mended, next, i) => pair(mended, phrases[i] as Phrase, next), sentence);
}

function phraseOf(sentence: Sentence, span: Span): Phrase[] {
  const inside = wordsWithin(sentence, span);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? [{ first: first.id, last: last.id }] : [];
}

/** The second takes the first's place below it, and the first the second's above. */
function pair(sentence: Sentence, one: Phrase, two: Phrase): Sentence {
  if (!isJoined(sentence, one, two)) return sentence;
  const [first, second] = [topOf(sentence, one), topOf(sentence, two)];
  if (!first || !second || !isInside(two, first.head) || isInside(one, second.head)) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === first.id) return { ...word, head: second.head, deprel: second.deprel };
    if (word.id === second.id) return { ...word, head: first.id, deprel: 'conj' };
    // "between A and B": what introduces both stands before the first.
    return word.head === second.id && word.id < one.first && word.deprel === 'case'
      ? { ...word, head: first.id }
      : word;
  });
  return { ...sentence, words };
}

/** Nothing but "and" or a comma with it stands between. */
function isJoined({ words }: Sentence, one: Phrase, two: Phrase): boolean {
  const between = words.slice(one.last, two.first - 1);
  return (
    between.some((w) => w.upos === 'CCONJ') &&
    between.every((w) => w.upos === 'CCONJ' || w.form === ',' || w.upos === 'DET')
  );
}

function topOf({ words }: Sentence, phrase: Phrase): Word | undefined {
  return words.slice(phrase.first - 1, phrase.last).find((w) => !isInside(phrase, w.head));
}

function isInside({ first, last }: Phrase, id: number): boolean {
  return id >= first && id <= last;
}
