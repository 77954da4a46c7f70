/** A place in the text in, the title that starts there out: head, what goes before it, and its tail. */

import { countryAt } from './country-at.js';
import { honoursBefore } from './honours-before.js';
import { matchPhrase } from './phrase-index.js';
import { isJointAt } from './pieces.js';
import { beforePart, readBody } from './read-body.js';
import { readGroupBefore, readLettersBefore, readPlaceBefore } from './read-rest-of-name.js';
import { ofOffice, readTail } from './read-tail.js';
import type { Part, Reading, TitleNode } from './reading.js';
import type { TitleHead } from './tables.js';

const sentOffices = new Set([
  'ambassador',
  'nuncio',
  'eu-ambassador',
  'envoy',
  'consul',
  'high-commissioner',
  'minister-counsellor',
  'official',
]);

// Words that are surnames too.
const surnameOffices = new Set([
  'military-rank',
  'monarch',
  'emir',
  'prince',
  'academic',
  'prime-minister',
  'senator-in-short',
]);

/** "ancien vice-ministre russe des Affaires étrangères", "Vietnamese Deputy Foreign Minister"; null when none stands here. */
export function readTitle(reading: Reading, at: number): TitleNode | null {
  const before = readBefore(reading, at);
  const headStart = before.at(-1)?.end ?? at;
  const head = matchPhrase(reading.words.titles, reading.pieces, headStart);
  if (!head || !isHead(reading, headStart, head.end, head.value)) return null;
  const opened = opensName(reading, headStart, head.end);
  const tailStart = opened?.end ?? head.end;
  const owner = { ...ofOffice, sent: isSent(head.value), general: isGeneral(head.value) };
  const after = readTail(reading, tailStart, owner, opened ? [opened] : []);
  const parts = [...before, ...after];
  if (head.value.kind === 'counterpart' && head.value.stated && !parts.some((part) => part.kind === 'country'))
    return null;
  const end = after.at(-1)?.end ?? head.end;
  return { start: at, end, headStart, headEnd: head.end, head: head.value, parts };
}

/** In "président de la République de Nordmark" and "présidente du Conseil de la Fédération" the head's last word opens a longer name. */
function opensName(reading: Reading, headStart: number, headEnd: number): Part | null {
  if (headEnd - headStart < 2) return null;
  const hit = countryAt(reading, headEnd - 1);
  if (hit && hit.end > headEnd)
    return { kind: 'country', countries: hit.countries, form: hit.form, role: 'of', end: hit.end };
  const head = matchPhrase(reading.words.bodies, reading.pieces, headEnd - 1);
  const body = head ? readBody(reading, headEnd - 1) : null;
  const isLonger = head && body && (head.end > headEnd || body.parts.some(isOfPlace));
  return isLonger ? { kind: 'body', body, role: 'of', end: body.end } : null;
}

/** "the Republic of Tatarstan" is a part of a state, and its president no head of one. */
function isOfPlace(part: Part): boolean {
  return part.kind === 'place' && part.role === 'of';
}

function readBefore(reading: Reading, at: number): Part[] {
  const parts: Part[] = [];
  let next = at;
  while (parts.length < 7 && !matchPhrase(reading.words.titles, reading.pieces, next)) {
    const part =
      englishBody(reading, next) ??
      (next === at ? unknownBefore(reading, next) : null) ??
      modifierPart(reading, next) ??
      englishPlace(reading, next) ??
      englishPart(reading, next);
    if (!part || !isLinked(reading, part.end)) return [];
    parts.push(part);
    next = part.end;
  }
  return parts;
}

/** "Amal Movement leader", "PN leader", "the Malaita Premier": names that no table holds. */
function unknownBefore(reading: Reading, at: number): Part | null {
  return readGroupBefore(reading, at) ?? readLettersBefore(reading, at) ?? readPlaceBefore(reading, at);
}

/** "State Duma Speaker", "National Assembly (NA) Chairman": country, body and field stand before the head. */
function englishBody(reading: Reading, at: number): Part | null {
  const body = reading.words.language === 'en' ? matchPhrase(reading.words.bodies, reading.pieces, at) : null;
  if (!body || !reading.pieces[at]?.capital || body.value.kind === 'local') return null;
  const short = /^ \($/.test(reading.pieces[body.end]?.gap ?? '') ? 1 : 0;
  const node = { start: at, end: body.end, headEnd: body.end, head: body.value, parts: [] };
  return { kind: 'body', body: node, role: 'beside', end: body.end + short };
}

/** "Sarawak Premier", "Tatarstan President": a place before the office that heads it. */
function englishPlace(reading: Reading, at: number): Part | null {
  const city = reading.words.language === 'en' ? matchPhrase(reading.words.cities, reading.pieces, at) : null;
  const isHeaded = city && isJointAt(reading.pieces, city.end) && isTitle(reading, city.end);
  return city && isHeaded ? { kind: 'place', country: city.value, role: 'beside', end: city.end } : null;
}

function englishPart(reading: Reading, at: number): Part | null {
  if (reading.words.language !== 'en') return null;
  const field = reading.words.portfolio.has(reading.pieces[at]?.key ?? '') && !reading.pieces[at]?.capital;
  return field ? { kind: 'field', role: 'beside', end: at + 1 } : beforePart(reading, at);
}

function isLinked(reading: Reading, at: number): boolean {
  const gap = reading.pieces[at]?.gap ?? '\n';
  return isJointAt(reading.pieces, at) || (gap === ') ' && reading.pieces[at - 1]?.gap === ' (');
}

/** "State Secretary", but not "the State of Kuwait's ambassador". */
function modifierPart(reading: Reading, at: number): Part | null {
  const match = countryAt(reading, at) ? null : matchPhrase(reading.words.modifiers, reading.pieces, at);
  return match ? { kind: 'modifier', modifier: match.value, end: match.end } : null;
}

/** "Lucien Maréchal" is a name: a rank written with a capital after a capitalised word, and with nobody named after it. */
function isHead(reading: Reading, at: number, end: number, head: TitleHead): boolean {
  if (isParticiple(reading, at, end) || isHosting(reading, at, head)) return false;
  if (head.kind !== 'office' || !reading.pieces[at]?.capital) return true;
  const [before, piece, after] = [reading.pieces[at - 1], reading.pieces[at], reading.pieces[at + 1]];
  if (isFirstName(reading, at, end)) return false;
  if (surnameOffices.has(head.office.id) && isInsideName(reading, at, end, head.office.id)) return false;
  const inName =
    before?.capital &&
    piece?.gap === ' ' &&
    !reading.words.neverNames.has(before.form.toLowerCase()) &&
    countryAt(reading, at - 1) === null && // "the Qatari Emir"
    reading.pieces[at - 2]?.key !== 'the' && // "the Malaita Premier"
    !(after?.capital && (after.gap === ' ' || (after.gap === '. ' && isJointAt(reading.pieces, at + 1))));
  return !(inName && surnameOffices.has(head.office.id));
}

/** "M. A, représentant le ministre": a participle with its object, and no office. */
function isParticiple({ pieces }: Reading, at: number, end: number): boolean {
  const isForm = end === at + 1 && /^representante?s?$/.test(pieces[at]?.key ?? '');
  return isForm && /^(?:le|la|l|les|son|sa|ses|leur)$/.test(pieces[end]?.key ?? '');
}

/** "Sultan bin Hamad", "Sultan Al-Orlov": whoever is called so by his father's name or his house's is no sultan. */
function isFirstName({ pieces, words }: Reading, at: number, end: number): boolean {
  const isDignity = end === at + 1 && /^(?:sultan|amir|emir|malik|shaikh|sheikh)$/.test(pieces[at]?.key ?? '');
  // "Foreign Minister Amir Orlov": behind an office.
  const isBehind =
    pieces[at]?.gap === ' ' && [1, 2].some((back) => matchPhrase(words.titles, pieces, at - back)?.end === at);
  return isDignity && pieces[end]?.gap === ' ' && (isBehind || /^(?:bin|ibn|al)$/.test(pieces[end].key));
}

/** "will host Prime Minister A": a verb, where no article or possessive stands before. */
function isHosting({ pieces, words }: Reading, at: number, head: TitleHead): boolean {
  const before = pieces[at - 1]?.key ?? '';
  const isHost = head.kind === 'description' && head.group === 'host';
  return isHost && !words.determiners.has(before) && !words.possessives.has(before);
}

/** "Amir-Orlov", "Hossein Amir Orlov": a dignity joined to a surname, or between two words of a name, is a name. */
function isInsideName(reading: Reading, at: number, end: number, office: string): boolean {
  const [piece, after] = [reading.pieces[at], reading.pieces[end]];
  if (!after?.capital) return false;
  if (/^[-‑]$/.test(after.gap) || (office === 'academic' && isGivenName(reading, at))) return true;
  return piece?.gap === ' ' && after.gap === ' ' && isNameWord(reading, at - 1, office === 'emir');
}

/** "Hon. Dean Orlov": behind words of respect. */
function isGivenName(reading: Reading, at: number): boolean {
  return reading.words.given.has(reading.pieces[at]?.key ?? '') && honoursBefore(reading, at) !== null;
}

/** A given name; any capitalised word that is nothing else, before a dignity that is a given name, too (`open`). */
function isNameWord(reading: Reading, at: number, open: boolean): boolean {
  const piece = reading.pieces[at];
  if (!piece?.capital || countryAt(reading, at) || isTitle(reading, at)) return false;
  if (reading.words.given.has(piece.key)) return true;
  const { modifiers, honorifics, cities, neverNames } = reading.words;
  const isOther = [modifiers, honorifics, cities].some(
    (index) => matchPhrase<unknown>(index, reading.pieces, at) !== null,
  );
  return open && !isOther && !neverNames.has(piece.form.toLowerCase());
}

function isTitle(reading: Reading, at: number): boolean {
  return matchPhrase(reading.words.titles, reading.pieces, at) !== null;
}

function isSent(head: TitleHead): boolean {
  return head.kind === 'office' && sentOffices.has(head.office.id);
}

/** A minister or an ambassador has a field or a country; a director or a chair may be of anything. */
function isGeneral(head: TitleHead): boolean {
  return head.kind === 'office' && (head.office.level === 'official' || Object.keys(head.office.by).length > 0);
}
