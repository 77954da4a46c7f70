/** A line of text in; the dateline at its head out, parsed, and where the text proper begins. */

import type { Span } from '../text/span.js';
import { calendarKey, weekdayNames } from './calendar-names.js';
import {
  agencyAfter,
  agencyDay,
  agencyFirst,
  agencyLast,
  agencyPlace,
  capitals,
  placeAlone,
  placeOnly,
  withAgency,
  withDay,
} from './dateline-patterns.js';
import { countryOfPlace, type Places } from './places.js';
import { agenciesCalled, type Publisher, type Publishers } from './publishers.js';
import { dayToEdtf, isRealDay, readDay } from './read-day.js';
import type { Dateline } from './types.js';

export type FoundDateline = {
  readonly dateline: Dateline;
  readonly span: Span; // in the line; the text begins at its end
  readonly publishers: readonly Publisher[]; // whom the agency may stand for
};

export type DatelineTables = { readonly places: Places; readonly publishers: Publishers };

/** Longer than this, no dateline was ever printed. */
const longest = 140;
const longestPlace = 60;

/**
 * Find the dateline at the head of a line: "HANOI, Sept. 4 (VNA) – The ambassador …".
 *
 * With an agency in brackets any place will do. With no agency the place must be known or a day must follow,
 * so that "Vietnam - Russie : …" and "Santé : …" stay text.
 */
export function findDateline(line: string, tables: DatelineTables): FoundDateline | null {
  const start = /^(?:\[\d[\d/.: -]{5,20}\]\s*)?/.exec(line)?.[0].length ?? 0;
  const first = findOne(line.slice(start, start + longest), line, tables);
  if (!first) return null;
  const end = start + first.span[1];
  // "(MENAFN - Trend News Agency) BAKU, Azerbaijan, May 3. …": who passed it on, then the dateline proper.
  const second = first.dateline.place === null ? findOne(line.slice(end, end + longest), line, tables) : null;
  if (!second?.dateline.place) return { ...first, span: [0, end] };
  const { agency } = second.dateline.agency === null ? first.dateline : second.dateline;
  const publishers = second.publishers.length > 0 ? second.publishers : first.publishers;
  return { dateline: { ...second.dateline, agency }, span: [0, end + second.span[1]], publishers };
}

function findOne(head: string, line: string, tables: DatelineTables): FoundDateline | null {
  for (const read of [readWithAgency, readAgencyLast, readAgencyFirst]) {
    const found = read(head, tables);
    if (found) return found;
  }
  const placed = readWithDay(head, tables) ?? readPlace(head, tables) ?? readPlaceAlone(line, tables);
  return placed ? addAgency(placed, head, tables) : readCapitals(head, tables);
}

function readWithAgency(head: string, tables: DatelineTables): FoundDateline | null {
  const found = withAgency.exec(head);
  const { brackets, slashes } = found?.groups ?? {};
  const printed = (brackets ?? slashes ?? '').trim();
  if (!found || printed === '') return null;
  // "(UrduPoint News / Sputnik - 21st February, 2022)" holds agencies and a day.
  const [name = '', inner] = splitInnerDay(printed);
  const publishers = agenciesCalled(tables.publishers, name);
  // An abbreviation that no table holds, or any name with a day, counts after a place that one does: "Estville (XYZ) -" is not enough.
  const placed = countryOfCity(tables, found.groups?.place ?? '') !== null;
  const dated = found.groups?.day !== undefined || inner !== undefined;
  const known = publishers.length > 0 || (placed && (dated || /^\p{Lu}{2,8}(?:\/\p{Lu}{2,8})*$/u.test(name)));
  return known ? build(found, tables, name, publishers, inner) : null;
}

function splitInnerDay(printed: string): readonly [string, string | undefined] {
  const cut = /\s*[-–,]\s*(?=\p{L}*\s?\d)/u.exec(printed);
  return cut ? [printed.slice(0, cut.index), printed.slice(cut.index + cut[0].length)] : [printed, undefined];
}

function readAgencyLast(head: string, tables: DatelineTables): FoundDateline | null {
  const found = agencyLast.exec(head);
  const publishers = agenciesCalled(tables.publishers, found?.groups?.last ?? '');
  return found && publishers.length > 0 ? build(found, tables, found.groups?.last ?? null, publishers) : null;
}

function readAgencyFirst(head: string, tables: DatelineTables): FoundDateline | null {
  const found = agencyDay.exec(head) ?? agencyFirst.exec(head);
  const name = (found?.groups?.bare ?? found?.groups?.inBrackets ?? '').trim();
  const publishers = calledAsPrinted(tables, name);
  if (!found || (publishers.length === 0 && found.groups?.inBrackets === undefined)) return null;
  return build(found, tables, name, publishers);
}

/** Outside of brackets capitals count, so that "Ana - …" is no agency, and a palace like Koulouba is a place. */
function calledAsPrinted({ publishers }: DatelineTables, name: string): readonly Publisher[] {
  const called = agenciesCalled(publishers, name).filter(
    ({ short, names }) => short.includes(name) || names.includes(name),
  );
  return called.filter(({ kind }) => kind === 'agency' || kind === 'paper' || kind === 'broadcaster');
}

function readCapitals(head: string, tables: DatelineTables): FoundDateline | null {
  const found = capitals.exec(head);
  const words = found?.[0].replace(/[-–—―\s]+$/, '') ?? '';
  // "NORLAND - Estmark …" is a headline.
  return found && countryOfPlace(tables.places, words) === null ? build(found, tables, null, []) : null;
}

function addAgency(placed: FoundDateline, head: string, tables: DatelineTables): FoundDateline {
  const found = agencyAfter.exec(head.slice(placed.span[1]));
  const name = found?.groups?.after ?? '';
  const called = calledAsPrinted(tables, name);
  if (!found || called.length === 0) return placed;
  const span = [0, placed.span[1] + found[0].length] as const;
  return { dateline: { ...placed.dateline, agency: name }, span, publishers: called };
}

function readWithDay(head: string, tables: DatelineTables): FoundDateline | null {
  const found = withDay.exec(head);
  const printed = readDay(found?.groups?.day ?? '');
  if (!found || !printed || !isRealDay(printed)) return null;
  // "Baku, May 3. The minister …" needs a place that is known, or any sentence that ends in a day would do.
  if (found.groups?.stop !== undefined && countryOfCity(tables, found.groups.place ?? '') === null) return null;
  // "Jeudi, 20 juin 2024 - 20:41" names no place.
  return weekdayNames.has(calendarKey(found.groups?.place ?? '')) ? null : build(found, tables, null, []);
}

function readPlace(head: string, tables: DatelineTables): FoundDateline | null {
  const found = placeOnly.exec(head);
  const name = found?.groups?.place ?? '';
  if (!found || countryOfCity(tables, name) === null) return null;
  // "Paris - Berlin : …" is a headline about two places.
  const next = /^[\p{L}-]+/u.exec(head.slice(found[0].length))?.[0] ?? '';
  return countryOfCity(tables, next) === null ? build(found, tables, null, []) : null;
}

function readPlaceAlone(line: string, tables: DatelineTables): FoundDateline | null {
  const found = line.length <= longestPlace ? placeAlone.exec(line) : null;
  return found && countryOfCity(tables, found.groups?.place ?? '') !== null ? build(found, tables, null, []) : null;
}

function countryOfCity({ places }: DatelineTables, name: string): string | null {
  return countryOfPlace({ ...places, countries: new Map() }, name);
}

function build(
  found: RegExpExecArray,
  tables: DatelineTables,
  agency: string | null,
  publishers: readonly Publisher[],
  innerDay?: string,
): FoundDateline {
  const printed = readDay(innerDay ?? found.groups?.day ?? '');
  const date = printed && isRealDay(printed) ? dayToEdtf(printed) : null;
  const first = agencyPlace.exec(found.groups?.place ?? '')?.groups?.agency ?? '';
  const called = agency === null ? calledAsPrinted(tables, first) : [];
  const name = placeName(found.groups?.place?.slice(called.length > 0 ? first.length : 0));
  const country = name === null ? null : countryOfPlace(tables.places, name);
  return {
    dateline: { place: name, country, agency: called.length > 0 ? first : agency, date },
    span: [0, found[0].length],
    publishers: called.length > 0 ? called : publishers,
  };
}

/** "Pékin, Mardi" of "Pékin, Mardi 3 novembre" is Pékin. */
function placeName(printed: string | undefined): string | null {
  const parts = printed?.trim().split(/,\s*/) ?? [];
  const kept = parts.filter((part) => part !== '' && !weekdayNames.has(calendarKey(part)));
  return kept.length === 0 ? null : kept.join(', ').replace(/\.$/, '');
}
