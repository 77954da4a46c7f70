/** A text and the words that were searched for in, the places of its words that begin as one of them out. */

import { fold } from '../../../text/fold.js';

/** As the server finds them: by their first letters, accents and case aside. */
const stemLetters = 6;
const word = /[\p{L}\p{M}\p{N}]+/gu;

export function marksOf(text: string, words: string): (readonly [number, number])[] {
  const stems = (words.match(word) ?? []).map((one) => fold(one).slice(0, stemLetters));
  return [...text.matchAll(word)]
    .filter(([found]) => stems.some((stem) => fold(found).startsWith(stem)))
    .map((found) => [found.index, found.index + found[0].length]);
}
