/** All tellings of a document in; its contacts out, one per encounter (CODEBOOK §3). */

import type { Document } from '../../ingest/types.js';
import type { Span } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { mergeParties } from '../parties/merge-parties.js';
import type { Contact, ContactKind, Country, Participant, Place } from '../types.js';
import { tellContacts } from './tell-contacts.js';
import type { ContactWords, Telling } from './types.js';

/** Tellings that speak of one encounter. */
type Encounter = { tellings: Telling[]; countries: Country[]; date: string | null; main: boolean };

export function readContacts(reading: Reading, words: ContactWords, document: Document): Contact[] {
  const tellings = reading.scene.trees.flatMap((tree) => tellContacts(reading, words, tree));
  const encounters = joinTellings(reading, tellings);
  return encounters
    .filter((e) => e.countries.length >= 2)
    .map((encounter, i) => writeContact(encounter, `c${i + 1}`, encounters, document));
}

function joinTellings(reading: Reading, tellings: readonly Telling[]): Encounter[] {
  const encounters: Encounter[] = [];
  for (const telling of tellings) {
    const countries = countriesOf(reading, telling);
    const same = encounters.find((e) => isSame(e, telling, countries));
    if (same) add(same, telling, countries);
    else if (opensEncounter(telling, countries, encounters)) {
      encounters.push({ tellings: [telling], countries, date: telling.date, main: false });
    }
  }
  markMain(encounters);
  return encounters;
}

/** Named countries; a visit counts the country visited; one named side meets the other side of the document. */
function countriesOf(reading: Reading, telling: Telling): Country[] {
  const named = mergeParties(telling.sides.map((s) => s.party)).countries;
  const place = telling.kind === 'visit' && telling.place?.country ? [telling.place.country] : [];
  const all = [...new Set([...named, ...place])];
  const { sides } = reading.scene;
  if (all.length === 1 && telling.kind !== 'visit' && sides.length === 2 && sides.includes(all[0] ?? ''))
    return [...sides];
  return all;
}

function isSame(encounter: Encounter, telling: Telling, countries: readonly Country[]): boolean {
  const first = encounter.tellings[0];
  if (!first || kindGroup(first.kind) !== kindGroup(telling.kind)) return false;
  if ((first.status === 'held') !== (telling.status === 'held')) return false;
  if (telling.date && encounter.date && !agree(telling.date, encounter.date)) return false;
  if (!shareCountries(encounter.countries, countries)) return false;
  return !namesOtherPeople(encounter, telling);
}

/** "entretien" may stand for a meeting or a call; the first telling says which. */
function kindGroup(kind: ContactKind): string {
  return kind === 'call' ? 'meeting' : kind;
}

/** Dates agree when one is the start of the other: 2024-08 and 2024-08-08. */
function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function shareCountries(a: readonly Country[], b: readonly Country[]): boolean {
  return b.length === 0 || b.every((c) => a.includes(c)) || a.every((c) => b.includes(c));
}

function namesOtherPeople(encounter: Encounter, telling: Telling): boolean {
  const known = mergeParties(encounter.tellings.flatMap((t) => t.sides.map((s) => s.party))).people;
  const named = mergeParties(telling.sides.map((s) => s.party)).people;
  if (!telling.news || known.length < 2 || named.length < 2) return false;
  return named.some((p) => !known.includes(p));
}

function add(encounter: Encounter, telling: Telling, countries: readonly Country[]): void {
  encounter.tellings.push(telling);
  encounter.date ??= telling.date;
  if (countries.length > encounter.countries.length) encounter.countries = [...countries];
}

/** A noun alone ("la rencontre") opens nothing; it needs its parties, and after the first contact a date as well. */
function opensEncounter(telling: Telling, countries: readonly Country[], known: readonly Encounter[]): boolean {
  if (countries.length < 2) return false;
  if (telling.news || telling.status !== 'held') return true;
  return known.length === 0 || telling.date !== null || telling.sides.length >= 2;
}

/** The contact that the document reports: the first told as news, else the first of all. */
function markMain(encounters: readonly Encounter[]): void {
  const held = encounters.filter((e) => e.tellings[0]?.status === 'held');
  const news = held.filter((e) => e.tellings.some((t) => t.news));
  const main = news.find((e) => e.tellings[0]?.kind !== 'visit') ?? news[0] ?? held[0];
  for (const e of encounters) {
    e.main = e === main || (main !== undefined && isWithin(e, main));
  }
}

/** News of the same days, or the visit in whose frame the contact takes place. */
function isWithin(encounter: Encounter, main: Encounter): boolean {
  const first = encounter.tellings[0];
  if (first?.status !== 'held') return false;
  if (encounter.tellings.some((t) => t.news))
    return !encounter.date || !main.date || agree(encounter.date, main.date) || spans(encounter.date, main.date);
  return first.kind === 'visit' && (!encounter.date || !main.date || spans(encounter.date, main.date));
}

function spans(range: string, day: string): boolean {
  const [from, to] = range.split('/');
  return from !== undefined && to !== undefined ? from <= day && day <= to : agree(range, day);
}

function writeContact(encounter: Encounter, id: string, all: readonly Encounter[], document: Document): Contact {
  const { tellings } = encounter;
  const first = tellings[0] as Telling;
  const main = all.find((e) => e.main && e.tellings[0]?.kind !== 'visit');
  return {
    id,
    kind: first.kind,
    form: tellings.find((t) => t.form)?.form ?? null,
    date: encounter.date,
    place: placeOf(encounter, main === encounter, document),
    participants: participantsOf(tellings),
    countries: [...encounter.countries].sort(),
    status: first.status,
    recalled: !encounter.main,
    spans: tellings.map((t): Span => t.span),
  };
}

/** As the body states it; else the dateline's, for a meeting that the document reports. */
function placeOf(encounter: Encounter, isMain: boolean, document: Document): Place | null {
  const told = encounter.tellings.find((t) => t.place)?.place;
  if (told) return told;
  const kind = encounter.tellings[0]?.kind;
  const { dateline } = document;
  if (!isMain || !dateline?.place || kind === 'call' || kind === 'correspondence') return null;
  return { name: dateline.place, country: dateline.country };
}

function participantsOf(tellings: readonly Telling[]): Participant[] {
  const seen = new Map<string, Participant>();
  for (const { party, role } of tellings.flatMap((t) => t.sides)) {
    const side = party.countries[0] ?? null;
    for (const person of party.people) if (!seen.has(person)) seen.set(person, { person, side, role });
    for (const body of party.bodies) if (!seen.has(body)) seen.set(body, { body, side, role });
  }
  return [...seen.values()];
}
