/** Relations and their counts, from the record's values to the API's. */

import type { ActKind, Country } from '../../../coding/types.js';
import type { RelationCounts, RelationView } from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { type FamilyName, families, familyOf } from '../families.js';
import { toneOf } from './tone.js';

type Row = Answer<'relations'>['items'][number];

/** One relation with its contacts and acts summed by year. */
export function relationOf({ a, b, contacts, acts, lastContact, months }: RelationView): Row {
  const years = new Map<number, { contacts: number; acts: number }>();
  for (const { month, ...counts } of months.filter((one) => one.month !== '')) {
    const year = Number(month.slice(0, 4));
    const before = years.get(year) ?? { contacts: 0, acts: 0 };
    years.set(year, { contacts: before.contacts + counts.contacts, acts: before.acts + counts.acts });
  }
  const countries: [Country, Country] = [a, b];
  const series = [...years].map(([year, counts]) => ({ year, ...counts }));
  return { pair: `${a}-${b}`, countries, contacts, acts, lastContact, years: series };
}

type Chosen = { readonly family: FamilyName | undefined; readonly kind: string | undefined };

/** Counts behind the filters. Kinds are narrowed to the chosen family, families are not. */
export function relationCountsOf(counts: RelationCounts, { family }: Chosen): Answer<'facets'> {
  const sum = (name: FamilyName) => total(counts.allKinds.filter(({ value }) => familyOf(value) === name));
  return {
    acts: counts.acts,
    contacts: counts.contacts,
    families: families.map((value) => ({ value, count: sum(value) })),
    kinds: counts.allKinds.filter(({ value }) => family === undefined || familyOf(value) === family),
    topics: [...counts.topics],
    sides: [...counts.actors],
    contactKinds: [...counts.contactKinds],
    people: counts.people.map(({ value, count }) => ({ value: { ...value, id: String(value.id) }, count })),
    months: byFamily(counts.months),
    tone: toneOf(counts.months),
  };
}

function total(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function byFamily(months: readonly { month: string; kind: ActKind; acts: number }[]): Answer<'facets'>['months'] {
  const cells = new Map<string, { month: string; family: FamilyName; acts: number }>();
  for (const { month, kind, acts } of months) {
    const family = familyOf(kind);
    const key = `${month} ${family}`;
    cells.set(key, { month, family, acts: (cells.get(key)?.acts ?? 0) + acts });
  }
  return [...cells.values()];
}
