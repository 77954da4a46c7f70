/** Word forms in, their analyses by a full-form lexicon out. Forms are kept as hashes only: small, and wrong once in a thousand. */

import { hashText } from './hash.js';

/** One reading of a form: part of speech and inflection in the lexicon's own codes, and how to make the lemma. */
export type Reading = { readonly pos: string; readonly morph: string; readonly script: string };

export type Lexicon = {
  /** Number of the form's set of readings; 0 when the form is unknown. */
  readonly classOf: (form: string) => number;
  readonly readings: readonly (readonly Reading[])[]; // by class number; [0] is empty
  readonly tagSet: Uint16Array; // by class number: the set of parts of speech and inflections, lemma aside
};

/** Lexicon hashes have this many bits. */
export const lexiconBits = 28;

export function lexiconHash(form: string): number {
  const first = hashText(form);
  return ((Math.imul(first, 0x9e3779b1) ^ (hashText(form, 1) >>> 3)) >>> 0) & ((1 << lexiconBits) - 1);
}

export const emptyLexicon: Lexicon = { classOf: () => 0, readings: [[]], tagSet: new Uint16Array(1) };

/** @param hashes sorted upwards; `classes` the class number of each. */
export function makeLexicon(
  hashes: Int32Array,
  classes: Uint16Array,
  readings: readonly (readonly Reading[])[],
): Lexicon {
  const shift = lexiconBits - 16;
  const buckets = new Int32Array((1 << 16) + 1);
  for (const hash of hashes) (buckets[(hash >> shift) + 1] as number)++;
  for (let i = 0; i < 1 << 16; i++) (buckets[i + 1] as number) += buckets[i] as number;
  const classOf = (form: string): number => {
    const hash = lexiconHash(form);
    const end = buckets[(hash >> shift) + 1] as number;
    for (let at = buckets[hash >> shift] as number; at < end; at++)
      if (hashes[at] === hash) return classes[at] as number;
    return 0;
  };
  return { classOf, readings, tagSet: numberTagSets(readings) };
}

function numberTagSets(readings: readonly (readonly Reading[])[]): Uint16Array {
  const numbers = new Map<string, number>();
  return Uint16Array.from(readings, (set) => {
    const name = [...new Set(set.map(({ pos, morph }) => `${pos}:${morph}`))].sort().join(' ');
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name) as number;
  });
}
