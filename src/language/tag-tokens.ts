/** The tokens of one sentence in, its words as the parser reads them out: tagged, and a few tags set right. */

import type { LoadedPack } from './load-languages.js';
import { retag } from './retag.js';
import { type TaggedWord, tagWords, unitsOf } from './tag.js';
import type { RawToken } from './tokenise.js';

export function tagTokens(tokens: readonly RawToken[], { rules, model, read }: LoadedPack): readonly TaggedWord[] {
  return retag(tagWords(unitsOf(tokens, rules), model, read), model, rules);
}
