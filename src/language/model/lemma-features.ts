/** A word with its tag in, feature keys for the script of its lemma out. */

import { key } from './hash.js';
import type { WordInfo } from './word-info.js';

export function fillLemmaKeys(word: WordInfo, upos: number, feats: number, keys: Int32Array): number {
  let n = 0;
  keys[n++] = key(150, upos, feats);
  keys[n++] = key(151, upos, word.lower);
  for (let i = 0; i < 5; i++) {
    keys[n++] = key(152 + i, upos, word.suffixes[i] as number, feats);
    keys[n++] = key(160 + i, upos, word.suffixes[i] as number);
  }
  keys[n++] = key(170, upos, word.lexicon);
  keys[n++] = key(171, upos, word.lexicon, feats);
  keys[n++] = key(172, upos, word.shape);
  keys[n++] = key(173, upos, word.prefixes[1] as number, word.suffixes[2] as number);
  return n;
}
