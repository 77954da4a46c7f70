/** A reading in, the treaties, agreements and declarations it names out, with date and countries. */

import type { Span } from '../../text/span.js';
import type { Country, Edtf, Instrument } from '../types.js';
import { between } from './find-mechanisms.js';
import { type ArrangementNode, readArrangement } from './read-arrangement.js';
import { type Reading, spanOf, wordsOf } from './reading.js';

/** Instruments that further words, a date or a capital tell from others of their kind; "des accords" is none. */
export function findInstruments(reading: Reading, pair: readonly Country[]): Instrument[] {
  const found = new Map<string, Instrument>();
  let at = 0;
  while (at < reading.pieces.length) {
    const node = readArrangement(reading, at, reading.words.instruments);
    const one = node ? instrumentOf(reading, node, pair) : null;
    if (one) addMention(found, one);
    at = node ? node.end : at + 1;
  }
  return [...found.values()].map((instrument, i) => ({ ...instrument, id: `i${i + 1}` }));
}

function instrumentOf(reading: Reading, node: ArrangementNode, pair: readonly Country[]): Instrument | null {
  const date = dateAfter(reading, node.end);
  const told = node.end > node.headEnd || node.start < node.headStart;
  const capital = reading.pieces[node.headStart]?.capital === true;
  if (!date && !(told && (capital || node.countries.length > 1)) && !node.head.alone) return null;
  const span = spanOf(reading, node.start, node.end);
  return {
    id: '',
    name: wordsOf(reading, span),
    kind: node.head.kind,
    date,
    countries: node.countries.some((country) => pair.includes(country))
      ? between(node.countries, pair)
      : node.countries,
    mentions: [span],
  };
}

/** One instrument per kind and name; a later mention may bring the date. */
function addMention(found: Map<string, Instrument>, one: Instrument): void {
  const key = `${one.kind} ${one.name.toLowerCase()}`;
  const known = found.get(key);
  const mentions: Span[] = [...(known?.mentions ?? []), ...one.mentions];
  found.set(key, { ...(known ?? one), date: known?.date ?? one.date, mentions });
}

/** "… de 2012", "… signé le 16 juin 1994", "… of June 16, 1994": the date that follows within three words. */
function dateAfter(reading: Reading, end: number): Edtf | null {
  const from = reading.pieces[end - 1]?.end ?? 0;
  const after = reading.text.slice(from, from + 60).split(/[.;:\n]/)[0] ?? '';
  const match = /^(?: \p{L}+){0,2} (?:(\d{1,2})(?:er)? (\p{L}+),? |(\p{L}+) (\d{1,2}), )?((?:19|20)\d{2})\b/u.exec(
    after,
  );
  if (!match) return null;
  const [, dayFirst, monthAfter, monthFirst, dayAfter, year = ''] = match;
  const month = monthNumber(reading.words.language, monthAfter ?? monthFirst ?? '');
  const day = dayFirst ?? dayAfter;
  return month && day ? `${year}-${pad(month)}-${pad(Number(day))}` : year;
}

const monthNames: Readonly<Record<'fr' | 'en', readonly string[]>> = { fr: monthsIn('fr'), en: monthsIn('en') };

function monthsIn(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)).toLowerCase());
}

function monthNumber(language: 'fr' | 'en', name: string): number {
  return monthNames[language].indexOf(name.toLowerCase()) + 1;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
