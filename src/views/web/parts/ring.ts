/** People and the width of a picture in; out: where each stands on a ring, whose names fit beside it, and where each country lies. */

import type { Answer } from '../../api/contract.js';

type Person = Answer<'network'>['people'][number];
export type Placed = Person & {
  readonly angle: number; // degrees, clockwise from three o'clock
  readonly isNamed: boolean;
};
export type Group = { readonly country: string | null; readonly from: number; readonly to: number }; // degrees
export type Ring = {
  readonly size: number; // CSS px, width and height
  readonly radius: number;
  readonly letters: number; // that a name may have
  readonly dot: number; // CSS px, how large a person may be drawn without running into the next
  readonly placed: readonly Placed[];
  readonly groups: readonly Group[];
};

/** A line of names, in CSS px: less and they run into each other. */
const lineHeight = 12.5;
const letterWidth = 6.3;
const leastRadius = 150;
const [leastDot, largestDot] = [1, 7];

/** Nothing is scaled, so that names are as large as other small print; where not all fit, those with most contacts are named. */
export function ringOf(people: readonly Person[], width: number): Ring {
  const margin = Math.min(185, Math.max(90, width * 0.22)); // for the names
  const groups = byCountry(people);
  const slots = people.length + groups.length;
  const radius = Math.min(width / 2 - margin, Math.max(leastRadius, (slots * lineHeight) / (2 * Math.PI)));
  const step = 360 / slots;
  const named = namesThatFit(groups, (lineHeight * slots) / (2 * Math.PI * radius));
  let slot = 0;
  const placed: Placed[] = [];
  const arcs: Group[] = [];
  for (const group of groups) {
    const from = slot * step;
    for (const person of group) placed.push({ ...person, angle: slot++ * step, isNamed: named.has(person.id) });
    arcs.push({ country: group[0]?.country ?? null, from, to: (slot - 1) * step });
    slot++; // a gap between countries
  }
  return {
    size: 2 * (radius + margin),
    radius,
    letters: Math.floor((margin - 14) / letterWidth),
    dot: Math.max(leastDot, Math.min(largestDot, 0.45 * step * (Math.PI / 180) * radius)),
    placed,
    groups: arcs,
  };
}

/** Countries with most people first; within one, those with most contacts first. */
function byCountry(people: readonly Person[]): readonly (readonly Person[])[] {
  const countries = [...new Set(people.map((person) => person.country))];
  return countries
    .map((country) => people.filter((person) => person.country === country))
    .sort((one, other) => other.length - one.length);
}

/** @param apart how many slots lie between two names that do not touch. */
function namesThatFit(groups: readonly (readonly Person[])[], apart: number): ReadonlySet<string> {
  const slots = groups.reduce((sum, group) => sum + group.length + 1, 0);
  let at = 0;
  const seats = groups.flatMap((group) => {
    const seated = group.map(({ id, contacts }) => ({ id, contacts, slot: at++ }));
    at++;
    return seated;
  });
  const taken: number[] = [];
  const named = new Set<string>();
  for (const { id, slot } of seats.toSorted((one, other) => other.contacts - one.contacts)) {
    const isFree = taken.every((other) => {
      const far = Math.abs(other - slot);
      return Math.min(far, slots - far) >= apart - 1e-9;
    });
    if (!isFree) continue;
    taken.push(slot);
    named.add(id);
  }
  return named;
}
