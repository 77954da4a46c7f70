/** One plural title over several countries or fields in, each name with its share of it out: "les ministres malien et nigérien, A et B". */

import type { Country } from '../types.js';
import { countryAt } from './country-at.js';
import type { NameRun } from './find-names.js';
import { jointNear } from './joint-near.js';
import type { TitledName } from './link-titles.js';
import { matchPhrase } from './phrase-index.js';
import { isJointAt, isStop } from './pieces.js';
import { readContent } from './read-content.js';
import { ofOffice, readTail } from './read-tail.js';
import type { Part, Reading, TitleNode } from './reading.js';
import { isDeputy, isOneEach } from './same-office.js';

type CountryPart = Extract<Part, { kind: 'country' }>;
type Share = { readonly name: NameRun; readonly title: TitleNode };

/** Give each name that has no title of its own its share of the plural title before it. */
export function shareOut(
  reading: Reading,
  titles: readonly TitleNode[],
  names: readonly NameRun[],
  linked: readonly TitledName[],
): TitledName[] {
  const starts = new Map(names.map((name) => [name.lead, name]));
  const plural = titles.filter(({ head }) => head.kind !== 'description' && head.plural);
  const shares = plural.flatMap((title) => [
    ...byCountry(reading, title, starts),
    ...byCountryBefore(reading, title, starts),
    ...byCountryBehind(reading, title, names),
    ...besideNames(reading, title, starts),
    ...byField(reading, title, starts),
    ...ofTwo(reading, title, starts),
  ]);
  const own = new Map(shares.map(({ name, title }) => [name.lead, title]));
  return linked.map((one) => {
    const title = own.get(one.name.lead);
    return title ? { ...one, titles: [title], direct: false } : one;
  });
}

function isOwner(part: Part): part is CountryPart {
  return part.kind === 'country' && (part.role === 'beside' || part.role === 'of');
}

/** The country at the end of a title, which others may be strung to. */
function countryPart(title: TitleNode): CountryPart | null {
  return title.parts.find(isOwner) ?? null;
}

/** "les ministres malien et nigérien (de la Défense), (respectivement) A et B", "the ministers of Mali and Niger, A and B": as many names as countries. */
function byCountry(reading: Reading, title: TitleNode, starts: ReadonlyMap<number, NameRun>): Share[] {
  if (title.parts.at(-1)?.kind !== 'country') return [];
  const { countries, end: at } = countriesOf(reading, title);
  const fields = countries.length < 2 ? [] : readTail(reading, at, { ...ofOffice, sent: true });
  const names = namesFrom(reading, afterRespectively(reading, fields.at(-1)?.end ?? at), starts);
  if (countries.length < 2 || names.length !== countries.length) return [];
  const whole = { ...title, parts: [...title.parts, ...fields] };
  return names.map((name, i) => ({ name, title: ofCountry(whole, countries[i] as Country) }));
}

/** Those of the title and those strung to it, and where they end. */
function countriesOf(reading: Reading, title: TitleNode): { countries: Country[]; end: number } {
  // "the ministers of Culture of Mali and of Niger": both are of the title.
  const countries = title.parts.flatMap((part) => (isOwner(part) ? part.countries.slice(0, 1) : []));
  let end = title.end;
  for (let next = nextCountry(reading, end); next; next = nextCountry(reading, end)) {
    countries.push(next.country);
    end = next.end;
  }
  return { countries, end };
}

/** "A and B, the foreign ministers of Mali and Niger,": as many names before as countries behind. */
function byCountryBehind(reading: Reading, title: TitleNode, names: readonly NameRun[]): Share[] {
  const article = reading.words.determiners.has(reading.pieces[title.start - 1]?.key ?? '') ? 1 : 0;
  const start = title.start - article;
  const { countries, end } = countriesOf(reading, title);
  const first = names.find((name) => namesFrom(reading, name.lead, mapOf(names), true).at(-1)?.end === start);
  const row = first ? namesFrom(reading, first.lead, mapOf(names), true) : [];
  const isApart = reading.pieces[start]?.gap === ', ' && /^(?:[,.;:)\n]|$)/.test(reading.pieces[end]?.gap ?? '');
  if (!isApart || countries.length < 2 || row.length !== countries.length) return [];
  return row.map((name, i) => ({ name, title: ofCountry(title, countries[i] as Country) }));
}

function mapOf(names: readonly NameRun[]): ReadonlyMap<number, NameRun> {
  return new Map(names.map((name) => [name.lead, name]));
}

/** "her Malian, Nigerien and Chadian counterparts, A, B and C": English countries stand before the title, the first ones outside it. */
function byCountryBefore(reading: Reading, title: TitleNode, starts: ReadonlyMap<number, NameRun>): Share[] {
  const own = countryPart(title)?.countries[0];
  const before = own && title.headStart > title.start ? countriesBefore(reading, title.start) : [];
  const names = before.length > 0 ? namesFrom(reading, title.end, starts) : [];
  if (!own || names.length !== before.length + 1) return [];
  return names.map((name, i) => ({ name, title: ofCountry(title, before[i] ?? own) }));
}

/** Those that "and" joins to the title's own, in the order of the text. */
function countriesBefore(reading: Reading, at: number): Country[] {
  return afterAnd(reading, at - 1) === at ? listBefore(reading, at - 1) : [];
}

/** Countries of one word in a row up to there, with commas between. */
function listBefore(reading: Reading, end: number): Country[] {
  const hit = end > 0 ? countryAt(reading, end - 1) : null;
  const [country] = hit?.end === end ? hit.countries : [];
  if (!country) return [];
  const before = reading.pieces[end - 1]?.gap === ', ' ? listBefore(reading, end - 1) : [];
  return [...before, country];
}

/** "et guinéen", ", du Niger". */
function nextCountry(reading: Reading, at: number): { country: Country; end: number } | null {
  const and = afterAnd(reading, at);
  if (and === at && !/^\)?, $/.test(reading.pieces[at]?.gap ?? '')) return null;
  const of = matchPhrase(reading.words.connectors, reading.pieces, and);
  const hit = countryAt(reading, of?.value === 'of' ? of.end : and);
  const [country] = hit?.countries ?? [];
  return hit && country ? { country, end: hit.end } : null;
}

/** Behind "et", "puis", "and then" or at the same place. */
function afterAnd(reading: Reading, at: number): number {
  const and = matchPhrase(reading.words.connectors, reading.pieces, at);
  const end = and?.value === 'and' ? and.end : at;
  return /^(?:puis|then)$/.test(reading.pieces[end]?.key ?? '') ? end + 1 : end;
}

function afterRespectively(reading: Reading, at: number): number {
  return reading.words.respectively.has(reading.pieces[at]?.key ?? '') ? at + 1 : at;
}

/** "A, B et C", with "MM." or "respectively" between or not. @param first nothing needs to stand before. */
function namesFrom(reading: Reading, at: number, starts: ReadonlyMap<number, NameRun>, first = false): NameRun[] {
  const isJoined = first || /^(?:,? |,? ?\(| ?[–—:] ?)$/.test(reading.pieces[at]?.gap ?? '');
  const name = isJoined ? starts.get(at) : undefined;
  if (!name) return [];
  const next = reading.pieces[name.end]?.gap ?? '';
  const and = afterAnd(reading, name.end);
  const more = and > name.end || next === ', ';
  return [name, ...(more ? namesFrom(reading, and, starts) : [])];
}

function ofCountry(title: TitleNode, country: Country): TitleNode {
  const parts = title.parts.map((one) => (isOwner(one) ? { ...one, countries: [country] } : one));
  return { ...title, parts };
}

/** "les présidents malien A et nigérien B", "les ambassadeurs de Norland, A, et d'Oldmark, B", "the ministers of Norland (A) and Oldmark (B)": each name stands behind its country. */
function besideNames(reading: Reading, title: TitleNode, starts: ReadonlyMap<number, NameRun>): Share[] {
  const nameAt = (at: number) =>
    isJointAt(reading.pieces, at) || /^(?:, | \()$/.test(reading.pieces[at]?.gap ?? '') ? starts.get(at) : undefined;
  const first = nameAt(title.end);
  const country = countryPart(title)?.countries[0];
  if (!first || !country) return [];
  const shares: Share[] = [{ name: first, title: ofCountry(title, country) }];
  let end = first.end;
  for (let next = nextCountry(reading, end); next; next = nextCountry(reading, end)) {
    const name = nameAt(next.end);
    if (!name) break;
    shares.push({ name, title: ofCountry(title, next.country) });
    end = name.end;
  }
  return shares.length > 1 ? shares : [];
}

/** "les ministres des deux pays, A et B", "les ministres A et B se sont rencontrés": one title each, of no country yet (imply-from-pair.ts). */
function ofTwo(reading: Reading, title: TitleNode, starts: ReadonlyMap<number, NameRun>): Share[] {
  const two = matchPhrase(reading.words.ofTwo, reading.pieces, title.end);
  const names = namesFrom(reading, two?.end ?? title.end, starts);
  const end = names[1]?.end ?? 0;
  const isEach =
    !countryPart(title) &&
    (isMutual(reading, end) ||
      jointNear(reading, title, end) !== null ||
      (!isWithOther(reading, end) && (isOneEach(title) || isTheTwo(reading, title))));
  const isPair = names.length === 2 && (two !== null || isEach);
  return isPair ? names.map((name) => ({ name, title: { ...title } })) : [];
}

/** "met on Tuesday with President A": two of one side, whatever their office. */
function isWithOther(reading: Reading, at: number): boolean {
  return matchPhrase(reading.words.meetEachOther, reading.pieces, at) !== null && !isMutual(reading, at);
}

/** « les deux ministres de la défense, A et B », but not « ses deux conseillers ». */
function isTheTwo({ pieces }: Reading, { start, head, parts }: TitleNode): boolean {
  const before = `${pieces[start - 2]?.key} ${pieces[start - 1]?.key}`;
  return head.kind === 'office' && !isDeputy({ parts }) && /^(?:les deux|des deux|the two)$/.test(before);
}

/** "met on Tuesday", "se sont rencontrés": of each other, unless somebody else stands behind "with". */
function isMutual({ pieces, words }: Reading, at: number): boolean {
  const met = matchPhrase(words.meetEachOther, pieces, at);
  if (!met) return false;
  for (let next = met.end; next < pieces.length && !isStop(pieces, next); next += 1)
    if (/^(?:avec|with)$/.test(pieces[next]?.key ?? '')) return false;
  return true;
}

/** "les ministres (maliens) de l'Intérieur, A, du Commerce, B, et des Affaires étrangères, C": a field a name. */
function byField(reading: Reading, title: TitleNode, starts: ReadonlyMap<number, NameRun>): Share[] {
  const first = starts.get(title.end);
  if (!first || !title.parts.some((part) => part.kind === 'field')) return [];
  const rest = title.parts.filter((part) => part.kind !== 'field');
  const shares: Share[] = [{ name: first, title }];
  for (let share = nextShare(reading, first.end, starts); share; share = nextShare(reading, share.name.end, starts))
    shares.push({ name: share.name, title: { ...title, parts: [...rest, ...share.fields] } });
  return shares.length > 1 ? shares : [];
}

function nextShare(reading: Reading, at: number, starts: ReadonlyMap<number, NameRun>) {
  const fields = nextFields(reading, at);
  const end = fields.at(-1)?.end ?? at;
  const name = fields.length > 0 ? starts.get(end) : undefined;
  return name && /^,? $/.test(reading.pieces[end]?.gap ?? '') ? { name, fields } : null;
}

/** "et des Affaires étrangères", ", de l'Énergie et des Mines", "and of defence"; French holds "et des" to be one connector. */
function nextFields(reading: Reading, at: number): Part[] {
  const and = afterAnd(reading, at);
  const of = matchPhrase(reading.words.connectors, reading.pieces, and);
  const start = of?.value === 'of' ? of.end : and;
  const opens = start > at && (start - at > 1 || /^[,;] $/.test(reading.pieces[at]?.gap ?? ''));
  const first = opens ? readContent(reading, start, 'of', { owner: ofOffice, parts: [] }) : null;
  return first?.kind === 'field' ? readTail(reading, first.end, ofOffice, [first]) : [];
}
