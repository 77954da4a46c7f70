/** Two accounts of a contact in, whether they clearly tell the same one out. In doubt they do not. */

import type { ContactKind, ContactStatus, Country, Edtf } from '../../coding/types.js';
import { daysOfDate, openDays } from '../days-of-date.js';

export type Told = {
  readonly kind: ContactKind;
  readonly date: Edtf | null;
  readonly status: ContactStatus;
  readonly countries: readonly Country[]; // sorted
  readonly people: readonly { readonly id: number; readonly side: Country | null }[];
  readonly bodies: readonly { readonly id: number; readonly side: Country | null }[];
};

/** "in August" may still be that one call; "in 2021" may be many. */
const vaguest = 31;

/**
 * Same kind and countries, dates that meet, and the same people: each side that both accounts name shares a person,
 * and at least one person is shared in all. Without people, a session may be known by its bodies on one exact day.
 */
export function isSameContact(one: Told, other: Told): boolean {
  if (one.kind !== other.kind || one.countries.join() !== other.countries.join()) return false;
  if (!mayBothHold(one.status, other.status)) return false;
  const day = meetingOfDates(one.date, other.date);
  if (day === 'apart') return false;
  if (one.people.length === 0 || other.people.length === 0) return day === 'exact' && sharesBodies(one, other);
  return sharesPeople(one, other, day);
}

/** How closely two dates agree: on a day, on a month or a day of no known year, or not at all. */
function meetingOfDates(one: Edtf | null, other: Edtf | null): 'exact' | 'near' | 'apart' {
  if (one === null || other === null) return 'apart';
  const [a, b] = [daysOfDate(one), daysOfDate(other)];
  if (a.from === null || b.from === null)
    return one.slice(4, 10) === other.slice(4, 10) && one.length >= 10 ? 'near' : 'apart';
  const widest = Math.max(openDays(a), openDays(b));
  const meet = a.from <= (b.to ?? '') && b.from <= (a.to ?? '');
  if (!meet || widest > vaguest) return 'apart';
  return widest <= 3 ? 'exact' : 'near';
}

/** What was planned may be told as held; what was called off is another story until a person says otherwise. */
function mayBothHold(one: ContactStatus, other: ContactStatus): boolean {
  const real = ['held', 'planned'];
  return one === other || (real.includes(one) && real.includes(other));
}

function sharesPeople(one: Told, other: Told, day: 'exact' | 'near'): boolean {
  const known = new Set(one.people.map((person) => person.id));
  if (!other.people.some((person) => known.has(person.id))) return false;
  return one.countries.every((side) => {
    const here = one.people.filter((person) => person.side === side);
    const there = other.people.filter((person) => person.side === side);
    if (here.length > 0 && there.length > 0) return there.some((person) => known.has(person.id));
    // One names nobody of this side: enough on the very day, and for a visit, which is told of the visitor alone.
    return day === 'exact' || one.kind === 'visit' || (here.length === 0 && there.length === 0);
  });
}

function sharesBodies(one: Told, other: Told): boolean {
  if (one.kind !== 'session') return false;
  const known = new Set(one.bodies.map((body) => body.id));
  const shared = other.bodies.filter((body) => known.has(body.id));
  return new Set(shared.map((body) => body.side)).size >= 2;
}
