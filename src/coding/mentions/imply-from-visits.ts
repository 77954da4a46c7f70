/** A title that states no country in, the one that a visit or an embassy gives out: whom a guest meets abroad, and who has come from there. */

import type { Country } from '../types.js';
import { clauseStart } from './clause-start.js';
import type { DraftPerson } from './collect-people.js';
import {
  countriesIn,
  countryOf,
  inSentence,
  isOwnSubject,
  isPronounAt,
  lastWord,
  namedIn,
  type Place,
  placeAt,
  sentenceStart,
  statesIn,
  subjectBefore,
} from './company.js';
import { countryAt } from './country-at.js';
import { belongingOf } from './country-of.js';
import { capitalIn } from './imply-from-meetings.js';
import { isEnvoy } from './level-of.js';
import { metBefore } from './met-before.js';
import { sentenceEnd } from './visitor.js';

/** Null where neither tells. */
export function implyFromVisits(place: Place): Country | null {
  return (
    fromInvitation(place) ??
    byInvitation(place) ??
    fromWhere(place) ??
    fromVisited(place) ??
    fromPresence(place) ??
    fromArrival(place)
  );
}

/** "On a visit to Norland at the invitation of Minister A": of Norland, for one is invited home. */
function fromInvitation(place: Place): Country | null {
  const { title, start } = place;
  const invitation = lastWord(place, 'invitations', Math.max(start, title.start - invitationReach));
  if (invitation < 0 || namedIn(place, invitation, title.start).length > 0) return null;
  const told = placeAt(place, { ...title, start: invitation }, start);
  const visit = lastWord(told, 'visits');
  return visit < 0 ? null : (placesBehind(told, visit)[0] ?? null);
}

/** "À l'invitation du président A, une délégation a séjourné au Norland": put in front, of Norland as well. */
function byInvitation(place: Place): Country | null {
  const { reading, title, start } = place;
  const invitation = lastWord(place, 'invitations', Math.max(start, title.start - invitationReach));
  const isFirst = invitation >= 0 && (invitation - start <= frontReach || isToVisit(place));
  if (!isFirst || namedIn(place, invitation, title.start).length > 0) return null;
  const visit = reading.pieces.findIndex(
    ({ key }, at) =>
      at >= title.end &&
      at < sentenceEnd(place, title.end) &&
      (reading.words.visits.has(key) || /^(?:rendre|visiter)$/.test(key)),
  );
  if (visit < 0) return null;
  const end = Math.min(sentenceEnd(place, visit), visit + visitReach);
  const [visited, ...more] = new Set(placesBehind(place, visit, end));
  return visited !== undefined && more.length === 0 ? visited : null;
}

/** "an invitation from Prime Minister A to visit Norland", « à se rendre au Nordmark » right behind the name. */
function isToVisit({ reading, title, drafts }: Place): boolean {
  const { pieces, words } = reading;
  const own = drafts.find(({ titles }) => titles.includes(title));
  const end = own?.mentions.map(({ name }) => name.end).find((at) => at > title.end && at - title.end < 6) ?? title.end;
  const to = pieces[pieces[end]?.key === 'lui' ? end + 1 : end]?.key ?? '';
  const behind = pieces.slice(end + 1, end + 4).map(({ key }) => key);
  return /^(?:to|a)$/.test(to) && behind.some((key) => words.visits.has(key) || /^(?:rendre|visiter)$/.test(key));
}

/** Pieces before an invitation that opens its sentence: "à l'aimable". */
const frontReach = 4;

/** Whom only the state visited has to show: whoever governs it, and its towns. */
const atHome: readonly string[] = ['head-of-state', 'head-of-government', 'speaker', 'local'];

/** "sous l'égide du Premier ministre A", "en compagnie du maire de B", on a visit abroad: of the state that the text's own people went to. */
function fromPresence(place: Place): Country | null {
  const { reading, title } = place;
  const isNear = [1, 2, 3].some((back) => reading.words.presences.has(reading.pieces[title.start - back]?.key ?? ''));
  const isHost = title.head.kind === 'office' && atHome.includes(title.head.office.level);
  return isNear && isHost ? visitedBefore(place, null) : null;
}

/** "flies to Norland, where he is to meet President A": of the state that stands right before; a minister may be met in any capital. */
function fromWhere(place: Place): Country | null {
  const { reading, title, start } = place;
  const isWhere = (at: number) => /^(?:where|où)$/.test(reading.pieces[at]?.form ?? '');
  const isFirst = (at: number) => isWhere(at) && !/^(?:and|et)$/.test(reading.pieces[at - 1]?.key ?? '');
  // "in Norland, where he spent two days and where he met"
  const where = Array.from({ length: title.start - start }, (_, i) => title.start - 1 - i).find(isFirst) ?? -1;
  if (where <= start || lastWord(place, 'meetings', where) < 0 || statesIn(place, where, title.start).length > 0)
    return null;
  const hits = [1, 2, 3].map((back) => countryAt(reading, where - back)).filter((hit) => hit?.end === where);
  const forms = isLeader(title) ? ['name', 'capital'] : ['name'];
  return hits.find((hit) => hit && forms.includes(hit.form))?.countries[0] ?? null;
}

function isLeader({ head }: Place['title']): boolean {
  return head.kind === 'office' && /^head-of/.test(head.office.level);
}

/** Pieces between an invitation and whose it is: "the kind invitation extended by his friend and counterpart". */
const invitationReach = 8;

/** "On a visit to Norland, Minister A met President B", "presented his credentials as ambassador to Norland to President B": of Norland. */
function fromVisited(place: Place): Country | null {
  const { home } = place;
  const meeting = lastWord(place, 'meetings');
  if (meeting < 0) return byCourtesy(place);
  // Abroad one meets one's own ambassador, or a third state's.
  if (isEnvoyOnly(place)) return null;
  const guests = namedIn(place, clauseStart(place, meeting), meeting);
  const guest = guests.find(isAmbassador) ?? guests[0];
  if (!guest)
    return (
      byDelegation(place, meeting) ??
      byOwn(place, meeting) ??
      byTraveller(place, meeting) ??
      byThatVisit(place, meeting) ??
      byMeeting(place, meeting)
    );
  const sent = guest.titles.map((one) => belongingOf(one).accredited).find((country) => country !== null);
  const hosts = isAmbassador(guest) ? hostsBefore(place, guest) : [];
  if (place.seat && isAmbassador(guest) && (countryOf(place, guest) ?? home) === home) return place.seat;
  if (sent && (lastWord(place, 'credentials') >= 0 || hosts.includes(sent))) return sent;
  if (!sent && hosts[0]) return hosts[0];
  const visit = lastWord(place, 'visits');
  const isOurs = (countryOf(place, guest) ?? home) === home && guest.titles.length > 0;
  const before = visitedBefore(place, guest) ?? (isOurs ? metBefore(place) : null);
  const [visited] = visit < 0 ? [before] : placesBehind(place, visit);
  return visited && visited !== (countryOf(place, guest) ?? home) ? visited : null;
}

function isEnvoyOnly({ title }: Place): boolean {
  return title.head.kind === 'office' && title.head.office.level === 'ambassador';
}

/** "The visiting delegation called on Vice President A": of the state that the text's own people went to. */
function byDelegation(place: Place, meeting: number): Country | null {
  const delegation = lastWord(place, 'delegations');
  const isSubject = delegation >= 0 && delegation < meeting;
  const others = statesIn(place, place.start, meeting).filter((country) => country !== place.home);
  return isSubject && others.length === 0 ? visitedBefore(place, null) : null;
}

/** "A meeting with President A closed the visit", "This was followed by a call on President A", « Un entretien avec le président A »: of the state that the text's own people went to. */
function byMeeting(place: Place, meeting: number): Country | null {
  const { reading, title, start } = place;
  const isOpening = meeting - start <= openingReach && !reading.pieces[meeting]?.capital;
  const isWith = reading.pieces.slice(meeting + 1, title.start).some(({ key }) => /^(?:with|avec|on)$/.test(key));
  const isFirst = place.titles.every((one) => one.start < start || one.start >= title.start);
  return isOpening && isWith && isFirst && !isEnvoy(title) ? visitedBefore(place, null) : null;
}

/** Pieces of "The reception was followed by a brief courtesy", before the call. */
const openingReach = 8;

/** « Une visite de courtoisie au président du Sénat, A, a clôturé la journée »: of the state that the text's own people went to. */
function byCourtesy(place: Place): Country | null {
  const { reading, title, start } = place;
  const opening = reading.pieces.slice(start, title.start).map(({ key }) => key);
  const isCourtesy = /^(?:une|la) visite de courtoisie (?:a|au|aux)(?: \w+)?$/.test(opening.join(' '));
  return isCourtesy && !isEnvoy(title) ? visitedBefore(place, null) : null;
}

/** "The President is paying a visit to Norland. He will meet Prime Minister A": of the state that the text's own people went to. */
function byTraveller(place: Place, meeting: number): Country | null {
  const { reading, start, home } = place;
  const isPronoun = isPronounAt(reading, start);
  const others = statesIn(place, start, meeting).filter((country) => country !== home);
  const isOurs = isPronoun && !isEnvoy(place.title) && others.length === 0 && isHomeSubject(place);
  return isOurs ? visitedBefore(place, null) : null;
}

/** « Ce déplacement lui a permis de s'entretenir avec le ministre A », "This visit …": of the state that the sentence before told of last. */
function byThatVisit(place: Place, meeting: number): Country | null {
  const { reading, start, home } = place;
  const [that, visit] = [reading.pieces[start]?.key ?? '', reading.pieces[start + 1]?.key ?? ''];
  const isThat = /^(?:ce|cette|this)$/.test(that) && reading.words.visits.has(visit);
  const isAlone = statesIn(place, start, meeting).every((country) => country === home);
  if (!isThat || !isAlone || isEnvoy(place.title) || subjectBefore(place) !== home) return null;
  const before = sentenceStart(reading, Math.max(0, start - 1));
  return statesIn(place, before, start).find((country) => country !== home) ?? null;
}

/** The sentence before begins with somebody of the home side, or with an office that it calls nobody's. */
function isHomeSubject(place: Place): boolean {
  const { reading, titles, start, home } = place;
  const before = sentenceStart(reading, Math.max(0, start - 1));
  const [first] = titles.filter((one) => one.start >= before && one.end <= start);
  const isBare = first?.head.kind === 'office' && belongingOf(first).own === null;
  return isBare ? namedIn(place, before, first.start).length === 0 : subjectBefore(place) === home;
}

/** "He also paid a call on President A", "The Norlandian minister then met Speaker A": of the state that the text's own people went to. */
function byOwn(place: Place, meeting: number): Country | null {
  const isAlone = statesIn(place, place.start, meeting).every((country) => country === place.home);
  if (!isAlone || isEnvoy(place.title) || !isOwnSubject(place, meeting)) return null;
  const told = capitalIn(place, place.start, sentenceEnd(place, place.title.end));
  const isOurs = [null, place.home].includes(subjectBefore(place));
  return told ?? visitedBefore(place, null) ?? (isOurs ? metBefore(place) : null);
}

/** The opening of a text, in characters: it tells which visit the rest is about. */
const opening = 300;

/** The state abroad that the opening says somebody of the home side (`guest`, or anybody) visits. */
export function visitedBefore(place: Place, guest: DraftPerson | null): Country | null {
  const { reading, start, home } = place;
  const own = guest === null ? home : (countryOf(place, guest) ?? home);
  if (home === null || own !== home) return null;
  for (let at = 0; at < start && (reading.pieces[at]?.start ?? opening) < opening; at += 1) {
    if (!reading.words.visits.has(reading.pieces[at]?.key ?? '') && !isStayAt(reading, at)) continue;
    const first = sentenceStart(reading, at);
    const isGuests = guest === null || namedIn(place, first, at + visitReach).includes(guest);
    const visitor: Country | null = countriesIn(place, first, at).at(-1) ?? home;
    const isOurs = visitor === home || isByInvitation(place, first, at, visitor);
    const states: Country[] = isGuests && isOurs ? [...placesBehind(place, at), ...stayBefore(place, at)] : [];
    const [visited, ...more]: Country[] = [...new Set(states)];
    if (guest === null && more.length > 0) return null;
    if (visited && visited !== home) return visited;
  }
  return null;
}

/** "À l'invitation de A, une délégation a séjourné au Nordmark": whoever is named before the visit is the host. */
function isByInvitation(place: Place, first: number, visit: number, host: Country | null): boolean {
  const opening = place.reading.pieces.slice(first, first + frontReach);
  const isInvited = opening.some(({ key }) => place.reading.words.invitations.has(key));
  return isInvited && host !== null && placesBehind(place, visit).includes(host);
}

/** "was in Norville": where somebody is, which is a visit. */
function isStayAt(reading: Place['reading'], at: number): boolean {
  const [verb, preposition] = [reading.pieces[at]?.key ?? '', reading.pieces[at + 1]?.key ?? ''];
  if (!/^(?:was|is|etait|était|est)$/.test(verb) || !/^(?:in|a|à|au|aux|en)$/.test(preposition)) return false;
  const form = countryAt(reading, at + 2)?.form;
  return form === 'name' || form === 'capital';
}

/** "Minister A, who has arrived in (the home side's) Norland on a visit": of the other state. */
function fromArrival(place: Place): Country | null {
  const { reading, title, home, named, drafts } = place;
  const mentions = drafts.find((draft) => draft.titles.includes(title))?.mentions ?? [];
  const end = Math.max(title.end, ...mentions.map(({ name }) => name.end).filter((at) => at - title.end < 8));
  const isStayed = reading.pieces[end]?.gap === ', ' && /^(?:who|qui|en)$/.test(reading.pieces[end]?.key ?? '');
  const places = Array.from({ length: visitReach }, (_, i) => end + 1 + i);
  const visit = places.findIndex((at) => reading.words.visits.has(reading.pieces[at]?.key ?? ''));
  const isHome = places.some(
    (at) => countryAt(reading, at)?.countries[0] === home && countryAt(reading, at)?.form !== 'adjective',
  );
  const others = named.filter((country) => country !== home);
  return isStayed && visit >= 0 && isHome && others.length === 1 ? (others[0] ?? null) : null;
}

function isAmbassador({ titles }: DraftPerson): boolean {
  return titles.some(({ head }) => head.kind === 'office' && head.office.level === 'ambassador');
}

/** Of those named before the sentence the states that are not the ambassador's: he has been received abroad. Only for an ambassador of the home side. */
function hostsBefore(place: Place, guest: DraftPerson): Country[] {
  const own = countryOf(place, guest) ?? place.home;
  const others = namedIn(place, 0, place.start).filter((draft) => draft !== guest);
  const countries = others.flatMap((draft) => countryOf(place, draft) ?? []);
  return own === place.home ? countries.filter((country) => country !== own && place.named.includes(country)) : [];
}

/** "a visit of two days to Norland": within a few words behind the visit. */
const visitReach = 10;

function placesBehind(place: Place, visit: number, to = Math.min(place.title.start, visit + visitReach)): Country[] {
  const { reading, named } = place;
  const hits = Array.from({ length: Math.max(0, to - visit) }, (_, i) => countryAt(reading, visit + i));
  // « sa visite dans la capitale belge ».
  const isCapitalOf = (i: number) => /^(?:capitale|capital)$/.test(reading.pieces[visit + i - 1]?.key ?? '');
  const states = hits.filter((hit, i) => hit?.form === 'name' || hit?.form === 'capital' || isCapitalOf(i));
  const told = states.flatMap((hit) => hit?.countries ?? []).filter((country) => named.includes(country));
  return told.length > 0 ? told : thatCountry(place, visit);
}

/** "who is in Norville on a two-day visit": the state whose name or capital stands before. */
function stayBefore({ reading, named }: Place, visit: number): Country[] {
  const places = Array.from({ length: visitReach }, (_, i) => visit - i);
  const at = places.find(
    (one) => /^(?:in|a|au|en)$/.test(reading.pieces[one - 1]?.key ?? '') && countryAt(reading, one),
  );
  const hit = at === undefined || !inSentence(reading, at, visit) ? null : countryAt(reading, at);
  const isState = hit?.form === 'name' || hit?.form === 'capital';
  return isState ? hit.countries.filter((country) => named.includes(country)) : [];
}

/** "the leaders of Norland on his visit to the country": of the state named last. */
function thatCountry(place: Place, visit: number): Country[] {
  const { pieces } = place.reading;
  const isThat = [2, 3].some((on) => /^(?:country|pays)$/.test(pieces[visit + on]?.key ?? ''));
  return isThat ? statesIn(place, sentenceStart(place.reading, visit), visit).slice(0, 1) : [];
}
