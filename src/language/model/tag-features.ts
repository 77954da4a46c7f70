/** A place in a sentence in, feature keys of the part-of-speech tagger out: those of the word alone, and the others. */

import { key } from './hash.js';
import type { WordInfo } from './word-info.js';

/** Upper bound of the keys that fillTagKeys writes. */
export const maxTagKeys = 64;

/** Keys that depend on the word only, so that their sum can be kept. @returns number of keys written. */
export function fillOwnTagKeys(w: WordInfo, keys: Int32Array): number {
  const [s1, s2, s3, s4, s5] = w.suffixes as unknown as [number, number, number, number, number];
  let n = 0;
  keys[n++] = key(0, 0);
  keys[n++] = key(1, w.lower);
  keys[n++] = key(3, s1);
  keys[n++] = key(4, s2);
  keys[n++] = key(5, s3);
  keys[n++] = key(6, s4);
  keys[n++] = key(7, s5);
  for (let i = 0; i < 4; i++) keys[n++] = key(8 + i, w.prefixes[i] as number);
  keys[n++] = key(22, w.tagSet);
  keys[n++] = key(23, w.lexicon);
  keys[n++] = key(31, s3, w.shape);
  return n;
}

/**
 * @param words of the sentence; `tags` the class numbers already given to words before `at`.
 * @returns number of keys written into `keys`.
 */
export function fillTagKeys(words: readonly WordInfo[], tags: Int32Array, at: number, keys: Int32Array): number {
  const w = words[at] as WordInfo;
  const p1 = words[at - 1];
  const p2 = words[at - 2];
  const n1 = words[at + 1];
  const n2 = words[at + 2];
  const t1 = at > 0 ? (tags[at - 1] as number) + 2 : 1;
  const t2 = at > 1 ? (tags[at - 2] as number) + 2 : 1;
  const [lp1, lp2, ln1, ln2] = [p1?.lower ?? 1, p2?.lower ?? 1, n1?.lower ?? 1, n2?.lower ?? 1];
  const [cp1, cn1, cn2] = [p1?.tagSet ?? -1, n1?.tagSet ?? -1, n2?.tagSet ?? -1];
  const s3 = w.suffixes[2] as number;
  const first = at === 0 ? 1 : 0;
  const shape = w.shape;
  let n = 0;
  keys[n++] = key(2, w.form, first);
  keys[n++] = key(12, shape, first);
  keys[n++] = key(13, t1);
  keys[n++] = key(14, t1, t2);
  keys[n++] = key(15, t1, w.lower);
  keys[n++] = key(16, lp1);
  keys[n++] = key(17, lp2);
  keys[n++] = key(18, ln1);
  keys[n++] = key(19, ln2);
  keys[n++] = key(20, lp1, w.lower);
  keys[n++] = key(21, w.lower, ln1);
  keys[n++] = key(24, w.tagSet, t1);
  keys[n++] = key(25, w.tagSet, cn1);
  keys[n++] = key(26, cp1, w.tagSet, cn1);
  keys[n++] = key(27, cn1);
  keys[n++] = key(28, w.tagSet, t1, t2);
  keys[n++] = key(29, w.tagSet, w.isCapital ? 1 : 0, first);
  keys[n++] = key(30, s3, t1);
  keys[n++] = key(32, n1?.suffixes[2] ?? 1);
  keys[n++] = key(33, p1?.suffixes[2] ?? 1);
  keys[n++] = key(34, w.tagSet, cn1, cn2);
  keys[n++] = key(35, w.lower, cn1);
  keys[n++] = key(36, shape, n1?.shape ?? 1, p1?.shape ?? 1);
  keys[n++] = key(37, t1, n1?.shape ?? 1, shape);
  keys[n++] = key(38, lp1, w.tagSet);
  keys[n++] = key(39, w.tagSet, ln1);
  keys[n++] = key(40, t1, cn1);
  keys[n++] = key(41, w.lower, t1, t2);
  return n;
}
