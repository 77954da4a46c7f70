/** A document that was found, with the places where the words stand. */

import type { FoundDocument } from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { excerptOf, marksIn } from './excerpt-of.js';

type Hit = Answer<'search'>['items'][number];

export function hitOf({ text, ...document }: FoundDocument, words: readonly string[]): Hit {
  const { text: excerpt, marks } = excerptOf(text, words);
  const title = marksIn(document.title ?? '', words);
  return { document, title: title.map(([start, end]) => [start, end]), excerpt, marks: marks.map(([s, e]) => [s, e]) };
}
