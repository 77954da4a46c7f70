/** A title that states no country in, the one that those named beside it give out: members of a delegation, whom somebody visits, "his counterpart". */

import type { Country } from '../types.js';
import type { DraftPerson } from './collect-people.js';
import { countryAt } from './country-at.js';
import { belongingOf } from './country-of.js';
import { knownCountry } from './guess-country.js';
import { isStop } from './pieces.js';
import type { Reading, TitleNode } from './reading.js';

/** All that the readers of this file see. `named`: states of the text, most named first. */
export type Company = {
  readonly reading: Reading;
  readonly drafts: readonly DraftPerson[];
  readonly home: Country | null;
  readonly named: readonly Country[];
};

type Words = 'companions' | 'composing' | 'delegations' | 'meetings' | 'visits' | 'credentials';
type Place = Company & { readonly title: TitleNode; readonly start: number }; // start: of the sentence

/** Null where none of them tells; the home side is for the caller. */
export function implyFromPeople(company: Company, title: TitleNode): Country | null {
  const place = { ...company, title, start: sentenceStart(company.reading, title.start) };
  return (
    fromThatCountry(place) ??
    fromPossessive(place) ??
    fromOther(place) ??
    fromMembers(place) ??
    fromEscort(place) ??
    fromVisited(place)
  );
}

function sentenceStart({ pieces }: Reading, at: number): number {
  let start = at;
  while (start > 0 && !isStop(pieces, start)) start -= 1;
  return start;
}

/** The last place of one of these words before the title in its sentence, or -1. */
function lastWord({ reading, title, start }: Place, list: Words, from = start): number {
  const words = reading.words[list];
  for (let at = title.start - 1; at >= from; at -= 1) if (words.has(reading.pieces[at]?.key ?? '')) return at;
  return -1;
}

/** Who is named in [from, to) and does not hold the title: the last one first. */
function namedIn({ drafts, title }: Place, from: number, to: number): DraftPerson[] {
  const places = drafts
    .filter((draft) => !draft.titles.includes(title))
    .flatMap((draft) => draft.mentions.map(({ name }) => ({ draft, at: name.start })));
  const inside = places.filter(({ at }) => at >= from && at < to).sort((a, b) => b.at - a.at);
  return inside.map(({ draft }) => draft);
}

function countryOf({ reading }: Place, { titles, longest }: DraftPerson): Country | null {
  const stated = titles.map((title) => belongingOf(title).own).find((country) => country !== null);
  return stated ?? knownCountry(reading.words, longest);
}

/** Countries named in [from, to), a house or people's word among them, the last one first. */
function statesIn({ reading, named }: Place, from: number, to: number): Country[] {
  const hits = Array.from({ length: Math.max(0, to - from) }, (_, i) => countryAt(reading, to - 1 - i));
  return hits.flatMap((hit) => (hit?.countries.length === 1 ? hit.countries : [])).filter((one) => named.includes(one));
}

/** "that country's Prime Minister": of the state named last. */
function fromThatCountry(place: Place): Country | null {
  const { reading, title, start } = place;
  const [noun, genitive] = [reading.pieces[title.start - 2], reading.pieces[title.start - 1]];
  if (genitive?.form !== 's' || !/^(?:country|nation)$/.test(noun?.key ?? '')) return null;
  const before = sentenceStart(reading, Math.max(0, start - 1));
  return statesIn(place, before, title.start - 2)[0] ?? null;
}

/** "A a dépêché son ministre": of whoever is named first; "Norland recalled its envoy": of the state named last. */
function fromPossessive(place: Place): Country | null {
  const { reading, title, start } = place;
  const owner = reading.pieces[title.start - 1]?.key ?? '';
  if (title.head.kind !== 'office' || !reading.words.possessives.has(owner)) return null;
  const subject = owner === 'its' ? undefined : namedIn(place, start, title.start).at(-1);
  return subject ? countryOf(place, subject) : (statesIn(place, start, title.start)[0] ?? null);
}

/** "A (of Norland) and his counterpart B", "A's counterpart": of another country than A, so the home side's or the one that the sentence names. */
function fromOther(place: Place): Country | null {
  const { reading, title, start, home, named } = place;
  if (title.head.kind !== 'counterpart' || title.head.plural) return null;
  const [nearest] = namedIn(place, 0, title.start);
  if (!nearest) return null;
  const theirs = countryOf(place, nearest) ?? home;
  if (theirs !== home) return home;
  const end = reading.pieces.findIndex((_, at) => at > title.end && isStop(reading.pieces, at));
  const near = statesIn(place, start, end < 0 ? reading.pieces.length : end).filter((country) => country !== theirs);
  return near.at(-1) ?? named.find((country) => country !== theirs) ?? null;
}

/** "the visiting delegation included Minister A; Envoy B", "On the Norland side, Minister A and Envoy B attended". */
function fromMembers(place: Place): Country | null {
  const { reading, start } = place;
  const composing = lastWord(place, 'composing');
  const at = composing < 0 ? -1 : lastWord(place, 'delegations', start);
  if (at < 0 || lastWord(place, 'meetings', Math.max(at, composing)) >= 0) return null;
  const [near] = statesIn(place, Math.max(start, at - 3), at + 3);
  const led = namedIn(place, start, at).at(-1);
  if (near ?? led) return near ?? (led ? countryOf(place, led) : null);
  return /^visiting$/.test(reading.pieces[at - 1]?.key ?? '') ? guestBefore(place) : null;
}

/** Of the last one named before the sentence who is not of the home side; else the last other state named. */
function guestBefore(place: Place): Country | null {
  const countries = namedIn(place, 0, place.start).map((draft) => countryOf(place, draft));
  const states = statesIn(place, 0, place.start);
  return [...countries, ...states].find((country) => country !== null && country !== place.home) ?? null;
}

/** "A is accompanied by officials including Minister B": of A's country. */
function fromEscort(place: Place): Country | null {
  const at = lastWord(place, 'companions');
  if (at < 0 || lastWord(place, 'meetings', at) >= 0) return null;
  const [nearest] = namedIn(place, place.start, at);
  return nearest ? countryOf(place, nearest) : null;
}

/** "On a visit to Norland, Minister A met President B", "presented his credentials as ambassador to Norland to President B": of Norland. */
function fromVisited(place: Place): Country | null {
  const { title, start, home } = place;
  const meeting = lastWord(place, 'meetings');
  const [guest] = namedIn(place, start, title.start);
  if (!guest || meeting < 0) return null;
  const sent = guest.titles.map((one) => belongingOf(one).accredited).find((country) => country !== null);
  if (sent && lastWord(place, 'credentials') >= 0) return sent;
  const visit = lastWord(place, 'visits');
  const [visited] = visit < 0 ? [] : placesBehind(place, visit);
  return visited && visited !== (countryOf(place, guest) ?? home) ? visited : null;
}

/** "a visit of two days to Norland": within a few words behind the visit. */
const visitReach = 10;

function placesBehind({ reading, named, title }: Place, visit: number): Country[] {
  const to = Math.min(title.start, visit + visitReach);
  const hits = Array.from({ length: Math.max(0, to - visit) }, (_, i) => countryAt(reading, visit + i));
  const states = hits.filter((hit) => hit?.form === 'name' || hit?.form === 'capital');
  return states.flatMap((hit) => hit?.countries ?? []).filter((country) => named.includes(country));
}
