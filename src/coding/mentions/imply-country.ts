/** A title that states no country in, the one that the words before it give out: "son vice-ministre", "la délégation … les sénateurs". */

import type { Country } from '../types.js';
import { countryOfBody } from './country-of.js';
import { isBreak } from './pieces.js';
import type { BodyNode, Reading, TitleNode } from './reading.js';

const membersOf: Readonly<Record<string, readonly string[]>> = { legislator: ['parliament', 'chamber', 'committee'] };

/** Country of the body that "son" or a legislator belongs to: the nearest one before in the sentence; else null. */
export function implyCountry(reading: Reading, bodies: readonly BodyNode[], title: TitleNode): Country | null {
  const before = bodies
    .filter((body) => body.end <= title.start && inSentence(reading, body.end, title.start))
    .reverse();
  const kinds = title.head.kind === 'office' ? membersOf[title.head.office.level] : undefined;
  const own = reading.words.possessives.has(reading.pieces[title.start - 1]?.key ?? '') && title.head.kind === 'office';
  const body = before.find((one) => countryOfBody(one) && (own || kinds?.includes(one.head.kind)));
  return body ? countryOfBody(body) : null;
}

function inSentence(reading: Reading, from: number, to: number): boolean {
  return !reading.pieces.slice(from, to).some((piece) => isBreak(piece.gap));
}
