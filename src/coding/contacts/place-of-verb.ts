/** A verb that tells a contact in, the place out that its objects or the opening of its sentence give. */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import type { Place } from '../types.js';
import { hasCase } from './find-sides.js';
import { groundOf } from './ground-of.js';
import { placeAt } from './place-of.js';
import type { ContactEntry, ContactWords } from './types.js';

/** "In Lima, A had talks with B and called on C": where the clause opens of which the verb goes on. */
export function placeOpening(reading: Reading, words: ContactWords, tree: Tree, verb: Word): Place | null {
  const first = verb.deprel === 'conj' ? headOf(tree, verb) : undefined;
  if (first?.upos !== 'VERB') return null;
  const opening = dependents(tree, first, 'obl').filter((d) => d.id < first.id && hasCase(tree, d, words.places));
  return opening.map((d) => placeAt(reading, tree, d)).find((place) => place !== null) ?? null;
}

/** "visiter le Chili", "left for Lima", "a foulé le sol chilien". */
export function placeVisited(
  reading: Reading,
  { grounds }: ContactWords,
  entry: ContactEntry,
  tree: Tree,
  verb: Word,
): Place | null {
  const objects = dependents(tree, verb, 'obj', 'obl').filter((d) => d.id > verb.id);
  // "left Norville for Lima".
  const places = objects.filter((d) => (entry.place ? hasCase(tree, d, entry.place) : d.deprel === 'obj'));
  const own = places.map((d) => placeAt(reading, tree, d)).find((place) => place !== null);
  return own ?? places.flatMap((d) => (isOneOf(d, grounds) ? (groundOf(reading, tree, d) ?? []) : []))[0] ?? null;
}
