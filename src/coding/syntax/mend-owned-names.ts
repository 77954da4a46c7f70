/**
 * A sentence in, the same with the second of two people hung on the first out, where parsers hang the second on the country
 * of the first: in "President Vera Orlova of Norland and Prime Minister Ivar Lund of Estmark met" one alone seems to act.
 */

import type { Sentence, Word } from '../../language/types.js';
import { contains, type Span } from '../../text/span.js';
import type { WordKnowledge } from './mend-tree.js';
import { topOf, wordsWithin } from './sentence-parts.js';

export function mendOwnedNames(sentence: Sentence, { names }: WordKnowledge): Sentence {
  const own = names.filter((span) => contains(sentence.span, span));
  return own.slice(1).reduce((mended, next, i) => hangOn(mended, own[i] as Span, next), sentence);
}

function hangOn(sentence: Sentence, one: Span, two: Span): Sentence {
  const between = wordsWithin(sentence, [one[1], two[0]]);
  const stray = wordsWithin(sentence, two).find((w) => between.some(({ id }) => id === w.head));
  const first = topOf(wordsWithin(sentence, one));
  if (!first || stray?.deprel !== 'conj' || !isOwnerAnd(between)) return sentence;
  const words = sentence.words.map((w) => (w.id === stray.id ? { ...w, head: first.id } : w));
  return { ...sentence, words };
}

/** "of the Republic of Norland and": a preposition, names, and the word that joins. */
function isOwnerAnd(between: readonly Word[]): boolean {
  const [opens, joins] = [between[0], between.findLast((w) => w.upos !== 'DET')];
  return (
    opens?.upos === 'ADP' &&
    joins?.upos === 'CCONJ' &&
    between.slice(1).every((w) => /^(ADP|DET|PROPN|ADJ|CCONJ)$/.test(w.upos) || w.form === ',')
  );
}
