/** All tellings of a document in; the encounters that they speak of out, each once (CODEBOOK §3). */

import type { Reading } from '../acts/types.js';
import type { ContactKind, Country } from '../types.js';
import { countriesOf } from './countries-of-telling.js';
import { daysOfStay } from './days-of-stay.js';
import { type Encounter, openEncounter } from './encounter.js';
import { findSame } from './find-same.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import { isAmongOwn } from './is-among-own.js';
import { isTalk } from './kinds-agree.js';
import { openPointed } from './open-pointed.js';
import { opensEncounter } from './opens-encounter.js';
import { sharesPeople } from './same-people.js';
import { isOneStay } from './same-stay.js';
import type { Side, Telling } from './types.js';

export function joinTellings(reading: Reading, tellings: readonly Telling[]): Encounter[] {
  const encounters: Encounter[] = [];
  const outside = tellings.filter((one) => !isAmongOwn(reading, tellings, one));
  for (const one of outside) if (!isLeaving(one)) placeTelling(reading, encounters, withHost(encounters, one));
  for (const one of tellings) if (isLeaving(one)) encounters.find((e) => isVisitOf(e, one))?.tellings.push(one);
  for (const visit of encounters) visit.date = daysOfStay(visit.tellings, visit.date);
  encounters.push(...openPointed(reading, tellings, encounters));
  return encounters;
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
  else if (opensEncounter(reading, telling, countries))
    encounters.push(openEncounter(asBefore(encounters, telling, countries), countries));
}

/** "A called B. Their previous conversation dated back to May": a call as well. */
function asBefore([first]: readonly Encounter[], telling: Telling, countries: readonly Country[]): Telling {
  const isOpen = telling.previous === true && telling.loose && telling.place === null;
  const isOfThem = first?.kind === 'call' && countries.every((country) => first.countries.includes(country));
  return isOpen && isOfThem ? { ...telling, kind: 'call' } : telling;
}

/** "B a été reçue en deuxième position": by whoever received the guest before. */
function withHost(encounters: readonly Encounter[], telling: Telling): Telling {
  const isGuest = telling.sides.length > 0 && telling.sides.every((s) => s.role === 'guest');
  if (!isGuest || !receptions.includes(telling.kind) || telling.grade === 'pointed' || telling.back) return telling;
  const host = lastHost(encounters, [telling.kind]) ?? lastHost(encounters, receptions);
  const isOther = host?.party.countries.some((c) => !countriesOfSides(telling.sides).includes(c));
  return host && isOther ? { ...telling, sides: [...telling.sides, host] } : telling;
}

const receptions: readonly ContactKind[] = ['meeting', 'ceremony'];

function lastHost(encounters: readonly Encounter[], kinds: readonly ContactKind[]): Side | undefined {
  const told = encounters.filter((e) => kinds.includes(e.kind)).flatMap((e) => e.tellings);
  return told.flatMap((t) => t.sides).findLast((s) => s.role === 'host');
}

/** The encounter takes from the telling what it did not know: the kind, a nearer date, more countries. */
function add(encounter: Encounter, telling: Telling, countries: readonly Country[]): void {
  const isLoose = encounter.tellings.every((t) => t.loose) && isTalk(encounter.kind);
  if (isLoose && !telling.loose) encounter.kind = telling.kind;
  if (isOneStay(encounter, telling)) encounter.date = `${encounter.date}/${telling.date}`;
  encounter.tellings.push(telling);
  const says = telling.grade !== 'pointed' || encounter.kind === 'visit' ? telling.date : null;
  // "in April … between 5 and 7 April".
  if (says?.startsWith(encounter.date ?? '')) encounter.date = says;
  if (countries.length > encounter.countries.length) encounter.countries = [...countries];
}
