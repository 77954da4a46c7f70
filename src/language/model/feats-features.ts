/** A tagged word in, feature keys for its morphology out. */

import { key } from './hash.js';
import type { WordInfo } from './word-info.js';

/**
 * @param upos class numbers of all words; `feats` the numbers already given to words before `at`.
 * @returns number of keys written into `keys`.
 */
export function fillFeatsKeys(
  words: readonly WordInfo[],
  upos: Int32Array,
  feats: Int32Array,
  at: number,
  keys: Int32Array,
): number {
  const w = words[at] as WordInfo;
  const p1 = words[at - 1];
  const n1 = words[at + 1];
  const t = upos[at] as number;
  const tp = at > 0 ? (upos[at - 1] as number) : 99;
  const tp2 = at > 1 ? (upos[at - 2] as number) : 99;
  const tn = at + 1 < words.length ? (upos[at + 1] as number) : 99;
  const fp = at > 0 ? (feats[at - 1] as number) : -1;
  const fp2 = at > 1 ? (feats[at - 2] as number) : -1;
  let n = 0;
  keys[n++] = key(100, t);
  keys[n++] = key(101, w.lower, t);
  for (let i = 0; i < 5; i++) keys[n++] = key(102 + i, w.suffixes[i] as number, t);
  keys[n++] = key(107, w.tagSet, t);
  keys[n++] = key(108, w.lexicon, t);
  keys[n++] = key(109, p1?.lower ?? 1, t);
  keys[n++] = key(110, n1?.lower ?? 1, t);
  keys[n++] = key(111, fp, t);
  keys[n++] = key(112, fp, fp2, t);
  keys[n++] = key(113, fp, w.tagSet, t);
  keys[n++] = key(114, fp, w.suffixes[1] as number, t);
  keys[n++] = key(115, tp, tn, t);
  keys[n++] = key(116, tp, tp2, t);
  keys[n++] = key(117, w.tagSet, n1?.tagSet ?? 1, t);
  keys[n++] = key(118, w.lower, p1?.lower ?? 1, t);
  keys[n++] = key(119, w.lower, n1?.tagSet ?? 1, t);
  keys[n++] = key(120, w.tagSet, p1?.lower ?? 1, t);
  keys[n++] = key(121, w.shape, t, tn);
  keys[n++] = key(122, w.lower, fp, t);
  return n;
}
