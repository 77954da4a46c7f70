/** A document that was found, with the places where the words stand. */

import type { DocumentByWords } from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { marksIn } from './marks-in.js';

type Hit = Answer<'search'>['items'][number];

export function hitOf({ passages, ...document }: DocumentByWords, stems: readonly string[]): Hit {
  return {
    document,
    title: marksIn(document.title ?? '', stems),
    passages: passages.map(({ span, words }) => ({ span: [...span], text: words, marks: marksIn(words, stems) })),
  };
}
