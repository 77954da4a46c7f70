/** A stretch of words in, the soil, capital or town of a country that it names out: "le sol chilien", "dans la capitale du Chili". */

import type { Word } from '../../language/types.js';
import { overlaps } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { Place } from '../types.js';
import { hasCase } from './find-sides.js';
import type { ContactWords } from './types.js';

/** "le sol chilien", "la capitale du Chili": of the country that its adjective or complement names. */
export function groundOf({ scene, text }: Reading, tree: Tree, ground: Word): Place | null {
  const parts = dependents(tree, ground, 'amod', 'nmod', 'appos');
  const named = scene.mentions.countries.find((c) => parts.some((d) => overlaps(c.span, [d.start, d.end])));
  return named ? { name: text.slice(ground.start, named.span[1]), country: named.country } : null;
}

/** « sa visite dans la capitale chilienne ». */
export function groundIn(reading: Reading, words: ContactWords, tree: Tree, stretch: readonly Word[]): Place | null {
  const ground = stretch.find((w) => isOneOf(w, words.grounds) && hasCase(tree, w, words.stays));
  return ground ? groundOf(reading, tree, ground) : null;
}
