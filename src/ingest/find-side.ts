/** What a page says of its publisher in; the country it speaks for out. */

import { fold } from '../text/fold.js';
import { hostOf, organisationIn, type Publisher, publisherAt, publishersCalled } from './publishers.js';
import type { IngestTables } from './tables.js';

export type PublisherEvidence = {
  readonly url: string;
  readonly publisher: string | null; // as the page or the caller names it
  readonly agencies: readonly Publisher[]; // whom the dateline or sign-off may mean
  readonly country: string | null; // of the dateline
  readonly credited: readonly string[]; // names under the pictures
  readonly office: string | null; // that signs the text, on a line of its own
};

type FoundPlace = { readonly start: number; readonly end: number; readonly country: string };

export type FoundPublisher = { readonly publisher: string | null; readonly side: string | null };

/**
 * Find who published and for whom. The dispatch's own dateline and sign-off decide the side before the page's name and
 * address do, because a reprint keeps the side of the text it reprints.
 */
export function findSide(evidence: PublisherEvidence, tables: IngestTables): FoundPublisher {
  const agency = chooseAgency(evidence, tables);
  const called = evidence.publisher === null ? [] : publishersCalled(tables.publishers, evidence.publisher);
  // Two agencies are called BNA: the dateline's country tells which.
  const named = called.find(({ side }) => side !== null && side === evidence.country) ?? called[0] ?? null;
  const host = publisherAt(tables.publishers, evidence.url);
  const credited = agency || named || host || evidence.publisher !== null ? null : creditedPaper(evidence, tables);
  const known = agency ?? named ?? host ?? credited;
  return {
    publisher: evidence.publisher ?? (known ? displayName(known) : null),
    side: (known ? known.side : stateSide(evidence, tables)) ?? sideOfBody(evidence.office, tables),
  };
}

function stateSide({ publisher, url }: PublisherEvidence, tables: IngestTables): string | null {
  const organisation = publisher === null ? null : organisationIn(tables.publishers, publisher);
  return sideOfBody(publisher, tables) ?? organisation?.side ?? sideOfHost(url, tables);
}

/** An agency is best known by its short name, others by their full one. */
function displayName({ short, names, kind }: Publisher): string {
  return (kind === 'agency' ? short[0] : undefined) ?? names[0] ?? '';
}

/** Two agencies may share an abbreviation: the address, the named publisher or the dateline's country tells which. */
function chooseAgency(
  { agencies, country, url, publisher }: PublisherEvidence,
  tables: IngestTables,
): Publisher | null {
  if (agencies.length <= 1) return agencies[0] ?? null;
  const named = publisher === null ? [] : publishersCalled(tables.publishers, publisher);
  const host = publisherAt(tables.publishers, url);
  const byPage = agencies.filter((agency) => agency === host || named.includes(agency));
  const byCountry = agencies.filter((agency) => agency.side !== null && agency.side === country);
  if (byPage.length === 1 || byCountry.length === 1) return (byPage.length === 1 ? byPage : byCountry)[0] ?? null;
  return agencies.every((agency) => agency.side === agencies[0]?.side) ? (agencies[0] ?? null) : null;
}

/** A newspaper's own name under a picture tells whose page it is; an agency sells its pictures to everyone. */
function creditedPaper({ credited }: PublisherEvidence, tables: IngestTables): Publisher | null {
  const papers = credited
    .flatMap((name) => publishersCalled(tables.publishers, name))
    .filter(({ kind }) => kind !== 'agency');
  return papers[0] ?? null;
}

/** "Ministère des Affaires étrangères du Sénégal", "Embassy of Japan in Kenya": a state's body, and the country it names first. */
function sideOfBody(publisher: string | null, tables: IngestTables): string | null {
  if (publisher === null || !tables.furniture.stateWords.test(fold(publisher))) return null;
  const words = fold(publisher)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .split(' ');
  const found = words.flatMap((_, start) => placeAt(words, start, tables) ?? []);
  // "République de Guinée" is a name as well, but not in "République de Guinée équatoriale".
  const [first] = found;
  const longer = found.find(({ start, end }) => first && start < first.end && end > first.end);
  return (longer ?? first)?.country ?? null;
}

/** The longest name of a country or town that begins at a word. */
function placeAt(words: readonly string[], start: number, { places }: IngestTables): FoundPlace | null {
  for (let end = Math.min(words.length, start + 5); end > start; end--) {
    const name = words.slice(start, end).join(' ');
    const country = places.wordsOnly.get(name) ?? places.cities.get(name);
    if (country !== undefined) return { start, end, country };
  }
  return null;
}

/** gov.xx, gouv.xx, gob.xx, go.xx, mil.xx and their kin are kept for states everywhere. */
function sideOfHost(url: string, { alpha3 }: IngestTables): string | null {
  const code = /(?:^|\.)(?:gov|gouv|gob|go|gub|govt|govern|mil|mfa|embassy)\.([a-z]{2})$/.exec(hostOf(url))?.[1];
  if (code !== undefined) return alpha3.get(code === 'uk' ? 'GB' : code.toUpperCase()) ?? null;
  return /\.(?:gov|mil)$/.test(hostOf(url)) ? 'USA' : null;
}
