/** A sentence in, its text out as phrases of the tables are written: in small letters, with straight apostrophes. */

import type { Reading } from '../acts/types.js';
import type { Tree } from '../syntax/tree.js';

export function plainSentence({ text }: Reading, { sentence }: Tree): string {
  return text
    .slice(...sentence.span)
    .replaceAll('’', "'")
    .toLowerCase();
}
