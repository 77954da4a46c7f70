// biome-ignore-all lint/style/noNonNullAssertion: every index is a word's, the root's or "no word"; see guide.ts
/** A tree under revision and a word in, what stands around the word out. */

import type { Guide } from './guide.js';

/** What stands around a word under the head that is looked at; the word itself left out. */
export type Family = { inner: number; outer: number; far: number; set: number; count: number };

const family: Family = { inner: 0, outer: 0, far: 0, set: 0, count: 0 };

/** The head's other dependents: the nearest one towards it, the nearest one beyond, the outermost, all their labels. */
export function lookAround({ words, labels, firstChild, nextChild }: Guide, head: number, word: number): Family {
  const none = words.count + 1;
  const right = word > head;
  family.inner = family.outer = family.far = none;
  family.set = family.count = 0;
  for (let child = firstChild[head]!; child !== none; child = nextChild[child]!) {
    if (child === word) continue;
    family.set |= 1 << (labels[child]! % 31);
    family.count++;
    if (child > head !== right) continue;
    const towards = right ? child < word : child > word;
    if (towards && (right || family.inner === none)) family.inner = child;
    if (!towards && (!right || family.outer === none)) family.outer = child;
    if (right || family.far === none) family.far = child;
  }
  return family;
}

/** The first and the last dependent of a word, "no word" for none: prepositions and conjunctions open, commas close. */
export function ends(
  { words, firstChild, nextChild }: Guide,
  word: number,
): [first: number, second: number, last: number] {
  const none = words.count + 1;
  const first = firstChild[word]!;
  const second = first === none ? none : nextChild[first]!;
  let last = first;
  for (let child = first; child !== none; child = nextChild[child]!) last = child;
  return [first, second, last];
}

/** How a head that could be stands to the one the word has. */
export function relation({ heads, words }: Guide, word: number, head: number): number {
  const now = heads[word]!;
  if (now === head) return 0;
  if (now < words.count && heads[now] === head) return 1;
  if (head < words.count && heads[head] === now) return head < now ? 2 : 3;
  return head < now ? 4 : 5;
}
