/**
 * The place after a head ("ministre", "commission") in, the words that belong to it out: country, field, larger body,
 * place of accreditation. One small reader a kind of word; the first that fits carries on from where the last ended.
 */

import { countryAt } from './country-at.js';
import { matchPhrase } from './phrase-index.js';
import { isJoint } from './pieces.js';
import { readBody } from './read-body.js';
import { readTitle } from './read-title.js';
import type { Part, Reading, Role } from './reading.js';
import type { Connector } from './tables.js';

/** What the tail hangs on. `sent`: the head is somebody or something accredited somewhere (ambassador, embassy). */
export type TailOwner = {
  readonly kind: 'office' | 'body' | 'mechanism';
  readonly sent: boolean;
  readonly general: boolean; // an office of many fields (director, head, adviser): any noun may follow
  readonly named: boolean;
  readonly place: boolean; // a region or town: its name may be a capital's
  readonly paired: boolean; // two countries may stand beside it ("comité Vietnam-Russie")
};

type State = { readonly owner: TailOwner; readonly parts: readonly Part[] };
type Step = (reading: Reading, at: number, state: State) => Part | null;

const steps: readonly Step[] = [
  abbreviation,
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
];

/** All parts from piece `at` on. */
export function readTail(reading: Reading, at: number, owner: TailOwner): Part[] {
  const parts: Part[] = [];
  let next = at;
  while (next < reading.pieces.length) {
    const part = firstPart(reading, next, { owner, parts });
    if (!part) break;
    parts.push(part);
    next = part.end;
  }
  return parts;
}

function firstPart(reading: Reading, at: number, state: State): Part | null {
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
  return isJoint(gapAt(reading, at)) || (gapAt(reading, at) === ') ' && /^ ?\($/.test(gapAt(reading, at - 1)));
}

function abbreviation(reading: Reading, at: number, { owner, parts }: State): Part | null {
  const piece = reading.pieces[at];
  if (!piece || gapAt(reading, at) !== ' (' || !gapAt(reading, at + 1).startsWith(')')) return null;
  if ((parts.length === 0 && owner.kind !== 'office') || !/^\p{Lu}{2,6}$/u.test(piece.form) || countryAt(reading, at))
    return null;
  return { kind: 'field', role: 'beside', end: at + 1 };
}

function modifier(reading: Reading, at: number, { owner }: State): Part | null {
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

function adjective(reading: Reading, at: number, { owner }: State): Part | null {
  if (!isCarried(reading, at) || (reading.words.language === 'en' && owner.kind !== 'mechanism')) return null;
  const hit = countryAt(reading, at);
  if (!hit || !['adjective', 'people'].includes(hit.form)) return null;
  return { kind: 'country', countries: hit.countries, form: hit.form, role: 'beside', end: hit.end };
}

/** "Comité de coopération Vietnam-Russie", "Commission mixte Algérie – Mali". */
function pair(reading: Reading, at: number, { owner, parts }: State): Part | null {
  const dash = /^ ?[-‑–—] ?$/.test(gapAt(reading, at));
  const opens = owner.paired && isJoint(gapAt(reading, at));
  const last = parts.at(-1);
  if (!opens && !(dash && last?.kind === 'country' && last.form !== 'adjective')) return null;
  const hit = countryAt(reading, at);
  if (!hit || !['name', 'capital', 'organisation'].includes(hit.form)) return null;
  return { kind: 'country', countries: hit.countries, form: hit.form, role: 'beside', end: hit.end };
}

function connected(reading: Reading, at: number, state: State): Part | null {
  if (!isCarried(reading, at)) return null;
  const connector = matchPhrase(reading.words.connectors, reading.pieces, at);
  if (!connector || connector.value === 'and' || reading.pieces[at]?.capital) return null;
  return readContent(reading, connector.end, connector.value, state);
}

/** "… de l'Industrie et du Commerce"; "entre l'Algérie et la Tunisie". */
function coordinated(reading: Reading, at: number, state: State): Part | null {
  const last = state.parts.at(-1);
  if (!last || !isJoint(gapAt(reading, at))) return null;
  const and = matchPhrase(reading.words.connectors, reading.pieces, at);
  if (and?.value !== 'and') return null;
  if (last.kind === 'field') return readField(reading, and.end, 'for');
  const between = last.kind === 'country' && last.role === 'for' && state.owner.kind === 'mechanism';
  const article = reading.words.determiners.has(reading.pieces[and.end]?.key ?? '') ? 1 : 0;
  const hit = between ? countryAt(reading, and.end + article) : null;
  return hit ? { kind: 'country', countries: hit.countries, form: hit.form, role: 'for', end: hit.end } : null;
}

/** "ministre des Affaires étrangères, de la Coopération africaine …": a list of fields goes on after a comma. */
function listed(reading: Reading, at: number, { parts }: State): Part | null {
  if (parts.at(-1)?.kind !== 'field' || gapAt(reading, at) !== ', ') return null;
  const connector = matchPhrase(reading.words.connectors, reading.pieces, at);
  if (connector) return connector.value === 'and' ? null : readField(reading, connector.end, 'for');
  return reading.pieces[at]?.capital ? readField(reading, at, 'for') : null;
}

function field(reading: Reading, at: number, { owner, parts }: State): Part | null {
  if (!isCarried(reading, at)) return null;
  const goesOn = parts.at(-1)?.kind === 'field' || owner.kind !== 'office' || reading.pieces[at]?.capital === false;
  return goesOn ? readField(reading, at, 'beside') : null;
}

/** "groupe Sonatrach", "université Lomonossov": the name of a company or school stands beside its head. */
function ownName(reading: Reading, at: number, { owner, parts }: State): Part | null {
  if (!owner.named || parts.length > 0 || !isJoint(gapAt(reading, at))) return null;
  return readPlaceName(reading, at, owner) ?? readProper(reading, at, 'beside');
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
function passedOver(reading: Reading, at: number, { parts }: State): Part | null {
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
  const connector = isJoint(gapAt(reading, at + 1))
    ? matchPhrase(reading.words.connectors, reading.pieces, at + 1)
    : null;
  const hit = connector?.value === 'of' ? countryAt(reading, connector.end) : null;
  return hit && hit.form === 'name' ? { kind: 'field', role: 'beside', end: at + 1 } : null;
}

/** "Governor of Oldmark Province, Nordmark": the country of a place that no table holds may follow a comma or stand in brackets. */
function placeOf(reading: Reading, at: number, { owner, parts }: State): Part | null {
  const last = parts.at(-1);
  const local = last?.kind === 'proper' || (last?.kind === 'body' && last.body.head.kind === 'local');
  if (owner.kind !== 'office' || !local || !/^(, | \()$/.test(gapAt(reading, at))) return null;
  const hit = countryAt(reading, at);
  const closed = hit !== null && /^[,.;:)\n]/.test(gapAt(reading, hit.end));
  return hit?.form === 'name' && closed
    ? { kind: 'country', countries: hit.countries, form: hit.form, role: 'of', end: hit.end }
    : null;
}

function readContent(reading: Reading, at: number, role: Connector, state: State): Part | null {
  if (!isJoint(gapAt(reading, at))) return null;
  return (
    readBodyPart(reading, at, role) ??
    readCountry(reading, at, role, state.owner) ??
    readTitlePart(reading, at, role, state.owner) ??
    readPlace(reading, at, role, state.owner) ??
    readFieldAfter(reading, at, role, state) ??
    (role === 'to' || isPerson(reading, at, state) ? null : readProper(reading, at, role)) ??
    (role === 'of' ? readGeneric(reading, at, role, state) : null)
  );
}

function readBodyPart(reading: Reading, at: number, role: Role): Part | null {
  const country = countryAt(reading, at);
  const body = readBody(reading, at);
  if (!body || (country && country.end >= body.headEnd && !body.head.fixed)) return null;
  if (body.head.fixed && body.head.kind === 'international' && body.end === body.headEnd) return null;
  return { kind: 'body', body, role, end: body.end };
}

function readCountry(reading: Reading, at: number, role: Role, owner: TailOwner): Part | null {
  const hit = countryAt(reading, at);
  if (!hit || hit.form === 'adjective' || hit.form === 'people') return null;
  if (role === 'to' && !owner.sent) return null;
  if (owner.place && hit.form === 'capital')
    return { kind: 'place', country: hit.countries[0] ?? '', role: 'of', end: hit.end };
  return { kind: 'country', countries: hit.countries, form: hit.form, role, end: hit.end };
}

/** "conseiller du Président", "représentant spécial du Secrétaire général de l'ONU": an office within an office. */
function readTitlePart(reading: Reading, at: number, role: Role, owner: TailOwner): Part | null {
  const title = role === 'of' && owner.kind === 'office' ? readTitle(reading, at) : null;
  return title && title.head.kind === 'office' ? { kind: 'title', title, role, end: title.end } : null;
}

function readPlace(reading: Reading, at: number, role: Role, owner: TailOwner): Part | null {
  const city = matchPhrase(reading.words.cities, reading.pieces, at);
  if (!city || (role === 'to' && !owner.sent)) return null;
  return { kind: 'place', country: city.value, role, end: city.end };
}

/** "secrétaire d'État aux Transports" has a field after "à"; "la Russie en Asie" has none. */
function readFieldAfter(reading: Reading, at: number, role: Role, { owner }: State): Part | null {
  const abroad = owner.kind !== 'office' || (reading.pieces[at - 1]?.key === 'en' && !owner.sent);
  return role === 'to' && abroad ? null : readField(reading, at, role);
}

function readField(reading: Reading, at: number, role: Role): Part | null {
  let end = at;
  while (isFieldWord(reading, end) && (end === at || isJoint(gapAt(reading, end)))) end += 1;
  if (end === at && /^(AE|MAE|MFA)$/.test(reading.pieces[at]?.form ?? '')) end = at + 1;
  return end > at ? { kind: 'field', role, end } : null;
}

/** "… et des Congolais à l'étranger": a people can be a field, too. */
function isFieldWord(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at];
  if (!piece) return false;
  if (reading.words.portfolio.has(piece.key) || reading.words.portfolio.has(piece.key.replace(/s$/, ''))) return true;
  return countryAt(reading, at)?.form === 'people' && reading.words.language === 'fr';
}

/** A capitalised name that no table holds ("PDG de Nordlys"): up to where a person's name starts. */
function readProper(reading: Reading, at: number, role: Role): Part | null {
  let end = at;
  while (isProper(reading, end) && (end === at || (isJoint(gapAt(reading, end)) && !startsName(reading, end))))
    end += 1;
  return end > at ? { kind: 'proper', role, end: end - at > 3 ? end - 2 : end } : null;
}

/** "envoyé spécial de Jean Orlov": the office is held for a person, whom the title does not take in. */
function isPerson(reading: Reading, at: number, { owner }: State): boolean {
  const next = reading.pieces[at + 1];
  return owner.kind === 'office' && owner.sent && startsName(reading, at) && next?.capital === true && next.gap === ' ';
}

function isProper(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at];
  return piece?.capital === true && !countryAt(reading, at) && !matchPhrase(reading.words.titles, reading.pieces, at);
}

function startsName(reading: Reading, at: number): boolean {
  const key = reading.pieces[at]?.key ?? '';
  if (/^[-‑]$/.test(gapAt(reading, at))) return false;
  return reading.words.given.has(key) || reading.words.surnameFirst.has(key);
}

/** "a prié l'ambassadeur de transmettre": after a bare "de" an infinitive tells what is to be done. */
function isInfinitive(reading: Reading, at: number): boolean {
  const bare = /^(de|d)$/.test(reading.pieces[at - 1]?.key ?? '');
  return bare && /(er|ir|re)$/.test(reading.pieces[at]?.key ?? '');
}

/** "chef du protocole", "directeur de cabinet": one common noun. */
function readGeneric(reading: Reading, at: number, role: Role, { owner, parts }: State): Part | null {
  const piece = reading.pieces[at];
  if (!piece || piece.capital || !owner.general || parts.length > 1 || isInfinitive(reading, at)) return null;
  if (reading.words.determiners.has(piece.key) || /\d/.test(piece.key) || piece.key.length < 4) return null;
  return { kind: 'generic', role, end: at + 1 };
}
