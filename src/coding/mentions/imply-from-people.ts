/** A title that states no country in, the one that those named beside it give out: members of a delegation, "its ambassador", "his counterpart". */

import type { Country } from '../types.js';
import { isBrought, isToAddressee } from './brought.js';
import type { DraftPerson } from './collect-people.js';
import {
  type Company,
  countriesIn,
  countryOf,
  inSentence,
  lastWord,
  namedIn,
  type Place,
  placeAt,
  placeOf,
  sentenceStart,
  statesIn,
  subjectBefore,
} from './company.js';
import { isByToo } from './counterpart-office.js';
import { belongingOf } from './country-of.js';
import { endsList } from './ends-list.js';
import { implyFromBeside } from './imply-from-beside.js';
import { implyFromGuests } from './imply-from-guests.js';
import { implyFromHeading } from './imply-from-heading.js';
import { implyFromHosts } from './imply-from-hosts.js';
import { implyFromJoint } from './imply-from-joint.js';
import { delegationBefore } from './imply-from-led.js';
import { implyFromEnvoy, implyFromList, implyFromOneEnvoy, implyFromSpeech } from './imply-from-list.js';
import { implyFromMeetings, implyFromOpening } from './imply-from-meetings.js';
import { implyFromPair } from './imply-from-pair.js';
import { implyFromSeat } from './imply-from-seat.js';
import { implyFromSigning } from './imply-from-signing.js';
import { implyFromStanding } from './imply-from-standing.js';
import { implyFromThanks } from './imply-from-thanks.js';
import { implyFromTown } from './imply-from-town.js';
import { implyFromVisits } from './imply-from-visits.js';
import { isEnvoy } from './level-of.js';
import { meantBefore } from './meant-before.js';
import { matchPhrase } from './phrase-index.js';
import { isGenitiveAt, isStop } from './pieces.js';
import type { TitleNode } from './reading.js';
import { otherState, sideOf } from './visitor.js';

/** Null where none of them tells; the home side is for the caller. */
export function implyFromPeople(company: Company, title: TitleNode): Country | null {
  const place = placeOf(company, title);
  return (
    fromThatCountry(place) ??
    implyFromStanding(place) ??
    fromAttendance(place) ??
    implyFromHeading(place) ??
    fromOwnEnvoy(place) ??
    fromConsort(place) ??
    fromPossessive(place) ??
    fromPrincipal(place) ??
    fromSecretary(place) ??
    fromSurname(place) ??
    fromOther(place) ??
    fromMembers(place) ??
    fromEscort(place) ??
    fromBearer(place) ??
    fromCarrier(place) ??
    fromGreeted(place) ??
    fromSender(place) ??
    fromRecall(place) ??
    fromBereaved(place) ??
    implyFromJoint(place) ??
    implyFromHosts(place) ??
    implyFromList(place) ??
    implyFromEnvoy(place) ??
    implyFromSigning(place) ??
    implyFromSeat(place) ??
    implyFromTown(place) ??
    implyFromOpening(place) ??
    implyFromVisits(place) ??
    implyFromPair(place) ??
    implyFromBeside(place) ??
    implyFromMeetings(place) ??
    implyFromGuests(place) ??
    implyFromThanks(place) ??
    implyFromSpeech(place) ??
    implyFromOneEnvoy(place)
  );
}

/** "the Special Representative of the Secretary-General", without more: of the organisation that publishes or whose secretary was named before; else of the United Nations. */
function fromSecretary({ title, titles, home, reading }: Place): Country | null {
  if (title.head.kind !== 'office' || title.head.office.id !== 'un-envoy') return null;
  if (home && reading.words.organisations.has(home)) return home;
  const isSecretary = ({ head, start }: Place['title']) =>
    head.kind === 'office' && head.office.id === 'secretary-general' && start < title.start;
  const before = titles.filter(isSecretary).flatMap((one) => belongingOf(one).own ?? []);
  return before.findLast((one) => reading.words.organisations.has(one)) ?? 'UNO';
}

/** "the Ambassador of His Majesty to Norland, A", on the page of an embassy there: of whoever sent him. */
function fromOwnEnvoy({ title, seat, home }: Place): Country | null {
  const isTo = title.parts.some((part) => part.kind === 'title' && belongingOf(part.title).accredited === seat);
  return seat && isEnvoy(title) && (isTo || belongingOf(title).accredited === seat) ? home : null;
}

/** "that country's Prime Minister": of the state named last. */
function fromThatCountry(place: Place): Country | null {
  const { reading, title, start } = place;
  const [noun, genitive] = [reading.pieces[title.start - 2], reading.pieces[title.start - 1]];
  if (genitive?.form !== 's' || !/^(?:country|nation)$/.test(noun?.key ?? '')) return null;
  const before = sentenceStart(reading, Math.max(0, start - 1));
  return statesIn(place, before, title.start - 2)[0] ?? null;
}

/** « Participaient à cet entretien MM. A et B, députés »: whoever else was there is of the side that the sentence before names first. */
function fromAttendance(place: Place): Country | null {
  const { reading, title, start, home, implied } = place;
  if (!reading.words.attending.has(reading.pieces[start]?.key ?? '') || isEnvoy(title)) return null;
  const before = sentenceStart(reading, Math.max(0, start - 1));
  const host = namedIn(place, before, start).at(-1);
  const told = host?.titles.map(implied).find((country) => country !== null);
  return host ? (countryOf(place, host) ?? told ?? home) : home;
}

/** "A a dépêché son ministre": of whoever is named first; "Norland recalled its envoy": of the state named last. */
function fromPossessive(place: Place): Country | null {
  const { reading, title, start } = place;
  const owner = reading.pieces[title.start - 1]?.key ?? '';
  if (title.head.kind !== 'office' || !reading.words.possessives.has(owner) || isOfHouse(place)) return null;
  // "She brought President A the greetings of her president": of the one whom the pronoun means.
  if (/^(?:ils?|elles?|he|she|they)$/.test(reading.pieces[start]?.key ?? '') && owner !== 'its')
    return subjectBefore(place);
  const subject = owner === 'its' ? undefined : namedIn(place, start, title.start).at(-1);
  if (subject) return countryOf(place, subject);
  // "His minister, A, accompanied him" begins a sentence: of the subject of the one before.
  return statesIn(place, start, title.start)[0] ?? (start === title.start - 1 ? subjectBefore(place) : null);
}

/** "reçue au Sénat par son président": of the house before, which is where one is received. */
function isOfHouse({ reading, title }: Place): boolean {
  const isBy = /^(?:par|by)$/.test(reading.pieces[title.start - 2]?.key ?? '');
  return isBy && title.parts.some((part) => part.kind === 'body' && part.end === 0);
}

/** "A (of Norland) and his counterpart B", "A's counterpart": of another country than A, so the home side's or the one that the sentence names. */
function fromOther(place: Place): Country | null {
  const { reading, title, start, home, named } = place;
  if (title.head.kind !== 'counterpart' || title.head.plural) return null;
  const [nearest] = namedIn(place, 0, title.start);
  const end = Math.max(0, ...(nearest?.mentions ?? []).map(({ name }) => name.end).filter((at) => at <= title.start));
  const isTheirs = isBrought(reading, title) && !isToAddressee(reading, title, end);
  const meant = isBrought(reading, title) ? undefined : meantBefore(reading, place.drafts, title);
  const owner = listOwner(place) ?? meant ?? nearest;
  if (!owner) return null;
  // "The minister saw President A and then his counterpart B": of the subject, named or not.
  const subject =
    !meant && isByToo(reading, title, end) ? countriesIn(place, start, lastWord(place, 'meetings'))[0] : null;
  const theirs = subject ?? (owner === meant ? sideOf(place, owner) : countryOf(place, owner)) ?? home;
  if (theirs !== home) return isTheirs ? theirs : home;
  const stop = reading.pieces.findIndex((_, at) => at > title.end && isStop(reading.pieces, at));
  const near = statesIn(place, start, stop < 0 ? reading.pieces.length : stop).filter((country) => country !== theirs);
  return near.at(-1) ?? named.find((country) => country !== theirs) ?? null;
}

/** "King A of Norland and Queen B", "President A and the First Lady, B": of one house. */
function fromConsort(place: Place): Country | null {
  const { reading, title, drafts } = place;
  const article = reading.words.determiners.has(reading.pieces[title.start - 1]?.key ?? '') ? 1 : 0;
  const and = title.start - article - 1;
  const isConsort = title.head.kind === 'office' && houseOffices.has(title.head.office.id);
  if (!isConsort || !/^(?:and|et)$/.test(reading.pieces[and]?.key ?? '')) return null;
  const partner = drafts.find(({ mentions }) =>
    mentions.some(({ name }) => name.end === and || name.end === and - 1 || name.end === and - 2),
  );
  const isHead = partner?.titles.some(
    ({ head }) => head.kind === 'office' && (head.office.level === 'head-of-state' || houseOffices.has(head.office.id)),
  );
  if (!partner || !isHead) return null;
  const own = partner.titles.filter(({ end }) => end <= and);
  return countryOf(place, partner) ?? own.map(place.implied).find((country) => country !== null) ?? null;
}

/** "President A …, accompanied by the First Lady, Mrs B A": of whoever has her surname and a state. */
function fromSurname(place: Place): Country | null {
  const { title, drafts } = place;
  if (title.head.kind !== 'office' || title.head.office.id !== 'spouse') return null;
  const own = drafts.find(({ titles }) => titles.includes(title));
  const surname = own?.longest.words.at(-1);
  const partner = drafts.find((one) => one !== own && one.longest.words.at(-1) === surname && countryOf(place, one));
  return surname && partner ? countryOf(place, partner) : null;
}

const houseOffices: ReadonlySet<string> = new Set(['monarch', 'prince', 'crown-prince', 'spouse']);

/** "A met President B of Norland, Speaker C, her counterpart D": in a list the counterpart is of whoever met them all. */
function listOwner(place: Place): DraftPerson | undefined {
  const { reading, title, start } = place;
  const [comma, article] = [reading.pieces[title.start - 1], reading.pieces[title.start - 2]];
  const own = reading.words.possessives.has(comma?.key ?? '') && comma?.gap === ', ' ? comma : article;
  const meeting = own?.gap === ', ' ? lastWord(place, 'meetings') : -1;
  return meeting < 0 ? undefined : namedIn(place, start, meeting).at(-1);
}

/** "the visiting delegation included Minister A; Envoy B", "On the Norland side, Minister A and Envoy B attended". */
function fromMembers(place: Place): Country | null {
  const { reading, start } = place;
  const composing = lastWord(place, 'composing');
  const at = composing < 0 ? -1 : lastWord(place, 'delegations', start);
  if (at < 0 || lastWord(place, 'meetings', Math.max(at, composing)) >= 0) return null;
  const listed = Array.from({ length: Math.max(0, place.title.start - composing) }, (_, i) => composing + i);
  if (listed.some((one) => endsList(reading, one))) return null;
  const [near] = statesIn(place, Math.max(start, at - 3), at + 3);
  const led = namedIn(place, start, at).at(-1) ?? namedIn(place, at, composing).at(-1);
  const [far, ...more] = new Set(statesIn(place, at, composing));
  const told = near ?? (more.length === 0 ? far : undefined);
  if (told ?? led) return told ?? (led ? countryOf(place, led) : null);
  const owner = reading.pieces[at - 1]?.key ?? '';
  if (owner === 'visiting') return guestBefore(place);
  if (/^(?:la|the|cette)$/.test(owner)) return delegationBefore(reading, at) ?? guestBefore(place);
  return reading.words.possessives.has(owner) ? subjectBefore(place) : null;
}

/** Of the last one named before the sentence who is not of the home side; else the last other state named. */
function guestBefore(place: Place): Country | null {
  const countries = namedIn(place, 0, place.start).map((draft) => countryOf(place, draft));
  const states = statesIn(place, 0, place.start);
  return [...countries, ...states].find((country) => country !== null && country !== place.home) ?? null;
}

/** "A is accompanied by officials including Minister B": of A's country, or of whose the last title is. "They were accompanied by": of the subject before. */
function fromEscort(place: Place): Country | null {
  const { reading, start } = place;
  const at = lastWord(place, 'companions');
  if (at < 0 || lastWord(place, 'meetings', at) >= 0 || isClosed(place, at)) return null;
  const near = countriesIn(place, start, at);
  if (near.length > 0 || !/^(?:ils?|elles?|he|she|they)$/.test(reading.pieces[start]?.key ?? ''))
    return near.at(-1) ?? null;
  return guestReceived(place) ?? subjectBefore(place);
}

/** "President A received B, the envoy of Norland. He was accompanied by …": the guest was. */
function guestReceived(place: Place): Country | null {
  const { reading, start, home } = place;
  const before = sentenceStart(reading, Math.max(0, start - 1));
  const isReceived = reading.pieces.slice(before, start).some(({ key }) => reading.words.welcomes.has(key));
  const countries = isReceived ? namedIn(place, before, start).map((draft) => countryOf(place, draft) ?? home) : [];
  return countries.find((country) => country !== home) ?? null;
}

/** "A, accompanied by B, thanked President C": behind a comma the list of companions has ended with a word that names nobody. */
function isClosed({ reading, titles, title }: Place, companions: number): boolean {
  const { pieces, words } = reading;
  const isListed = (at: number) =>
    pieces[at]?.capital ||
    words.determiners.has(pieces[at]?.key ?? '') ||
    matchPhrase<unknown>(words.connectors, pieces, at) !== null ||
    titles.some(({ start, end }) => start <= at && at < end);
  const places = Array.from({ length: title.start - companions - 1 }, (_, i) => companions + 1 + i);
  return places.some((at) => pieces[at]?.gap.startsWith(',') && !isListed(at));
}

/** "The Norlandian envoy conveyed the greetings of President B": of the one who brings them, who stands first where somebody else is told beside him. */
function fromBearer(place: Place): Country | null {
  const { reading, title, start } = place;
  const at = lastWord(place, 'greetings', Math.max(start, title.start - greetingsReach));
  const of = reading.pieces.slice(at + 1, title.start).some(({ key }) => /^(?:of|from|de|du|d)$/.test(key));
  if (at < 0 || !of || namedIn(place, at, title.start).length > 0) return null;
  const addressee = addresseeBefore(place, at);
  if (addressee) return bearerTo(place, addressee);
  const told = countriesIn(place, start, at);
  // « un émissaire, A, porteur d'une lettre du président B »
  const bearers = /^(?:porteur|porteuse|porteurs|bearer|bearing|carrying)$/;
  if ([2, 3].some((back) => bearers.test(reading.pieces[at - back]?.key ?? ''))) return told.at(-1) ?? null;
  const others = told.filter((country) => country !== place.home);
  const isBrought =
    new Set(told).size > 1 && lastWord(place, 'meetings', start) < 0 && lastWord(place, 'welcomes', start) < 0;
  return (isBrought ? told[0] : others.at(-1)) ?? null;
}

/** "A met B, to whom he handed a message": B, where he stands last before the message. */
function addresseeBefore(place: Place, message: number): DraftPerson | undefined {
  const { reading, title, start } = place;
  const [last] = namedIn(place, start, message);
  const ends = (last?.mentions ?? []).map(({ name }) => name.end).filter((end) => end <= message);
  return last && isToAddressee(reading, title, Math.max(...ends)) ? last : undefined;
}

/** Of whoever stands before the addressee or is meant by a pronoun, else of the home side; and of another state than the addressee. */
function bearerTo(place: Place, addressee: DraftPerson): Country | null {
  const { reading, title, start, home, drafts } = place;
  const starts = [...addressee.titles, ...addressee.mentions.map(({ name }) => ({ start: name.lead }))];
  const first = Math.min(...starts.map((one) => one.start).filter((at) => at >= start && at < title.start));
  const meant = meantBefore(reading, drafts, title);
  const told = countriesIn(place, start, first)[0] ?? (meant ? sideOf(place, meant) : home);
  return told !== null && told === sideOf(place, addressee) ? otherState(place, told) : told;
}

/** « Le message du président nordien lui a été remis par le ministre A »: of whose message it is. */
function fromCarrier(place: Place): Country | null {
  const { reading, title, start, home } = place;
  const article = reading.words.determiners.has(reading.pieces[title.start - 1]?.key ?? '') ? 2 : 1;
  const [by, verb] = [reading.pieces[title.start - article], reading.pieces[title.start - article - 1]];
  const isHanded = reading.words.hands.has(verb?.key ?? '') || verb?.key === 'over';
  if (!/^(?:par|by)$/.test(by?.key ?? '') || !isHanded || lastWord(place, 'greetings', start) < 0) return null;
  const [sender] = countriesIn(place, start, title.start);
  return sender && sender !== home ? sender : null;
}

/** "President A's greetings": of the one who brings them, who stands first. */
function fromGreeted(place: Place): Country | null {
  const { reading, title, start } = place;
  const name = place.drafts.flatMap(({ mentions }) => mentions).find(({ name }) => name.lead === title.end)?.name;
  const greeted =
    name && isGenitiveAt(reading.pieces, name.end)
      ? [1, 2, 3].map((on) => reading.pieces[name.end + on]?.key ?? '')
      : [];
  if (!greeted.some((key) => reading.words.greetings.has(key))) return null;
  return countriesIn(place, start, title.start).find((country) => country !== place.home) ?? null;
}

/** "Chargé par le président A d'un message, l'ambassadeur du Nordmark …": of whoever is sent. */
function fromSender(place: Place): Country | null {
  const { reading, title, titles } = place;
  const { pieces, words } = reading;
  const by = words.determiners.has(pieces[title.start - 1]?.key ?? '') ? title.start - 2 : title.start - 1;
  const isSent = /^(?:par|by)$/.test(pieces[by]?.key ?? '') && words.sends.has(pieces[by - 1]?.key ?? '');
  if (!isSent) return null;
  const after = titles.filter((one) => one.start >= title.end && inSentence(reading, title.end, one.start));
  const before = titles.filter((one) => one.end < title.start && inSentence(reading, one.end, title.start)).reverse();
  return [...before, ...after].map((one) => belongingOf(one).own).find((country) => country !== null) ?? null;
}

/** Pieces between the greetings and whose they are: "the greetings and best wishes of His Majesty the". */
const greetingsReach = 9;

/** "sent condolences to President A of Norland on the death of the former minister B": of those who mourn; who "received condolences from" others mourns himself. */
function fromBereaved(place: Place): Country | null {
  const at = lastWord(place, 'deaths', Math.max(place.start, place.title.start - deathReach));
  const to =
    at < 0 || !isOnlyOf(place, at + 1)
      ? -1
      : lastWord(placeAt(place, { ...place.title, start: at }, place.start), 'condolences');
  const isReceived = to >= 0 && place.reading.pieces.slice(to, at).some(({ key }) => /^(?:from|part)$/.test(key));
  if (to < 0 || isReceived) return null;
  const told = [...countriesIn(place, to, at), ...statesIn(place, to, at)];
  const [first, ...called] = countriesIn(place, place.start, to);
  // "In a message to President A, King B offered condolences": whom it goes to stands first.
  const isAddressed = lastWord({ ...place, title: { ...place.title, start: place.start + 4 } }, 'greetings') >= 0;
  if (isAddressed && told.length === 0) return first ?? null;
  return told.at(-1) ?? called.find((country) => country !== first) ?? null;
}

/** "of", articles, words of respect and "late" at most stand before the title. */
function isOnlyOf({ reading, title }: Place, from: number): boolean {
  const { pieces, words } = reading;
  const isSmall = (at: number) =>
    words.determiners.has(pieces[at]?.key ?? '') ||
    [words.connectors, words.honorifics, words.modifiers].some(
      (index) => matchPhrase<unknown>(index, pieces, at) !== null,
    );
  return Array.from({ length: title.start - from }, (_, i) => from + i).every(isSmall);
}

/** Pieces between a death and whose it was: "the death of His Highness the late". */
const deathReach = 7;

/** "The minister of Norland has recalled Ambassador A": one recalls one's own. */
function fromRecall(place: Place): Country | null {
  const { reading, title, start } = place;
  const article = reading.words.determiners.has(reading.pieces[title.start - 1]?.key ?? '') ? 2 : 1;
  const verb = reading.pieces[title.start - article]?.key ?? '';
  return isEnvoy(title) && reading.words.recalls.has(verb)
    ? (countriesIn(place, start, title.start - article)[0] ?? null)
    : null;
}

/** "A, envoyé spécial de B, président de Nordmark": of B's country. */
function fromPrincipal(place: Place): Country | null {
  const { reading, title, drafts } = place;
  const of = matchPhrase(reading.words.connectors, reading.pieces, title.end);
  const isSent = title.head.kind === 'office' && ['envoy', 'official'].includes(title.head.office.level);
  if (!isSent || of?.value !== 'of') return null;
  const principal = drafts.find(({ mentions }) => mentions.some(({ name }) => name.lead === of.end));
  return principal ? countryOf(place, principal) : null;
}
