/** Clean text in, a small signature out; two signatures tell how alike two texts are, without the texts. */

import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold.js';
import { wordsOf } from './words.js';

/** Signatures of fewer numbers err more: with 128 a similarity is right to about 0.04. */
const signatureLength = 128;
/** Runs of this many words: a light edit changes few of them, another text on the same matter shares few. */
const shingleWords = 3;
/** From here on two texts are one, reprinted or lightly edited. */
export const nearDuplicate = 0.75;

const empty = 0xffffffff;

/**
 * MinHash signature of a text's word runs: 128 unsigned 32-bit numbers, the same on every machine.
 *
 * Case, accents and punctuation do not count. Time grows with the length of the text.
 * Source: Broder 1997, "On the resemblance and containment of documents".
 */
export function signature(text: string): Uint32Array {
  const words = wordsOf(text);
  const lowest = new Uint32Array(signatureLength).fill(empty);
  const runs = Math.max(1, words.length - shingleWords + 1);
  for (let at = 0; words.length > 0 && at < runs; at++) {
    const hash = hashOf(words.slice(at, at + shingleWords).join(' '));
    for (let row = 0; row < signatureLength; row++) {
      const mixed = mix(hash ^ Math.imul(row + 1, 0x9e3779b1));
      if (mixed < (lowest[row] as number)) lowest[row] = mixed;
    }
  }
  return lowest;
}

/** Estimated share of word runs that two texts have in common (Jaccard), 0..1. Texts without words are like nothing. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let row = 0; row < signatureLength; row++) if (a[row] === b[row] && a[row] !== empty) same++;
  return same / signatureLength;
}

/**
 * Whether two near texts name the same people, places and figures.
 *
 * Two telegrams cut from one form are alike in nearly every word and report two contacts: each holds names that the other
 * lacks. A reprint leaves names out, adds some, or spells them otherwise, but does not put others in their place.
 */
export function sameParticulars(a: string, b: string): boolean {
  const [inA, inB] = [particulars(a), particulars(b)];
  const onlyA = [...inA].filter((word) => !inB.has(word));
  const onlyB = [...inB].filter((word) => !inA.has(word));
  const [fewer, more] = onlyA.length <= onlyB.length ? [onlyA, onlyB] : [onlyB, onlyA];
  return fewer.every((word) => more.some((other) => isSpelling(word, other)));
}

/** Figures, and words with a capital inside a sentence; folded. */
function particulars(text: string): Set<string> {
  const found = text.match(/(?<![.!?…:]["»”)]?\s*|^|\n)(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}]+|\p{N}+)/gu) ?? [];
  return new Set(found.map(fold));
}

/** Rudenko and Roudenko, but not 4 and 5, Iran and Iraq, Austria and Australia. */
function isSpelling(word: string, other: string): boolean {
  return !/\p{N}/u.test(word) && distance(word, other) <= Math.max(word.length, other.length) / 5;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads every bit over all others (finaliser of MurmurHash3). */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
