/**
 * The place after a head ("ministre", "commission") in, the words that belong to it out: country, field, larger body,
 * place of accreditation. One small reader a kind of word; the first that fits carries on from where the last ended.
 */

import { type CountryHit, countryAt } from './country-at.js';
import { matchPhrase } from './phrase-index.js';
import { isJoint, isJointAt } from './pieces.js';
import { readBody } from './read-body.js';
import { readBracketed } from './read-bracketed.js';
import { readContent, readCountry, readField, readProper } from './read-content.js';
import { readRestOfName } from './read-rest-of-name.js';
import { readThatState } from './read-that-state.js';
import type { Part, Reading } from './reading.js';

/** What the tail hangs on. `sent`: the head is somebody or something accredited somewhere (ambassador, embassy). */
export type TailOwner = {
  readonly kind: 'office' | 'body' | 'mechanism';
  readonly sent: boolean;
  readonly general: boolean; // an office of many fields (director, head, adviser): any noun may follow
  readonly named: boolean;
  readonly place: boolean; // a region or town: its name may be a capital's
  readonly paired: boolean; // two countries may stand beside it ("comité Vietnam-Russie")
};

/** The tail of an office of no kind in particular. */
export const ofOffice: TailOwner = {
  kind: 'office',
  sent: false,
  general: false,
  named: false,
  place: false,
  paired: false,
};

/** What a step sees: whose tail it is, and the parts so far. */
export type TailState = { readonly owner: TailOwner; readonly parts: readonly Part[] };
type Step = (reading: Reading, at: number, state: TailState) => Part | null;

const steps: readonly Step[] = [
  abbreviation,
  namedAgain,
  readBracketed,
  modifier,
  adjective,
  pair,
  connected,
  coordinated,
  listed,
  field,
  ownName,
  passedOver,
  placeOf,
  gloss,
  secretariat,
  residence,
  thatState,
  readRestOfName,
];

/** All parts from piece `at` on, behind those `before`. */
export function readTail(reading: Reading, at: number, owner: TailOwner, before: readonly Part[] = []): Part[] {
  const parts: Part[] = [...before];
  let next = at;
  while (next < reading.pieces.length) {
    const part = firstPart(reading, next, { owner, parts });
    if (!part) break;
    parts.push(part);
    next = part.end;
  }
  return parts;
}

function firstPart(reading: Reading, at: number, state: TailState): Part | null {
  for (const step of steps) {
    const part = step(reading, at, state);
    if (part) return part;
  }
  return null;
}

function gapAt(reading: Reading, at: number): string {
  return reading.pieces[at]?.gap ?? '\n';
}

/** A bracket that only repeats the words before it in short ("… des Affaires étrangères (AE) …") does not end a title. */
function isCarried(reading: Reading, at: number): boolean {
  const opens = (place: number) => /^ ?\($/.test(gapAt(reading, place));
  return isJointAt(reading.pieces, at) || (gapAt(reading, at) === ') ' && [1, 2, 3].some((back) => opens(at - back)));
}

function abbreviation(reading: Reading, at: number, { owner, parts }: TailState): Part | null {
  const piece = reading.pieces[at];
  if (!piece || gapAt(reading, at) !== ' (' || !gapAt(reading, at + 1).startsWith(')')) return null;
  if (parts.length === 0 && owner.kind !== 'office' && owner.kind !== 'body') return null;
  // "the Parliament of Estland (Landtag)": its own name.
  const isOwnName =
    /^\p{Lu}\p{Ll}{3,}$/u.test(piece.form) && (owner.kind === 'body' || parts.some((part) => part.kind === 'body'));
  if (!isOwnName && !/^\p{Lu}{2,6}$/u.test(piece.form)) return null;
  return isOther(countryAt(reading, at), parts.at(-1)) ? null : { kind: 'field', role: 'beside', end: at + 1 };
}

/** "the Republic of China (Taiwan)" says one country twice, too. */
function namedAgain(reading: Reading, at: number, { parts }: TailState): Part | null {
  const last = parts.at(-1);
  const hit = last?.kind === 'country' && gapAt(reading, at) === ' (' ? countryAt(reading, at) : null;
  const isSame = hit?.form === 'name' && !isOther(hit, last) && gapAt(reading, hit.end).startsWith(')');
  return isSame ? { kind: 'field', role: 'beside', end: hit.end } : null;
}

/** "la République démocratique du Congo (RDC)" says one country twice. */
function isOther(hit: CountryHit | null, last: Part | undefined): boolean {
  return hit !== null && !(last?.kind === 'country' && last.countries.join() === hit.countries.join());
}

function modifier(reading: Reading, at: number, { owner }: TailState): Part | null {
  if (!isCarried(reading, at)) return null;
  const match = matchPhrase(reading.words.modifiers, reading.pieces, at);
  if (match && owner.kind !== 'office')
    return match.value === 'plain' && !reading.pieces[at]?.capital
      ? { kind: 'field', role: 'beside', end: match.end }
      : null;
  if (!match || (match.value === 'plain' && reading.pieces[at]?.capital && reading.words.language === 'en'))
    return null;
  return { kind: 'modifier', modifier: match.value, end: match.end };
}

function adjective(reading: Reading, at: number, { owner }: TailState): Part | null {
  if (!isCarried(reading, at) || (reading.words.language === 'en' && owner.kind !== 'mechanism')) return null;
  const hit = countryAt(reading, at);
  if (!hit || !['adjective', 'people'].includes(hit.form)) return null;
  return { kind: 'country', countries: hit.countries, form: hit.form, role: 'beside', end: hit.end };
}

/** "Comité de coopération Vietnam-Russie", "Commission mixte Algérie – Mali". */
function pair(reading: Reading, at: number, { owner, parts }: TailState): Part | null {
  const dash = /^ ?[-‑–—] ?$/.test(gapAt(reading, at));
  const opens = owner.paired && isJointAt(reading.pieces, at);
  const last = parts.at(-1);
  if (!opens && !(dash && last?.kind === 'country' && last.form !== 'adjective')) return null;
  const hit = countryAt(reading, at);
  if (!hit || !['name', 'capital', 'organisation'].includes(hit.form)) return null;
  // "Envoy for the Oslo-Lima Dialogue": what stands behind "for" is not whose he is.
  const role = last?.kind === 'country' && last.role === 'for' ? 'for' : 'beside';
  return { kind: 'country', countries: hit.countries, form: hit.form, role, end: hit.end };
}

function connected(reading: Reading, at: number, state: TailState): Part | null {
  if (!isCarried(reading, at)) return null;
  const connector = matchPhrase(reading.words.connectors, reading.pieces, at);
  if (!connector || connector.value === 'and' || reading.pieces[at]?.capital) return null;
  return readContent(reading, connector.end, connector.value, state);
}

/** "… de l'Industrie et du Commerce"; "entre l'Algérie et la Tunisie". */
function coordinated(reading: Reading, at: number, state: TailState): Part | null {
  const last = state.parts.at(-1);
  if (!last || !isJointAt(reading.pieces, at)) return null;
  const and = matchPhrase(reading.words.connectors, reading.pieces, at);
  if (and?.value !== 'and') return null;
  if (last.kind === 'body' && last.role === 'of' && and.end - at > 1) return readOtherBody(reading, and.end);
  if (last.kind === 'field') return listedField(reading, at, afterArticle(reading, and.end));
  if (state.owner.sent && last.kind === 'country' && last.role === 'to')
    return alsoSentTo(reading, afterArticle(reading, and.end), state.owner);
  const between = last.kind === 'country' && last.role === 'for' && state.owner.kind === 'mechanism';
  const hit = between ? countryAt(reading, afterArticle(reading, and.end)) : null;
  return hit ? { kind: 'country', countries: hit.countries, form: hit.form, role: 'for', end: hit.end } : null;
}

/** "président du Conseil d'État et du Conseil des ministres". */
function readOtherBody(reading: Reading, at: number): Part | null {
  const part = readContent(reading, at, 'of', { owner: ofOffice, parts: [] });
  return part?.kind === 'body' ? part : null;
}

/** "Ambassador to Norland and (to) Oldmark", "et auprès de l'Union", "and the Eastern Caribbean". */
function alsoSentTo(reading: Reading, at: number, owner: TailOwner): Part | null {
  const to = matchPhrase(reading.words.connectors, reading.pieces, at);
  const start = to?.value === 'to' ? to.end : at;
  return readCountry(reading, start, 'to', owner) ?? readField(reading, at, 'beside');
}

/** "…, de l'Union européenne et de l'Artisanat": in a list of fields whatever stands behind an article and a capital is one more. */
function listedField(reading: Reading, from: number, at: number): Part | null {
  const known = readField(reading, at, 'for');
  if (known) return known;
  const article =
    reading.words.determiners.has(reading.pieces[at - 1]?.key ?? '') ||
    /^(?:des?|l)$/.test(reading.pieces[at - 1]?.key ?? '');
  if (!article || at === from) return null;
  const place = countryAt(reading, at);
  if (place) return place.form === 'organisation' ? { kind: 'field', role: 'for', end: place.end } : null;
  const piece = reading.pieces[at];
  const isNoun = piece?.capital === true && !matchPhrase(reading.words.titles, reading.pieces, at);
  return isNoun ? { kind: 'field', role: 'for', end: at + 1 } : null;
}

/** "… pour les affaires étrangères et la politique de sécurité". */
function afterArticle(reading: Reading, at: number): number {
  return reading.words.determiners.has(reading.pieces[at]?.key ?? '') ? at + 1 : at;
}

/** "ministre des Affaires étrangères, de la Coopération africaine …": a list of fields goes on after a comma. */
function listed(reading: Reading, at: number, { parts }: TailState): Part | null {
  if (!isField(parts.at(-1)) || gapAt(reading, at) !== ', ') return null;
  const connector = matchPhrase(reading.words.connectors, reading.pieces, at);
  if (connector?.value === 'and') return closingField(reading, connector.end);
  if (connector) return listedField(reading, at, connector.end);
  return reading.pieces[at]?.capital ? readField(reading, at, 'for') : null;
}

/** "of Local Government, Culture …": a field, too, though the words could be a body's. */
function isField(part: Part | undefined): boolean {
  return (
    part?.kind === 'field' ||
    (part?.kind === 'body' && part.role === 'of' && part.body.head.kind === 'government' && !part.body.head.fixed)
  );
}

/** "for Investment, Trade, and Industry": the last of the list, unless it opens the next title ("…, and Industry Minister"). */
function closingField(reading: Reading, at: number): Part | null {
  const part = reading.pieces[at]?.capital ? readField(reading, at, 'for') : null;
  return part && !matchPhrase(reading.words.titles, reading.pieces, part.end) ? part : null;
}

function field(reading: Reading, at: number, { owner, parts }: TailState): Part | null {
  if (!isCarried(reading, at)) return null;
  const goesOn =
    ['field', 'generic'].includes(parts.at(-1)?.kind ?? '') ||
    owner.kind !== 'office' ||
    (owner.general && parts.length === 0) ||
    reading.pieces[at]?.capital === false;
  return goesOn ? readField(reading, at, 'beside') : null;
}

/** "groupe Sonatrach", "université Lomonossov": the name of a company or school stands beside its head. */
function ownName(reading: Reading, at: number, { owner, parts }: TailState): Part | null {
  if (!owner.named || parts.length > 0 || !isJointAt(reading.pieces, at)) return null;
  if (owner.place && startsPerson(reading, at)) return null;
  return readPlaceName(reading, at, owner) ?? readProper(reading, at, 'beside');
}

/** "People's Committee Nguyen Van Orlov": behind the body of a place stands whoever heads it. */
function startsPerson(reading: Reading, at: number): boolean {
  const [piece, next] = [reading.pieces[at], reading.pieces[at + 1]];
  const isFirst = reading.words.given.has(piece?.key ?? '') || reading.words.surnameFirst.has(piece?.key ?? '');
  return isFirst && next?.capital === true && next.gap === ' ' && !countryAt(reading, at);
}

/** "la région Rabat-Salé-Kénitra": capitals of countries, too, are part of a region's name. */
function readPlaceName(reading: Reading, at: number, { place }: TailOwner): Part | null {
  const hit = place
    ? (countryAt(reading, at)?.countries[0] ?? matchPhrase(reading.words.cities, reading.pieces, at)?.value)
    : undefined;
  if (!hit) return null;
  let end = at + 1;
  while (/^[-‑–]$/.test(gapAt(reading, end))) end += 1;
  return { kind: 'place', country: hit, role: 'beside', end };
}

/** One word that no table holds, before the country or body that ends a name ("la communauté israélite du Maroc"). */
function passedOver(reading: Reading, at: number, { parts }: TailState): Part | null {
  const [piece, last] = [reading.pieces[at], parts.at(-1)];
  if (
    !piece ||
    piece.capital ||
    !last ||
    !isJoint(piece.gap) ||
    !['field', 'generic', 'body', 'proper'].includes(last.kind)
  )
    return null;
  if (
    piece.key.length < 4 ||
    reading.words.determiners.has(piece.key) ||
    matchPhrase(reading.words.connectors, reading.pieces, at)
  )
    return null;
  const connector = isJointAt(reading.pieces, at + 1)
    ? matchPhrase(reading.words.connectors, reading.pieces, at + 1)
    : null;
  const hit = connector?.value === 'of' ? countryAt(reading, connector.end) : null;
  return hit && hit.form === 'name' ? { kind: 'field', role: 'beside', end: at + 1 } : null;
}

/** "Governor of Oldmark Province, Nordmark": the country of a place that no table holds may follow a comma or stand in brackets. */
function placeOf(reading: Reading, at: number, { owner, parts }: TailState): Part | null {
  const last = parts.at(-1);
  const local = last?.kind === 'proper' || (last?.kind === 'body' && last.body.head.kind === 'local');
  if (owner.kind !== 'office' || !local || !/^(, | \()$/.test(gapAt(reading, at))) return null;
  const hit = countryAt(reading, at);
  const closed = hit !== null && /^[,.;:)\n]/.test(gapAt(reading, hit.end));
  return hit?.form === 'name' && closed
    ? { kind: 'country', countries: hit.countries, form: hit.form, role: 'of', end: hit.end }
    : null;
}

/** "President of the Landsting (Parliament of Norland)", "of the Parliament of Norland the Landsting": the same body again. */
function gloss(reading: Reading, at: number, { owner, parts }: TailState): Part | null {
  const last = parts.at(-1);
  if (owner.kind !== 'office' || last?.kind !== 'body') return null;
  const isOpened = / \($/.test(gapAt(reading, at));
  const start = reading.words.determiners.has(reading.pieces[at]?.key ?? '') ? at + 1 : at;
  const body = isOpened || (start > at && isJoint(gapAt(reading, at))) ? readBody(reading, start) : null;
  if (!body || body.head.kind !== last.body.head.kind) return null;
  const isSame = isOpened ? gapAt(reading, body.end).startsWith(')') : body.head.fixed;
  return isSame ? { kind: 'body', body, role: 'beside', end: body.end } : null;
}

/** ", avec résidence à Norville,", ", based in Norville,": where an envoy lives, between commas. */
function residence(reading: Reading, at: number, state: TailState): Part | null {
  const isOpened = state.owner.sent && gapAt(reading, at) === ', ';
  const where = isOpened ? matchPhrase(reading.words.connectors, reading.pieces, at) : null;
  const isLived =
    where?.value === 'for' && reading.pieces.slice(at, where.end).some(({ key }) => /^(?:resid|base)/.test(key));
  const part = where && isLived ? readContent(reading, where.end, 'for', state) : null;
  return part && gapAt(reading, part.end).startsWith(',') ? part : null;
}

/** "Secretary General of the Islands Forum Secretariat": where an organisation is run from. */
function secretariat(reading: Reading, at: number, { parts }: TailState): Part | null {
  const [piece, last] = [reading.pieces[at], parts.at(-1)];
  const isOrganisation =
    (last?.kind === 'country' && last.form === 'organisation') ||
    (last?.kind === 'body' && last.body.head.kind === 'international');
  const isIt = piece?.capital === true && piece.gap === ' ' && /^(?:secretariat|headquarters)$/.test(piece.key);
  return isOrganisation && isIt ? { kind: 'field', role: 'beside', end: at + 1 } : null;
}

/** "Prime Minister of that island nation" */
function thatState(reading: Reading, at: number, { owner, parts }: TailState): Part | null {
  return owner.kind === 'office' && parts.every(({ kind }) => kind !== 'country') ? readThatState(reading, at) : null;
}
