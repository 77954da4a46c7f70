/** An encounter in; the contact of the coding out (CODEBOOK §8). */

import type { Document } from '../../ingest/types.js';
import type { Span } from '../../text/span.js';
import { isDay } from '../dates/is-day.js';
import type { Contact, ContactStatus, Edtf, Participant, Place } from '../types.js';
import type { Encounter } from './encounter.js';
import type { Telling } from './types.js';

/** What a contact takes from the rest of the document. */
export type Frame = {
  readonly document: Document;
  readonly main: ReadonlySet<Encounter>;
  readonly day: Edtf | null;
};

export function writeContact(encounter: Encounter, id: string, frame: Frame): Contact {
  const { tellings, kind } = encounter;
  const status = statusOf(encounter, frame.document);
  const isMain = frame.main.has(encounter) && status === tellings[0]?.status;
  return {
    id,
    kind,
    form: tellings.find((t) => t.form)?.form ?? null,
    date: inMonths(encounter.date) ?? (isMain && kind !== 'visit' && isOn(encounter, frame) ? frame.day : null),
    place: placeOf(encounter, isMain, frame.document),
    participants: participantsOf(tellings),
    countries: [...encounter.countries].sort(),
    status,
    recalled: !isMain,
    spans: tellings.map((t): Span => t.span),
  };
}

/** "in the first half of 2027": its months, which can be set beside other dates. */
function inMonths(date: Edtf | null): Edtf | null {
  const [, year, part] = /^(\d{4})-(3[3-6]|4[01])$/.exec(date ?? '') ?? [];
  if (!year || !part) return date;
  const [length, place] = Number(part) < 40 ? [3, Number(part) - 33] : [6, Number(part) - 40];
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return `${month(place * length + 1)}/${month((place + 1) * length)}`;
}

/** "Jeudi, il a reçu A" is not the Tuesday of which the text tells besides. */
function isOn({ tellings }: Encounter, { day, document }: Frame): boolean {
  // "met on a day; next Friday A will visit B": what was held is not of a day to come.
  if (tellings[0]?.status === 'held' && day && document.published && day > document.published) return false;
  const weekday = tellings[0]?.weekday ?? null;
  if (weekday === null || !isDay(day)) return true;
  return (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) === weekday;
}

/** A day, month or year after that of the document is yet to come, whatever the tense. */
function statusOf({ tellings, date }: Encounter, { published }: Document): ContactStatus {
  const { status, after } = tellings[0] as Telling;
  const day = date ?? after ?? null;
  const isAhead = published !== null && day !== null && /^\d{4}(?:-\d\d)*$/.test(day) && day > published;
  return status === 'held' && isAhead ? 'planned' : status;
}

/** As the body states it; else the dateline's, for a meeting that the document reports. */
function placeOf(encounter: Encounter, isMain: boolean, document: Document): Place | null {
  const told = encounter.tellings.find((t) => t.place)?.place;
  if (told && encounter.kind !== 'call') return told;
  const { dateline } = document;
  const isSomewhere = ['meeting', 'session', 'ceremony'].includes(encounter.kind);
  if (!isMain || !dateline?.place || !isSomewhere || isElsewhere(encounter, dateline.country)) return null;
  return { name: dateline.place, country: dateline.country };
}

/** "The ceremony took place at the Peruvian Ministry of Health", told from Bogotá: the house of a body of another country. */
function isElsewhere({ tellings }: Encounter, country: string | null): boolean {
  const hosts = tellings.flatMap((t) => t.sides).filter((s) => s.role === 'host' && s.party.bodies.length > 0);
  return hosts.length > 0 && hosts.every((s) => !s.party.countries.includes(country ?? ''));
}

/** Everybody named, once, with the first role that says something. */
function participantsOf(tellings: readonly Telling[]): Participant[] {
  const seen = new Map<string, Participant>();
  const note = (id: string, participant: Participant) => {
    const known = seen.get(id);
    if (!known || (known.role === 'unspecified' && participant.role !== 'unspecified')) seen.set(id, participant);
  };
  for (const { party, role } of tellings.flatMap((t) => t.sides)) {
    const side = party.countries[0] ?? null;
    for (const person of party.people) note(person, { person, side, role });
    for (const body of party.bodies) note(body, { body, side, role });
  }
  return [...seen.values()];
}
