/** The words after "of", "to" or "for" in a title or a body's name in, the one thing they name out. */

import { calendarKey, weekdayNames } from '../../ingest/calendar-names.js';
import { type CountryHit, countryAt } from './country-at.js';
import { matchPhrase } from './phrase-index.js';
import { isJointAt } from './pieces.js';
import { readBody } from './read-body.js';
import type { TailOwner, TailState } from './read-tail.js';
import { readThatHouse } from './read-that-house.js';
import { readTitle } from './read-title.js';
import type { Part, Reading, Role, TitleNode } from './reading.js';
import type { BodyHead, Connector } from './tables.js';

/** What stands after a connector at piece `at`: a body, country, title, place, field or name; null when none fits. */
export function readContent(reading: Reading, at: number, role: Connector, state: TailState): Part | null {
  if (!isJointAt(reading.pieces, at)) return null;
  return (
    readBodyOfBody(reading, at, role) ??
    readBodyPart(reading, at, role) ??
    readOwnedBody(reading, at, role) ??
    readOfOrganisation(reading, at, role, state.owner) ??
    readNamedBody(reading, at, role) ??
    readCountry(reading, at, role, state.owner) ??
    readThatCountry(reading, at, role, state.owner) ??
    (role === 'of' ? readThatHouse(reading, at) : null) ??
    readIndefinite(reading, at, role, state) ??
    readDelegation(reading, at, role, state.owner) ??
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
  if (!body || (country && country.end >= body.headEnd + (body.head.fixed ? 1 : 0))) return null;
  if (country?.form === 'organisation' && body.head.fixed && body.end === body.headEnd) return null;
  return { kind: 'body', body, role, end: body.end };
}

/** "chair of the Norlandian parliament's Defence Committee": the larger body before the smaller one. */
function readBodyOfBody(reading: Reading, at: number, role: Role): Part | null {
  const larger = reading.words.language === 'en' ? readBodyPart(reading, at, 'of') : null;
  const genitive = larger ? reading.pieces[larger.end] : undefined;
  if (!larger || genitive?.form !== 's' || !/^['’ʼ‘`]$/.test(genitive.gap)) return null;
  const part = readBodyPart(reading, larger.end + 1, role) ?? readNamedBody(reading, larger.end + 1, role);
  return part?.kind === 'body'
    ? { ...part, body: { ...part.body, start: at, parts: [larger, ...part.body.parts] } }
    : null;
}

/** "présidente d'une association de femmes", "head of a women's group": of one among many. */
function readIndefinite(reading: Reading, at: number, role: Role, { owner }: TailState): Part | null {
  const isOne = role === 'of' && owner.general && /^(?:une?|an?)$/.test(reading.pieces[at]?.form ?? '');
  if (!isOne || !isJointAt(reading.pieces, at + 1)) return null;
  return readBodyPart(reading, at + 1, role) ?? { kind: 'generic', role, end: at + 2 };
}

/** "Secretary of Norland's Supreme Security Council": the owner of the body stands before it. */
function readOwnedBody(reading: Reading, at: number, role: Role): Part | null {
  const hit = countryAt(reading, at);
  const genitive = hit ? reading.pieces[hit.end] : undefined;
  if (!hit || genitive?.form !== 's' || !/^['’ʼ‘`]$/.test(genitive.gap)) return null;
  const part = readBodyPart(reading, hit.end + 1, role) ?? readNamedBody(reading, hit.end + 1, role);
  if (part?.kind !== 'body') return null;
  const owner: Part = { kind: 'country', countries: hit.countries, form: hit.form, role: 'of', end: hit.end };
  return { ...part, body: { ...part.body, start: at, parts: [owner, ...part.body.parts] } };
}

/** "the National Emergency and Disasters Management Authority": English puts the head of a long name last. */
function readNamedBody(reading: Reading, at: number, role: Role): Part | null {
  if (reading.words.language !== 'en' || countryAt(reading, at)) return null;
  let end = at;
  while (isInName(reading, end) && (end === at || isJointAt(reading.pieces, end))) end += 1;
  // "… Security Council Ali Orlov": a name may follow.
  while (end - at > 2 && headAt(reading, end) === null) end -= 1;
  const head = headAt(reading, end);
  if (end - at < 2 || !head || head.value.fixed) return null;
  return { kind: 'body', body: { start: at, end, headEnd: end, head: head.value, parts: [] }, role, end };
}

/** The head of a body that ends at piece `end`. */
function headAt(reading: Reading, end: number): ReturnType<typeof matchPhrase<BodyHead>> {
  const head = matchPhrase(reading.words.bodies, reading.pieces, end - 1);
  return head?.end === end ? head : null;
}

/** A capitalised word that begins no title, or "and" before one. */
function isInName(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at];
  if (piece?.key === 'and') return reading.pieces[at + 1]?.capital === true;
  return piece?.capital === true && !matchPhrase(reading.words.titles, reading.pieces, at);
}

/** "Envoy of the UN Secretary-General": an organisation's name before an office is that office's. */
function readOfOrganisation(reading: Reading, at: number, role: Role, owner: TailOwner): Part | null {
  return countryAt(reading, at)?.form === 'organisation' ? readTitlePart(reading, at, role, owner) : null;
}

export function readCountry(reading: Reading, at: number, role: Role, owner: TailOwner): Part | null {
  const hit = countryAt(reading, at) ?? withArticle(reading, at);
  if (!hit || (hit.form === 'adjective' && !isShort(reading, at)) || hit.form === 'people') return null;
  if (role === 'to' && !owner.sent && !isEmployer(reading, at, hit, owner)) return null;
  if (owner.place && hit.form === 'capital')
    return { kind: 'place', country: hit.countries[0] ?? '', role: 'of', end: hit.end };
  return { kind: 'country', countries: hit.countries, form: hit.form, role, end: hit.end };
}

/** "directeur à l'Union africaine", "adviser at the World Bank": an organisation where an office of many fields is held. */
function isEmployer({ pieces }: Reading, at: number, hit: CountryHit, { kind, general }: TailOwner): boolean {
  const near = [1, 2].map((back) => pieces[at - back]?.key ?? '');
  return (
    kind === 'office' && general && hit.form === 'organisation' && near.some((key) => /^(?:au?|aux|at)$/.test(key))
  );
}

/** "head of the Norlandian delegation": English puts the country before the noun. */
function readDelegation(reading: Reading, at: number, role: Role, { general }: TailOwner): Part | null {
  const hit = role === 'of' && general && reading.words.language === 'en' ? countryAt(reading, at) : null;
  const isNoun = hit !== null && reading.words.delegations.has(reading.pieces[hit.end]?.key ?? '');
  if (!isNoun || hit.form !== 'adjective' || !isJointAt(reading.pieces, hit.end)) return null;
  return { kind: 'country', countries: hit.countries, form: hit.form, role, end: hit.end + 1 };
}

/** "Norland's ambassador to the country", "to our country", « dans notre pays »: where one is accredited, told before. */
function readThatCountry(reading: Reading, at: number, role: Role, { sent }: TailOwner): Part | null {
  const { pieces } = reading;
  const isOwner = (place: number) => /^(?:the|our|this|that|notre|ce)$/.test(pieces[place]?.key ?? '');
  if (sent && role === 'to' && isHomeState(reading, at)) return { kind: 'generic', role, end: at + 1 };
  const noun = isOwner(at) ? at + 1 : at;
  const isThat =
    isOwner(noun - 1) && /^(?:country|kingdom|sultanate|republic|state|pays|royaume)$/.test(pieces[noun]?.key ?? '');
  return sent && role === 'to' && isThat ? { kind: 'generic', role, end: noun + 1 } : null;
}

/** "ambassadeur du Nordmark auprès du Royaume": the form of the state that the paper is of. */
function isHomeState({ pieces }: Reading, at: number): boolean {
  const isTo = [1, 2, 3].some((back) => /^aupres$/.test(pieces[at - back]?.key ?? ''));
  const isForm = /^(?:royaume|sultanat|emirat|principaute|etat|republique|grand-duche|federation)$/;
  return isTo && pieces[at]?.capital === true && isForm.test(pieces[at]?.key ?? '') && !isJointAt(pieces, at + 1);
}

/** "of the UK": a name in short, which is an adjective as well ("the UK Prime Minister"). */
function isShort(reading: Reading, at: number): boolean {
  return /^\p{Lu}{2,4}$/u.test(reading.pieces[at]?.form ?? '');
}

/** "of the Commonwealth": a name that has its article in the table, which the connector has taken already. */
function withArticle(reading: Reading, at: number): ReturnType<typeof countryAt> {
  const hit = reading.words.determiners.has(reading.pieces[at - 1]?.key ?? '') ? countryAt(reading, at - 1) : null;
  return hit && hit.end > at ? hit : null;
}

/** "conseiller du Président", "représentant spécial du Secrétaire général de l'ONU": an office within an office. */
function readTitlePart(reading: Reading, at: number, role: Role, owner: TailOwner): Part | null {
  const joins =
    owner.kind === 'office' && (role === 'of' || (role === 'to' && owner.general && isBehindTo(reading, at)));
  const isBeside = owner.kind === 'office' && role === 'to' && isBesideMinister(reading, at);
  const owned = owner.sent && reading.words.possessives.has(reading.pieces[at]?.key ?? '');
  const title = joins || isBeside ? readTitle(reading, owned ? at + 1 : at) : null;
  return title && isPrincipal(title, owned) && !isFieldBefore(title)
    ? { kind: 'title', title, role: isBeside ? 'to' : 'of', end: title.end }
    : null;
}

/** "Minister of Foreign Affairs Ambassador A": the field is the minister's, and no ambassador is of one. */
function isFieldBefore({ head, headStart, parts }: TitleNode): boolean {
  const before = parts.filter(({ end }) => end <= headStart);
  return head.kind === 'office' && head.office.id === 'ambassador' && before.some(({ kind }) => kind === 'field');
}

/** A rank sends nobody; "son homologue nordien", of a country that it names, does. */
function isPrincipal({ head, parts }: TitleNode, owned: boolean): boolean {
  if (head.kind === 'counterpart') return owned && parts.some((part) => part.kind === 'country');
  return head.kind === 'office' && !head.office.rank && !owned;
}

/** "secrétaire d'État auprès du ministre de la Santé": nobody is accredited to a member of one's own government. */
function isBesideMinister({ pieces, words }: Reading, at: number): boolean {
  const isBeside = [1, 2, 3].some((back) => /^aupres$/.test(pieces[at - back]?.key ?? ''));
  const head = isBeside ? matchPhrase(words.titles, pieces, at)?.value : undefined;
  return head?.kind === 'office' && ['minister', 'head-of-government'].includes(head.office.level);
}

/** "adviser to the President", "aide to President A": in English not "adviser of". */
function isBehindTo(reading: Reading, at: number): boolean {
  return [1, 2].some((back) => reading.pieces[at - back]?.key === 'to');
}

function readPlace(reading: Reading, at: number, role: Role, owner: TailOwner): Part | null {
  const city = matchPhrase(reading.words.cities, reading.pieces, at);
  if (!city || (role === 'to' && !owner.sent)) return null;
  return { kind: 'place', country: city.value, role, end: city.end };
}

/** "secrétaire d'État aux Transports" has a field after "à"; "la Russie en Asie" has none. */
function readFieldAfter(reading: Reading, at: number, role: Role, { owner }: TailState): Part | null {
  const abroad = owner.kind !== 'office' || (reading.pieces[at - 1]?.key === 'en' && !owner.sent);
  return role === 'to' && abroad ? null : readField(reading, at, role);
}

export function readField(reading: Reading, at: number, role: Role): Part | null {
  let end = at;
  while (isFieldWord(reading, end) && (end === at || isJointAt(reading.pieces, end))) end += 1;
  if (end === at && /^(AE|MAE|MFA)$/.test(reading.pieces[at]?.form ?? '')) end = at + 1;
  if (end === at || /^[-‑]$/.test(gapAt(reading, end))) return null; // "Haut-Norland"
  const citizens = countryAt(reading, at)?.countries[0];
  return citizens ? { kind: 'field', role, end, citizens } : { kind: 'field', role, end };
}

/** "… et des Congolais à l'étranger": a people can be a field, too. */
function isFieldWord(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at];
  if (!piece) return false;
  if (reading.words.portfolio.has(piece.key) || reading.words.portfolio.has(piece.key.replace(/s$/, ''))) return true;
  return countryAt(reading, at)?.form === 'people' && reading.words.language === 'fr';
}

/** A capitalised name that no table holds ("PDG de Nordlys"): up to where a person's name starts. */
export function readProper(reading: Reading, at: number, role: Role): Part | null {
  let end = at;
  while (isProper(reading, end) && (end === at || (isJointAt(reading.pieces, end) && !startsName(reading, end))))
    end = afterHyphens(reading, end + 1);
  const isOffice = end - at > 1 && reading.words.portfolio.has(reading.pieces[end - 1]?.key ?? ''); // "NPF Political Affairs"
  const kind = isInstitution(reading, at) || isOffice ? 'generic' : 'proper';
  const letters = end === at + 1 && /^\p{Lu}{2,6}$/u.test(reading.pieces[at]?.form ?? '');
  return end > at ? { kind, role, end: end - at > 3 ? end - 2 : end, ...(letters && { letters }) } : null;
}

/** "Villeneuve-la-Forêt": a name goes on behind a hyphen in small letters, too. */
function afterHyphens(reading: Reading, at: number): number {
  let end = at;
  while (/^[-‑]$/.test(gapAt(reading, end))) end += 1;
  return end;
}

/** "directrice du Musée national": a common noun in capitals is no company's name. */
function isInstitution({ pieces, words }: Reading, at: number): boolean {
  return words.neverNames.has(pieces[at]?.form.toLowerCase() ?? '');
}

/** "envoyé spécial de Jean Orlov": the office is held for a person, whom the title does not take in. */
function isPerson(reading: Reading, at: number, { owner }: TailState): boolean {
  const next = reading.pieces[at + 1];
  return owner.kind === 'office' && owner.sent && startsName(reading, at) && next?.capital === true && next.gap === ' ';
}

function isProper(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at];
  const isDay = weekdayNames.has(calendarKey(piece?.form ?? ''));
  return (
    piece?.capital === true &&
    !isDay &&
    !isRespect(reading, at) &&
    !countryAt(reading, at) &&
    !matchPhrase(reading.words.titles, reading.pieces, at)
  );
}

/** "l'hôte de M. Orlov": words of respect begin no name of a firm. */
function isRespect({ pieces, words }: Reading, at: number): boolean {
  return /^M{1,2}$/.test(pieces[at]?.form ?? '') && matchPhrase(words.honorifics, pieces, at) !== null;
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
function readGeneric(reading: Reading, at: number, role: Role, { owner, parts }: TailState): Part | null {
  const piece = reading.pieces[at];
  if (!piece || piece.capital || !owner.general || parts.length > 1 || isInfinitive(reading, at)) return null;
  if (reading.words.determiners.has(piece.key) || /\d/.test(piece.key) || piece.key.length < 4) return null;
  if (matchPhrase(reading.words.ofTwo, reading.pieces, at - 1)) return null; // "les Premiers ministres des deux pays"
  return { kind: 'generic', role, end: at + 1 };
}

function gapAt(reading: Reading, at: number): string {
  return reading.pieces[at]?.gap ?? '\n';
}
