/** A title in; the two states of the joint body told of near it out: « la commission bénino-togolaise ». */

import type { Country } from '../types.js';
import { countryAt } from './country-at.js';
import type { Reading, TitleNode } from './reading.js';

/** @param end the piece up to which to look behind the title; the nearest before that counts. */
export function jointNear(reading: Reading, title: TitleNode, end: number): readonly Country[] | null {
  for (let at = end - 1; at >= Math.max(0, title.start - jointReach); at--) {
    const countries = countryAt(reading, at)?.countries ?? [];
    if (countries.length === 2) return countries;
  }
  return null;
}

/** Pieces from « la commission bénino-togolaise » to whoever presided over it. */
const jointReach = 60;
