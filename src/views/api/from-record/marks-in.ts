/** A text and the stems that were searched for in, the words that begin with one of them out. */

import { latinText } from '../../../record/entities/name-key.js';

/** In order, without overlap. Accents and script are optional, as in the index: "khoi" marks "Khôi". */
export function marksIn(text: string, stems: readonly string[]): [number, number][] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(([word]) => stems.some((stem) => latinText(word).startsWith(stem)))
    .map((match) => [match.index, match.index + match[0].length]);
}
