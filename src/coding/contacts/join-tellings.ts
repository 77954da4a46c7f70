/** All tellings of a document in; the encounters that they speak of out, each once (CODEBOOK §3). */

import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import type { ContactKind, Country, Edtf } from '../types.js';
import { daysOfStay } from './days-of-stay.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import type { Side, Telling } from './types.js';

/** Tellings that speak of one encounter. */
export type Encounter = { tellings: Telling[]; kind: ContactKind; countries: Country[]; date: Edtf | null };

export function joinTellings(reading: Reading, tellings: readonly Telling[]): Encounter[] {
  const encounters: Encounter[] = [];
  const outside = tellings.filter((one) => !isAmongOwn(reading, tellings, one));
  for (const one of outside) if (!isLeaving(one)) placeTelling(reading, encounters, withHost(encounters, one));
  for (const one of tellings) if (isLeaving(one)) encounters.find((e) => isVisitOf(e, one))?.tellings.push(one);
  for (const visit of encounters) visit.date = daysOfStay(visit.tellings, visit.date);
  encounters.push(...openPointed(reading, tellings, encounters));
  return encounters;
}

/** "Le ministre, qui a eu B au téléphone, a été reçu par le président de la République": two of the home side, the guest told to meet others for it. */
function isAmongOwn({ scene }: Reading, tellings: readonly Telling[], { kind, sides }: Telling): boolean {
  const [host, guest] = [sides.find((s) => s.role === 'host'), sides.find((s) => s.role === 'guest')];
  const [own, ...others] = countriesOfSides(sides);
  const isNamed = sides.every(({ party }) => party.people.length > 0 && party.countries.length > 0);
  const isHome = own !== undefined && others.length === 0 && (scene.home === null || scene.home === own);
  if (kind !== 'meeting' || !isNamed || !isHome || !host || !guest) return false;
  const met = tellings.filter((t) => countriesOfSides(t.sides).length > 1 && countriesOfSides(t.sides).includes(own));
  const isSettled = met.some((t) => peopleOfSides(t.sides).some((id) => guest.party.people.includes(id)));
  return isSettled && isHead(scene, host);
}

function isHead({ mentions }: Reading['scene'], { party }: Side): boolean {
  const posts = mentions.people.filter((p) => party.people.includes(p.id)).flatMap((p) => p.posts);
  return posts.some(({ level }) => level === 'head-of-state' || level === 'head-of-government');
}

/** "A a quitté Lima vendredi": of a visit told elsewhere, and none by itself. */
function isLeaving({ day, grade }: Telling): boolean {
  return day === 'last' && grade === 'pointed';
}

function isVisitOf(encounter: Encounter, telling: Telling): boolean {
  const isThere = encounter.countries.includes(telling.place?.country ?? '');
  const isUnnamed = peopleOfSides(telling.sides).length === 0 && countriesOfSides(telling.sides).length > 0;
  return encounter.kind === 'visit' && isThere && (isUnnamed || sharesPeople(encounter, telling));
}

/** To the encounter that it speaks of; else it opens one. Who "attended the meeting" was at the last one told, of whatever country. */
function placeTelling(reading: Reading, encounters: Encounter[], telling: Telling): void {
  const countries = countriesOf(reading, telling);
  const same = findSame(reading, encounters, telling, countries);
  const known = encounters.findLast((e) => e.kind === telling.kind && e.tellings[0]?.status === 'held');
  if (same) add(same, telling, countries);
  else if (telling.attended && known) known.tellings.push({ ...telling, sides: [] });
  else if (opensEncounter(reading, telling, countries)) encounters.push(open(telling, countries));
}

/** "B a été reçue en deuxième position": by whoever received the guest before. */
function withHost(encounters: readonly Encounter[], telling: Telling): Telling {
  const isGuest = telling.sides.length > 0 && telling.sides.every((s) => s.role === 'guest');
  if (!isGuest || !isReception(telling.kind) || telling.grade === 'pointed' || telling.back) return telling;
  const hostIn = (kinds: readonly ContactKind[]) =>
    encounters
      .filter((e) => kinds.includes(e.kind))
      .flatMap((e) => e.tellings.flatMap((t) => t.sides))
      .findLast((s) => s.role === 'host');
  const host = hostIn([telling.kind]) ?? hostIn(['meeting', 'ceremony']);
  const isOther = host?.party.countries.some((c) => !countriesOfSides(telling.sides).includes(c));
  return host && isOther ? { ...telling, sides: [...telling.sides, host] } : telling;
}

function isReception(kind: ContactKind): boolean {
  return kind === 'meeting' || kind === 'ceremony';
}

function open(telling: Telling, countries: Country[]): Encounter {
  return { tellings: [telling], kind: telling.kind, countries, date: telling.date };
}

/** Named countries; a visit counts the country visited; one named side meets the other side of the document. */
function countriesOf(reading: Reading, telling: Telling): Country[] {
  const named = countriesOfSides(telling.sides);
  const place = telling.kind === 'visit' && telling.place?.country ? [telling.place.country] : [];
  const all = [...new Set([...named, ...place])];
  // « une réunion est prévue le 3 mai à Lima ».
  const isDated = telling.kind === 'meeting' && telling.status === 'planned' && telling.date !== null;
  if ((telling.kind === 'session' || isDated) && all.length === 0) return sittingSides(reading, telling);
  const isGiven = telling.kind === 'ceremony' || telling.kind === 'correspondence';
  const host = isGiven && all.length === 1 ? hostOfEnvoy(reading, telling) : null;
  if (host) return [...all, host];
  // "the delegation, which was in Lima in May": of the other side, where nobody's country is known.
  if (telling.kind === 'visit' && named.length === 0 && telling.sides.length > 0) return withOtherSide(reading, all);
  const isHome = isDomestic(telling) || isOfMission(reading, telling);
  return all.length === 1 && place.length === 0 && !isHome ? withOtherSide(reading, all) : all;
}

/**
 * Both sides are there, of one country, and one of them by title alone: "a été reçu par le président de la République".
 * Of two people named, one is likelier to be a guest whose country the text leaves out.
 */
function isDomestic(telling: Telling): boolean {
  const unnamed = telling.sides.filter((s) => s.party.people.length === 0);
  return telling.sides.length > 1 && unnamed.length > 0;
}

/** "The minister was welcomed by his country's ambassador to Peru": two of one country, one of whom is accredited to another. */
function isOfMission({ scene }: Reading, telling: Telling): boolean {
  const ids = peopleOfSides(telling.sides);
  const people = scene.mentions.people.filter((p) => ids.includes(p.id));
  return people.length > 1 && people.some((p) => p.posts.some((post) => post.accredited !== null));
}

/** "The ceremony was attended by the Ambassador of Norland to Estmark, A, and the minister, B", "the ambassador handed the president a letter": he has it done where he serves. */
function hostOfEnvoy({ scene }: Reading, { sides }: Telling): Country | null {
  const ids = peopleOfSides(sides);
  const posts = scene.mentions.people.filter((p) => ids.includes(p.id)).map((p) => p.posts);
  const hosts = posts.flatMap((own) => own.find((post) => post.accredited !== null)?.accredited ?? []);
  return hosts.length === 1 && sides.length > 1 ? (hosts[0] ?? null) : null;
}

/** "le sommet de samedi à Paris": a sitting in one of the document's countries. */
function sittingSides(reading: Reading, telling: Telling): Country[] {
  const { sides } = reading.scene;
  return sides.length === 2 && sides.includes(telling.place?.country ?? '') ? [...sides] : [];
}

function withOtherSide(reading: Reading, countries: Country[]): Country[] {
  const { sides } = reading.scene;
  return sides.length === 2 && sides.includes(countries[0] ?? '') ? [...sides] : countries;
}

function findSame(
  reading: Reading,
  encounters: readonly Encounter[],
  telling: Telling,
  countries: readonly Country[],
): Encounter | undefined {
  const fitting = encounters.filter((e) => isSame(reading, e, telling, countries));
  const shared = fitting.find((e) => sharesPeople(e, telling));
  return shared ?? (telling.grade === 'pointed' || telling.sides.length === 0 ? fitting.at(-1) : fitting[0]);
}

function isSame(reading: Reading, encounter: Encounter, telling: Telling, countries: readonly Country[]): boolean {
  const first = encounter.tellings[0];
  if (!first || !kindsAgree(encounter, telling)) return false;
  if ((first.status === 'held') !== (telling.status === 'held') && !isStillAhead(encounter, telling)) return false;
  if (isElseWhen(encounter, telling) && !isOneStay(encounter, telling)) return false;
  if (telling.kind === 'visit' && isElsewhere(encounter, telling)) return false;
  if (countries.length > 0 && !nested(encounter.countries, countries)) return false;
  if (isOfMore(encounter, telling)) return false;
  if (differsInTime(encounter, telling) || (!telling.attended && isFurther(encounter, telling))) return false;
  return telling.attended || !namesOtherPeople(reading, encounter, telling);
}

function isElseWhen({ date }: Encounter, telling: Telling): boolean {
  return telling.date !== null && date !== null && !agree(telling.date, date);
}

/** "A, who arrived on Sunday, is leaving on Tuesday": the first and the last day of one visit, told in one sentence. */
function isOneStay(encounter: Encounter, telling: Telling): boolean {
  const isOrdered = isDay(encounter.date) && isDay(telling.date) && encounter.date < telling.date;
  return isOrdered && isSameStay(encounter, telling) && sharesPeople(encounter, telling);
}

/** "The visit of A was postponed. … the aims of A's visit": named in passing, a visit that was said to be yet to come. */
function isStillAhead(encounter: Encounter, telling: Telling): boolean {
  const isInPassing = telling.kind === 'visit' && telling.grade === 'named' && !telling.back;
  return isInPassing && telling.status === 'held' && sharesPeople(encounter, telling);
}

/** "sa visite au Chili … cette visite au Pérou": of two countries, one each. */
function isElsewhere(encounter: Encounter, { place }: Telling): boolean {
  const known = encounter.tellings.flatMap((t) => t.place?.country ?? []);
  return place?.country != null && known.length > 0 && !known.includes(place.country);
}

/** "entretien" may stand for a meeting or a call; two words that each say which do not agree. */
function kindsAgree(encounter: Encounter, telling: Telling): boolean {
  if (encounter.kind === telling.kind) return true;
  if (!isTalk(encounter.kind) || !isTalk(telling.kind)) return telling.loose && isSitting(encounter, telling);
  return telling.loose || encounter.tellings.every((t) => t.loose);
}

function isTalk(kind: ContactKind): boolean {
  return kind === 'call' || kind === 'meeting';
}

/** "la réunion", said of a session told before. */
function isSitting(encounter: Encounter, telling: Telling): boolean {
  return encounter.kind === 'session' && telling.kind === 'meeting' && telling.grade === 'pointed';
}

/** Dates agree when one is the start of the other, or one a stretch that holds the other. */
export function agree(a: Edtf, b: Edtf): boolean {
  return a.startsWith(b) || b.startsWith(a) || within(a, b) || within(b, a);
}

function within(range: Edtf, day: Edtf): boolean {
  const [from, to] = range.split('/');
  return from !== undefined && to !== undefined && from <= day && day <= to;
}

function nested(a: readonly Country[], b: readonly Country[]): boolean {
  return b.every((c) => a.includes(c)) || a.every((c) => b.includes(c));
}

/** "s'était entretenu auparavant" is not the talk that the text reports. */
function differsInTime(encounter: Encounter, telling: Telling): boolean {
  if (telling.grade === 'pointed') return false;
  const isBack = encounter.tellings.some((t) => t.back && t.grade !== 'pointed');
  return telling.back !== isBack && !sharesDate(encounter, telling);
}

/** "s'est également entretenu avec le président du Sénat": another contact, unless all in it are known. */
function isFurther(encounter: Encounter, telling: Telling): boolean {
  const known = peopleOfSides(encounter.tellings.flatMap((t) => t.sides));
  const named = peopleOfSides(telling.sides);
  const isNews = telling.grade === 'told' || (telling.status === 'planned' && telling.grade === 'named');
  if (!isNews || isSameStay(encounter, telling)) return false;
  const isNew = named.some((p) => !known.includes(p));
  // "handed A a message from B": of one sentence, with all who are known.
  const isFuller =
    encounter.tellings.some((t) => t.sentence === telling.sentence) && known.every((p) => named.includes(p));
  if (telling.kind === 'correspondence' && isFuller) return false;
  return telling.further ? isNew || named.length === 1 : isNew && known.length > 1 && named.length > 1;
}

/** "a tour which also took him to Peru": the tour and the verb tell one visit. */
function isSameStay({ tellings }: Encounter, { kind, place, sentence }: Telling): boolean {
  const isThere = (t: Telling) => t.sentence === sentence && t.place?.country === place?.country;
  return kind === 'visit' && place !== null && tellings.some(isThere);
}

/** "les résultats de la réunion entre les dirigeants de A, B et C", in passing: not the talk that A had with B. */
function isOfMore(encounter: Encounter, { grade, sides }: Telling): boolean {
  const known = countriesOfSides(encounter.tellings.flatMap((t) => t.sides));
  const own = countriesOfSides(sides);
  return grade === 'named' && known.length === 2 && own.length > 2;
}

function sharesDate(encounter: Encounter, telling: Telling): boolean {
  return telling.date !== null && telling.date === encounter.date;
}

function sharesPeople(encounter: Encounter, telling: Telling): boolean {
  const known = encounter.tellings.flatMap((t) => peopleOfSides(t.sides));
  return peopleOfSides(telling.sides).some((p) => known.includes(p));
}

/** A side of which both name somebody, but nobody in common. */
function namesOtherPeople(reading: Reading, encounter: Encounter, telling: Telling): boolean {
  const countryOf = (id: string) => reading.scene.mentions.people.find((p) => p.id === id)?.country ?? null;
  const known = encounter.tellings.flatMap((t) => peopleOfSides(t.sides));
  const named = peopleOfSides(telling.sides);
  return [...new Set(named.map(countryOf))].some((country) => {
    const ours = known.filter((p) => countryOf(p) === country);
    const theirs = named.filter((p) => countryOf(p) === country);
    return ours.length > 0 && theirs.every((p) => !ours.includes(p));
  });
}

function add(encounter: Encounter, telling: Telling, countries: readonly Country[]): void {
  if (encounter.tellings.every((t) => t.loose) && !telling.loose && isTalk(encounter.kind))
    encounter.kind = telling.kind;
  if (isOneStay(encounter, telling)) encounter.date = `${encounter.date}/${telling.date}`;
  encounter.tellings.push(telling);
  const says = telling.grade !== 'pointed' || encounter.kind === 'visit' ? telling.date : null;
  // "in April … between 5 and 7 April".
  if (says?.startsWith(encounter.date ?? '')) encounter.date = says;
  if (countries.length > encounter.countries.length) encounter.countries = [...countries];
}

/** Two countries, and somebody or some place named: what one may merely suppose is none. */
function opensEncounter(reading: Reading, telling: Telling, countries: readonly Country[]): boolean {
  if (countries.length < 2 || telling.grade === 'pointed') return false;
  if (telling.grade === 'told') return telling.sides.length > 0 || telling.status === 'planned';
  const named = countriesOfSides(telling.sides).length;
  if (telling.kind === 'visit') return telling.place !== null || telling.date !== null || hasPeople(telling);
  return named >= 2 || telling.date !== null || (hasPeople(telling) && reading.scene.sides.length > 1);
}

function hasPeople(telling: Telling): boolean {
  return peopleOfSides(telling.sides).length > 0;
}

/** "Lors de l'audience, les deux parties …": all that the text says of its contact besides a visit, or of one on that day. */
function openPointed(reading: Reading, tellings: readonly Telling[], encounters: readonly Encounter[]): Encounter[] {
  const { sides } = reading.scene;
  if (sides.length !== 2) return [];
  const talks = encounters.filter((e) => e.kind !== 'visit');
  const isAlone = (t: Telling) =>
    talks.length === 0 ? encounters.length === 0 || t.occasion || isHeld(t) : isOfOwnDay(talks, t);
  const isBare = (t: Telling) => t.kind === 'correspondence' && encounters.length === 0 && t.occasion;
  const isTold = (t: Telling) => (isTalk(t.kind) || t.kind === 'session') && isAlone(t);
  const first = tellings.find((t) => t.status === 'held' && (isTold(t) || isBare(t)));
  return first ? [open(first, [...sides])] : [];
}

/** "An official meeting was held in Lima on Monday", besides a visit. */
function isHeld({ kind, grade, date, back }: Telling): boolean {
  return kind === 'meeting' && grade === 'told' && date !== null && !back;
}

/** "Lors de l'entretien du 3 août", where all others are of other days. */
function isOfOwnDay(talks: readonly Encounter[], { grade, occasion, date }: Telling): boolean {
  if (grade !== 'pointed' || !occasion || !isDay(date)) return false;
  return talks.every((e) => e.date !== null && !agree(e.date, date));
}
