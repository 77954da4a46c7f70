/** A place in the text in, the mechanism or instrument named there out: head, words before and after it, its countries. */

import type { Country } from '../types.js';
import { countryAt } from './country-at.js';
import { matchPhrase, type PhraseIndex } from './phrase-index.js';
import { isJoint } from './pieces.js';
import { readTail } from './read-tail.js';
import type { Part, Reading } from './reading.js';
import type { ArrangementHead } from './tables.js';

export type ArrangementNode = {
  readonly start: number;
  readonly end: number;
  readonly headStart: number;
  readonly headEnd: number;
  readonly head: ArrangementHead;
  readonly countries: readonly Country[]; // as its own words state them
};

/** "Commission mixte algéro-tunisienne", "Vietnam-Russia strategic partnership"; null when no head of `heads` stands here. */
export function readArrangement(
  reading: Reading,
  at: number,
  heads: PhraseIndex<ArrangementHead>,
): ArrangementNode | null {
  const before = reading.words.language === 'en' ? readBefore(reading, at, heads) : [];
  const headStart = before.at(-1)?.end ?? at;
  const head = matchPhrase(heads, reading.pieces, headStart);
  if (!head) return null;
  const owner = { kind: 'mechanism', general: false, sent: true, named: false, place: false, paired: true } as const;
  const after = readTail(reading, head.end, owner);
  const parts = [...before, ...after];
  const end = after.at(-1)?.end ?? head.end;
  return { start: at, end, headStart, headEnd: head.end, head: head.value, countries: countriesIn(parts) };
}

/** English puts the countries and most adjectives first. */
function readBefore(reading: Reading, at: number, heads: PhraseIndex<ArrangementHead>): Part[] {
  const parts: Part[] = [];
  let next = at;
  while (parts.length < 8 && !matchPhrase(heads, reading.pieces, next)) {
    const part = beforePart(reading, next);
    if (!part || (next > at && !isBeside(reading.pieces[next]?.gap ?? '\n'))) return [];
    parts.push(part);
    next = part.end;
  }
  return isBeside(reading.pieces[next]?.gap ?? '\n') || next === at ? parts : [];
}

function beforePart(reading: Reading, at: number): Part | null {
  const country = countryAt(reading, at);
  if (country)
    return { kind: 'country', countries: country.countries, form: country.form, role: 'beside', end: country.end };
  const mark = matchPhrase(reading.words.mechanismMarks, reading.pieces, at);
  if (mark) return { kind: 'field', role: 'beside', end: mark.end };
  const piece = reading.pieces[at];
  return piece && reading.words.portfolio.has(piece.key) ? { kind: 'field', role: 'beside', end: at + 1 } : null;
}

function isBeside(gap: string): boolean {
  return isJoint(gap) || /^ ?[-‑–—] ?$/.test(gap);
}

function countriesIn(parts: readonly Part[]): Country[] {
  const all = parts.flatMap((part) => (part.kind === 'country' ? part.countries : []));
  return [...new Set(all)].sort();
}
