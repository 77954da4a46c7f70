/** Inside a title or a body's name in, the words of that name which no table holds out: "leader of the Badr Organization, A", "Amal Movement leader A". */

import type { BodyKind, Country } from '../types.js';
import { countryAt } from './country-at.js';
import { matchPhrase } from './phrase-index.js';
import { isJoint, isJointAt } from './pieces.js';
import type { TailState } from './read-tail.js';
import type { BodyNode, Part, Reading } from './reading.js';

/** Pieces of the longest such name. */
const nameReach = 9;
/** Small words inside names of bodies; "à" is told from "a" by its form. */
const small = /^(?:of|the|for|and|de|du|des|la|le|les|l|d|pour|et|à|au|aux|en|to|in|on)$/;
/** French adjectives that names of bodies are made with: "syndicale", "démocratique". */
const adjective = /(?:al|ale|aux|ales|iques?|istes?|aires?|iens?|iennes?|aines?|elle|elles|ives?|ées?)$/;

/** Up to the comma before a person's name: behind an office nothing else can stand there. */
export function readRestOfName(reading: Reading, at: number, { owner, parts }: TailState): Part | null {
  if (owner.kind === 'mechanism' || isOtherCountry(reading, at)) return null;
  let end = at;
  const isBody = owner.kind === 'body';
  while (end - at < nameReach && isOfName(reading, end, isBody, end === at && parts.length > 0)) end += 1;
  const words = reading.pieces.slice(at, end);
  const isNamed = isBody || parts.length > 0 || words[0]?.form === 'des' || words.some(({ capital }) => capital);
  return end > at && isNamed && startsPerson(reading, end) ? partOf(reading, at, end) : null;
}

/** "les ministres péruvien et chilien des Affaires étrangères": of somebody else. "Ambassadrice du Roi au Nordmark": where the larger title sends her. */
function isOtherCountry(reading: Reading, at: number): boolean {
  const to = matchPhrase(reading.words.connectors, reading.pieces, at);
  if (to?.value === 'to' && countryAt(reading, to.end) !== null) return true;
  return /^(?:et|and)$/.test(reading.pieces[at]?.key ?? '') && countryAt(reading, at + 1)?.form === 'adjective';
}

function partOf(reading: Reading, at: number, end: number): Part {
  const places = Array.from({ length: end - at }, (_, i) => at + i);
  const hit = places.map((place) => countryAt(reading, place)).find((one) => one !== null);
  return hit?.form === 'name' || hit?.form === 'adjective'
    ? { kind: 'country', countries: hit.countries, form: hit.form, role: 'of', end }
    : { kind: 'generic', role: 'of', end };
}

/** French words that go with a verb or open a clause: "le président du Mouvement a reçu". */
const clausal =
  /^(?:a|ont|est|sont|était|étaient|sera|seront|qui|que|qu|dont|où|par|avec|dans|lors|se|s|y|ne|n|il|elle)$/;

/**
 * @param isBody behind the head of a body's name, in which French has any words in small letters.
 * @param isNext right behind other words of the title, so that a genitive may stand here.
 */
function isOfName(reading: Reading, at: number, isBody: boolean, isNext: boolean): boolean {
  const piece = reading.pieces[at];
  if (!piece || !(isJointAt(reading.pieces, at) || /^(?: \(|\) | & )$/.test(piece.gap))) return false;
  if (small.test(piece.form) || (isNext && piece.form === 's')) return true;
  const isOffice = matchPhrase(reading.words.titles, reading.pieces, at)?.value.kind === 'office';
  if (isOffice || isFullName(reading, at)) return false;
  if (piece.capital) return matchPhrase(reading.words.honorifics, reading.pieces, at) === null;
  const isWord = reading.words.portfolio.has(piece.key) || countryAt(reading, at)?.form === 'adjective';
  const isFrench = reading.words.language === 'fr' && !clausal.test(piece.form);
  if (isFrench && reading.pieces[at - 1]?.form === 'des' && piece.form.endsWith('s')) return true; // "des mourides"
  return isWord || (isFrench && (isBody || adjective.test(piece.form)));
}

/** "the Congress counts Rosa Field, James Hart": a name already. */
function isFullName({ pieces, words }: Reading, at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  const isWord = next?.capital === true && next.gap === ' ';
  const isSurname = isWord && !words.neverNames.has(next.form.toLowerCase()) && !words.notPersonAfter.has(next.key);
  return piece?.capital === true && words.given.has(piece.key) && isSurname;
}

/** ", Ivar Lund", ", le général Lund", ", H.E. Mr. Lund". */
function startsPerson(reading: Reading, at: number): boolean {
  const [first, second] = [reading.pieces[at], reading.pieces[at + 1]];
  if (first?.gap !== ', ') return false;
  const article = reading.words.determiners.has(first.key) ? 1 : 0;
  const rank = matchPhrase(reading.words.titles, reading.pieces, at + article)?.value;
  const isRank = rank?.kind === 'office' && rank.office.rank && !rank.plural;
  if (isRank || matchPhrase(reading.words.honorifics, reading.pieces, at + article)) return true;
  const isWord = (place: number) =>
    reading.pieces[place]?.capital === true &&
    !countryAt(reading, place) &&
    !matchPhrase(reading.words.titles, reading.pieces, place) &&
    !matchPhrase(reading.words.bodies, reading.pieces, place) &&
    (reading.words.given.has(first.key) || !reading.words.portfolio.has(reading.pieces[place]?.key ?? ''));
  return isWord(at) && isWord(at + 1) && isJoint(second?.gap ?? '\n');
}

const groups: ReadonlySet<BodyKind> = new Set(['party', 'association', 'military']);

/** "Amal Movement leader A", "Kurdistan Democratic Party President A": English puts the name of a group before the office. */
export function readGroupBefore(reading: Reading, at: number): Part | null {
  if (reading.words.language !== 'en' || !opensGroup(reading, at)) return null;
  for (let end = at + 1; end < at + nameReach && isInGroup(reading, end - 1, at); end += 1) {
    const head = [1, 2].map((length) => matchPhrase(reading.words.bodies, reading.pieces, end - length));
    const found = head.find((one) => one?.end === end && groups.has(one.value.kind));
    if (found && isHeaded(reading, end)) return groupPart(reading, at, end, found.value);
  }
  return null;
}

/** "PN leader A", "UNT President A": letters that no table holds, before the office of whoever is named next. */
export function readLettersBefore(reading: Reading, at: number): Part | null {
  const { language, given } = reading.words;
  const piece = reading.pieces[at];
  const isLetters = language === 'en' && /^\p{Lu}{2,6}$/u.test(piece?.form ?? '') && !given.has(piece?.key ?? '');
  const isKnown = countryAt(reading, at) !== null || matchPhrase(reading.words.titles, reading.pieces, at) !== null;
  const modifier = matchPhrase(reading.words.modifiers, reading.pieces, at + 1);
  const title = matchPhrase(reading.words.titles, reading.pieces, modifier?.end ?? at + 1)?.value;
  const isLed =
    title?.kind === 'description' ? title.group === 'leader' : title?.kind === 'office' && isOfGroups(title);
  return isLetters && !isKnown && isLed && isHeaded(reading, modifier?.end ?? at + 1)
    ? { kind: 'proper', role: 'beside', end: at + 1, letters: true }
    : null;
}

/** "the Malaita Premier, A": a place that no table holds, before the office of a place. */
export function readPlaceBefore(reading: Reading, at: number): Part | null {
  const [piece, before] = [reading.pieces[at], reading.pieces[at - 1]];
  if (reading.words.language !== 'en' || before?.key !== 'the' || !piece?.capital) return null;
  const title = matchPhrase(reading.words.titles, reading.pieces, at + 1)?.value;
  const isLocal = title?.kind === 'office' && /^(?:premier|governor|mayor)$/.test(reading.pieces[at + 1]?.key ?? '');
  const isKnown = countryAt(reading, at) !== null || matchPhrase(reading.words.modifiers, reading.pieces, at) !== null;
  const isWord = reading.words.neverNames.has(piece.form.toLowerCase());
  return isLocal && !isKnown && !isWord ? { kind: 'proper', role: 'beside', end: at + 1 } : null;
}

function isOfGroups({ office }: { readonly office: { readonly id: string } }): boolean {
  return ['president', 'chair', 'secretary-general', 'party-leader', 'director', 'executive'].includes(office.id);
}

function groupPart(reading: Reading, start: number, end: number, head: BodyNode['head']): Part {
  const country = ownerOf(reading, start);
  const parts: Part[] = country ? [country] : [];
  return { kind: 'body', body: { start, end, headEnd: end, head, parts }, role: 'beside', end };
}

function ownerOf(reading: Reading, at: number): Part | null {
  const hit = countryAt(reading, at);
  const countries: readonly Country[] = hit?.countries ?? [];
  return hit && hit.form !== 'organisation'
    ? { kind: 'country', countries, form: hit.form, role: 'beside', end: hit.end }
    : null;
}

function opensGroup(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at];
  return piece?.capital === true && !reading.words.determiners.has(piece.key);
}

function isInGroup(reading: Reading, at: number, start: number): boolean {
  const piece = reading.pieces[at];
  const isWord = piece?.capital === true || piece?.form === 's';
  return isWord && (at === start || isJointAt(reading.pieces, at));
}

/** A leader, a president or another office stands right behind, in small letters or before a capital. */
function isHeaded(reading: Reading, at: number): boolean {
  const title = matchPhrase(reading.words.titles, reading.pieces, at);
  return title !== null && isJointAt(reading.pieces, at) && reading.pieces[title.end]?.capital === true;
}
