// biome-ignore-all lint/style/noNonNullAssertion: every index is a word's, the root's or "no word"; see guide.ts
/** A tree in, how each word's phrase opens out: ", et de la Chine" by a mark, a conjunction, a preposition. */

import type { LabelRoles } from './label-roles.js';

/** By word; "no word" (count + 1) where there is none. */
export type Openings = {
  readonly opens: Int32Array; // 1 a mark, 2 a conjunction, 3 both
  readonly grip: Int32Array; // its first dependent before it that is neither: "de"
  readonly holds: Int32Array; // its first preposition or subordinating conjunction
  readonly sets: Int32Array; // the labels of its dependents: bit label % 31
  readonly listed: Int32Array; // 1 where a later dependent of its head opens with a conjunction: "A" and "B" in "A, B et C"
};

type Children = {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextChild: Int32Array;
};

/** Time grows with the words. */
export function openings(count: number, children: Children, roles: LabelRoles): Openings {
  const column = (value: number) => new Int32Array(count + 2).fill(value);
  const found = { opens: column(0), grip: column(count + 1), holds: column(count + 1), sets: column(0) };
  for (let word = 0; word < count; word++) openingOf(word, count + 1, children, roles, found);
  return { ...found, listed: listedOf(count, children, found.opens) };
}

function openingOf(
  word: number,
  none: number,
  { labels, firstChild, nextChild }: Children,
  roles: LabelRoles,
  { opens, grip, holds, sets }: Omit<Openings, 'listed'>,
): void {
  for (let child = firstChild[word]!; child !== none; child = nextChild[child]!) {
    const label = labels[child]!;
    sets[word]! |= 1 << (label % 31);
    if (child > word) continue;
    if (holds[word] === none && (label === roles.case || label === roles.mark)) holds[word] = child;
    if (grip[word] !== none) continue;
    if (label === roles.punct) opens[word]! |= 1;
    else if (label === roles.cc) opens[word]! |= 2;
    else grip[word] = child;
  }
}

function listedOf(count: number, { heads, nextChild }: Children, opens: Int32Array): Int32Array {
  const listed = new Int32Array(count + 2);
  for (let word = count - 1; word >= 0; word--) {
    const later = nextChild[word]!;
    if (later < count && (listed[later] || (opens[later]! >= 2 && later > heads[word]!))) listed[word] = 1;
  }
  return listed;
}
