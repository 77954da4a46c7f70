/** The filters of a relation as the address holds them. Both days are inclusive here, as readers expect. */

import type { Question } from '../../../api/contract.js';

const names = ['family', 'kind', 'contactKind', 'topic', 'person', 'side', 'from', 'to'] as const;
export type FilterName = (typeof names)[number];
/** Unset filters are absent. */
export type RelationFilters = { readonly [N in FilterName]?: string | undefined };
/** What the address holds: the filters, and whether the chart shows only the time that they leave. */
export type RelationSearch = RelationFilters & { readonly zoom?: string | undefined };

/** Keep what is a filter; whether its value makes sense is for the server to say. */
export function readFilters(search: Record<string, unknown>): RelationSearch {
  const set = [...names, 'zoom' as const].filter((name) => typeof search[name] === 'string' && search[name] !== '');
  return Object.fromEntries(set.map((name) => [name, search[name] as string]));
}

/** The filters that are set, in a fixed order. */
export function setFilters(filters: RelationFilters): readonly FilterName[] {
  return names.filter((name) => filters[name] !== undefined);
}

/** As the API takes them: its upper day is exclusive. */
export function toFilters({ to, zoom: _, ...rest }: RelationSearch): Omit<Question<'facets'>, 'pair'> {
  const upper = to === undefined ? {} : { to: dayAfter(to) };
  // The server checks every value; the address may hold anything.
  return { ...rest, ...upper } as Omit<Question<'facets'>, 'pair'>;
}

/** Those that say something of where a relation stands. */
export function toStanding(search: RelationSearch): Omit<Question<'standing'>, 'pair'> {
  const { topic, person, side, from, to } = toFilters(search);
  return { topic, person, side, from, to };
}

/** Those that say something of standing formulas: the time, and whose people say them. */
export function toWording(search: RelationSearch): Omit<Question<'wording'>, 'pair'> {
  const { side, from, to } = toFilters(search);
  return { speaker: side, from, to };
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return Number.isNaN(next.getTime()) ? day : next.toISOString().slice(0, 10);
}
