/** The place behind "of" in, the house that "that chamber" or « cette assemblée » points back to out: « le Storting …, dont une vice-présidente de cette chambre ». */

import { matchPhrase } from './phrase-index.js';
import { isJointAt } from './pieces.js';
import type { Part, Reading } from './reading.js';

const houses = /^(?:chambre|assemblee|chamber|house|assembly)$/;

/** How far before the words the house is named, in words. */
const namedReach = 40;

/** The house or parliament named last before. */
export function readThatHouse(reading: Reading, at: number): Part | null {
  const { pieces, words } = reading;
  const isThat = words.pointers.has(pieces[at]?.key ?? '') && houses.test(pieces[at + 1]?.key ?? '');
  if (!isThat || !isJointAt(pieces, at + 1)) return null;
  const places = Array.from({ length: Math.min(at, namedReach) }, (_, i) => at - 1 - i);
  const heads = places.flatMap((place) => matchPhrase(words.bodies, pieces, place)?.value ?? []);
  const head = heads.find(({ kind }) => kind === 'chamber' || kind === 'parliament');
  if (!head) return null;
  const end = at + 2;
  return { kind: 'body', body: { start: at + 1, end, headEnd: end, head, parts: [] }, role: 'of', end };
}
