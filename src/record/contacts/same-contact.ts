/** Two accounts of a contact in, how surely they tell the same one, and why. In doubt it waits for a judgement. */

import type { ContactKind, ContactStatus, Country, Edtf } from '../../coding/types.js';
import type { Reason, Strength } from '../grouping/types.js';
import type { Day } from '../store/schema.js';
import { meetingOfDates, type Nearness } from './meeting-of-dates.js';

type TakesPart = { readonly id: number; readonly name: string; readonly side: Country | null };

export type Told = {
  readonly kind: ContactKind;
  readonly date: Edtf | null;
  readonly saidOn: Day | null; // day from which the document speaks
  readonly reported: boolean; // rather than recalled
  readonly planned: boolean;
  readonly status: ContactStatus;
  readonly countries: readonly Country[]; // sorted
  readonly place: string | null;
  readonly people: readonly TakesPart[];
  readonly bodies: readonly TakesPart[];
};

export type ScoredContact = {
  readonly score: number;
  readonly strength: Strength;
  readonly reasons: readonly Reason[];
};

/** @returns null when they cannot be one, or when nothing but the day speaks for it. */
export function scoreContact(one: Told, other: Told): ScoredContact | null {
  if (one.countries.join() !== other.countries.join() || !mayBothHold(one, other)) return null;
  const kind = kindLikeness(one.kind, other.kind);
  const date = meetingOfDates(one, other);
  const who = comparePeople(one, other);
  if (kind === 'other' || date === 'apart' || who.how === 'others') return null;
  if (who.how === 'one side' && (one.place === null || one.place !== other.place)) return null;
  const settled = settle(kind, date, who.how, one.kind);
  if (settled === null) return null;
  return {
    ...settled,
    reasons: [
      {
        name: `date: ${date}`,
        score: nearness[date],
        words: [one.date, other.date].map((d) => d ?? 'not told').join(' / '),
      },
      { name: `who: ${who.how}`, score: who.how === 'both sides' ? 1 : 0.6, words: who.names.join(', ') },
      {
        name: kind === 'same' ? 'same kind' : 'another kind',
        score: kind === 'same' ? 1 : 0.5,
        words: kindWords(one, other),
      },
      ...placeReason(one, other),
    ],
  };
}

const nearness: Readonly<Record<Nearness, number>> = { exact: 1, implied: 0.8, near: 0.7, 'next day': 0.5, apart: 0 };

type Who = 'both sides' | 'one side, the other not named' | 'bodies of both sides' | 'one side' | 'others';

function settle(
  kind: Exclude<Kindred, 'other'>,
  date: Nearness,
  who: Who,
  what: ContactKind,
): { score: number; strength: Strength } | null {
  const minus = kind === 'same' ? 0 : 0.1;
  const named = who === 'both sides' || who === 'bodies of both sides';
  const doubtful = (score: number) => ({ score: score - minus, strength: 'doubtful' as const });
  if (date === 'next day') return named && kind === 'same' ? doubtful(0.65) : null;
  if (who === 'one side') return date === 'exact' ? doubtful(0.5) : null;
  if (date === 'exact') {
    if (kind === 'remote') return named ? { score: 0.75, strength: 'doubtful' } : null;
    if (kind === 'kindred') return named ? { score: 0.85, strength: 'full' } : doubtful(0.65);
    // A visit is told of the visitor alone; of a meeting or call one side had several on a day.
    return named || what === 'visit' ? { score: named ? 0.97 : 0.86, strength: 'full' } : doubtful(0.72);
  }
  if (kind !== 'same') return named ? doubtful(0.7) : null;
  if (named || what === 'visit') return { score: date === 'implied' ? 0.88 : 0.84, strength: 'partial' };
  return date === 'implied' ? doubtful(0.62) : null;
}

type Kindred = 'same' | 'kindred' | 'remote' | 'other';

/** A working session is a meeting to one and a session to the other; talks on line are a meeting to one and a call to the other. */
function kindLikeness(one: ContactKind, other: ContactKind): Kindred {
  if (one === other) return 'same';
  if ([one, other].every((kind) => kind === 'meeting' || kind === 'call')) return 'remote';
  const kindred: readonly (readonly ContactKind[])[] = [
    ['meeting', 'session'],
    ['meeting', 'ceremony'],
  ];
  return kindred.some((pair) => pair.includes(one) && pair.includes(other)) ? 'kindred' : 'other';
}

function kindWords(one: Told, other: Told): string {
  return one.kind === other.kind ? one.kind : `${one.kind} / ${other.kind}`;
}

/** What was planned may be told as held; what was called off is another story until a person says otherwise. */
function mayBothHold(one: Told, other: Told): boolean {
  const real: readonly ContactStatus[] = ['held', 'planned'];
  return one.status === other.status || (real.includes(one.status) && real.includes(other.status));
}

/** Each side that both accounts name shares somebody, and somebody is shared in all. */
function comparePeople(one: Told, other: Told): { how: Who; names: readonly string[] } {
  const known = new Map(one.people.map((person) => [person.id, person.name]));
  const shared = other.people.filter((person) => known.has(person.id));
  const names = shared.map((person) => person.name);
  if (one.people.length === 0 || other.people.length === 0) return compareBodies(one, other);
  if (shared.length === 0) return { how: 'others', names };
  const sides = one.countries.map((side) => sideOf(side, one, other, known));
  if (sides.includes('others')) return { how: 'others', names }; // the same guest with somebody else
  return { how: sides.every((side) => side === 'shared') ? 'both sides' : 'one side, the other not named', names };
}

function sideOf(
  side: Country,
  one: Told,
  other: Told,
  known: ReadonlyMap<number, string>,
): 'shared' | 'others' | 'unnamed' {
  const here = one.people.filter((person) => person.side === side);
  const there = other.people.filter((person) => person.side === side);
  if (here.length === 0 || there.length === 0) return 'unnamed';
  return there.some((person) => known.has(person.id)) ? 'shared' : 'others';
}

/** Without people, a session may be known by its bodies. */
function compareBodies(one: Told, other: Told): { how: Who; names: readonly string[] } {
  const known = new Set(one.bodies.map((body) => body.id));
  const shared = other.bodies.filter((body) => known.has(body.id));
  const names = shared.map((body) => body.name);
  if (new Set(shared.map((body) => body.side)).size >= 2) return { how: 'bodies of both sides', names };
  return { how: shared.length > 0 ? 'one side' : 'others', names };
}

function placeReason(one: Told, other: Told): Reason[] {
  if (one.place === null || other.place === null) return [];
  const same = one.place === other.place;
  return [
    {
      name: same ? 'same place' : 'places differ',
      score: same ? 1 : 0,
      words: same ? one.place : `${one.place} / ${other.place}`,
    },
  ];
}
