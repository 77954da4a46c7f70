/** A place in the text in, the body named there out: its head, its country and what it is part of. */

import { countryAt } from './country-at.js';
import { matchPhrase } from './phrase-index.js';
import { isJointAt } from './pieces.js';
import { readTail } from './read-tail.js';
import type { BodyNode, Part, Reading } from './reading.js';
import type { BodyHead } from './tables.js';

const named = new Set<string>(['company', 'university', 'media', 'association', 'agency', 'local']);

/** "ministère russe des Affaires étrangères", "Foreign Affairs Committee of the Federation Council"; null when none stands here. */
export function readBody(reading: Reading, at: number): BodyNode | null {
  const before = readBefore(reading, at);
  const headAt = before.at(-1)?.end ?? at;
  const match = matchPhrase(reading.words.bodies, reading.pieces, headAt);
  if (!match || (headAt > at && !isBeside(reading, headAt))) return null;
  const owner = {
    kind: 'body',
    general: false,
    sent: match.value.kind === 'embassy' || (match.value.kind === 'international' && match.value.fixed),
    named: named.has(match.value.kind) && !match.value.fixed && !isWholeName(match.value, match.end - headAt, before),
    place: match.value.kind === 'local',
    paired: match.value.kind === 'committee' || match.value.kind === 'association',
  } as const;
  const parts = [...before, ...readTail(reading, match.end, owner)];
  const node = { start: at, end: parts.at(-1)?.end ?? match.end, headEnd: match.end, head: match.value, parts };
  const whole = { ...node, end: Math.max(node.end, match.end) };
  return isNamed(reading, headAt, match.value, parts) ? whole : null;
}

/** "the Central Bank A", "the Norville Oblast A": the bank has no name of its own, the oblast has it already, so that A is a governor's. */
function isWholeName({ kind }: BodyHead, length: number, before: readonly Part[]): boolean {
  if (kind === 'local') return before.some((part) => part.kind === 'place');
  return kind === 'agency' && length > 1;
}

/** English puts country and field first: "Russian Foreign Ministry", "Foreign Affairs Committee". */
function readBefore(reading: Reading, at: number): Part[] {
  if (reading.words.language !== 'en') return [];
  const parts: Part[] = [];
  let next = at;
  while (parts.length < 6 && !matchPhrase(reading.words.bodies, reading.pieces, next)) {
    const part = placeBefore(reading, next) ?? beforePart(reading, next);
    if (!part || (next > at && !isBeside(reading, next))) break;
    parts.push(part);
    next = part.end;
  }
  return matchPhrase(reading.words.bodies, reading.pieces, next) ? parts : [];
}

/** "Ho Chi Minh City People's Committee", "the provincial Party Committee". */
function placeBefore(reading: Reading, at: number): Part | null {
  const city = matchPhrase(reading.words.cities, reading.pieces, at);
  if (city) return { kind: 'place', country: city.value, role: 'beside', end: city.end };
  const modifier = matchPhrase(reading.words.modifiers, reading.pieces, at);
  return modifier?.value === 'plain' ? { kind: 'field', role: 'beside', end: modifier.end } : null;
}

export function beforePart(reading: Reading, at: number): Part | null {
  const country = countryAt(reading, at);
  if (country) {
    const possessive =
      reading.pieces[country.end]?.key === 's' && /^['’]$/.test(reading.pieces[country.end]?.gap ?? '');
    return {
      kind: 'country',
      countries: country.countries,
      form: country.form,
      role: 'beside',
      end: country.end + (possessive ? 1 : 0),
    };
  }
  const piece = reading.pieces[at];
  if (!piece?.capital || !isFieldWord(reading, at)) return null;
  const and = reading.pieces[at + 1]?.key === 'and' && isFieldWord(reading, at + 2);
  return { kind: 'field', role: 'beside', end: at + (and ? 3 : 1) };
}

function isFieldWord(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at];
  return piece?.capital === true && reading.words.portfolio.has(piece.key);
}

function isBeside(reading: Reading, at: number): boolean {
  return isJointAt(reading.pieces, at);
}

function isNamed(reading: Reading, headAt: number, head: BodyHead, parts: readonly Part[]): boolean {
  const told = parts.some((part) => part.kind !== 'modifier');
  if (head.needsTail && !told) return false;
  return told || !head.capital || reading.pieces[headAt]?.capital === true;
}
