/** Which acts of a relation pass a reader's filters: the one condition that timeline, counts and chart share. */

import { type RawBuilder, sql } from 'kysely';
import type { ActKind, ContactKind, Country, Topic } from '../../../coding/types.js';
import type { Day } from '../schema.js';
import { inOrder } from './relations.js';

/** Each filter narrows. Days are inclusive from, exclusive to. `kinds` empty lets nothing pass. */
export type ActFilter = {
  readonly kinds?: readonly ActKind[] | undefined;
  readonly contactKind?: ContactKind | undefined;
  readonly topic?: Topic | undefined;
  readonly personId?: number | undefined;
  readonly actor?: Country | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
};

/** `from … where …` over `act_pairs p`, which holds all that is asked of an act here: the acts between two countries that pass. */
export function fromActs(one: Country, other: Country, filter: ActFilter): RawBuilder<unknown> {
  const { a, b } = inOrder(one, other);
  return sql`from act_pairs p where p.a = ${a} and p.b = ${b} and ${every([
    inKinds(filter.kinds),
    filter.contactKind &&
      sql`exists (select from contacts k where k.id = p.contact_id and k.kind = ${filter.contactKind})`,
    filter.topic && sql`${filter.topic} = any (p.topics)`,
    filter.actor && sql`${filter.actor} = any (p.actors)`,
    filter.personId !== undefined &&
      sql`exists (select from act_parties x where x.act_id = p.act_id and x.entity_id = ${filter.personId})`,
    ...between(filter),
  ])}`;
}

/** `from … where …` over `contact_pairs p` and `contacts c`, by the filters that a contact itself can answer. */
export function fromContacts(one: Country, other: Country, filter: ActFilter): RawBuilder<unknown> {
  const { a, b } = inOrder(one, other);
  return sql`from contact_pairs p join contacts c on c.id = p.contact_id where p.a = ${a} and p.b = ${b} and ${every([
    filter.contactKind && sql`c.kind = ${filter.contactKind}`,
    filter.personId !== undefined &&
      sql`exists (select from participants x where x.contact_id = c.id and x.entity_id = ${filter.personId})`,
    ...between(filter),
  ])}`;
}

/** True when a filter asks something that only an act can answer. */
export function asksForActs({ kinds, topic, actor }: ActFilter): boolean {
  return kinds !== undefined || topic !== undefined || actor !== undefined;
}

function inKinds(kinds: readonly ActKind[] | undefined) {
  if (kinds === undefined) return undefined;
  return kinds.length === 0 ? sql`false` : sql`p.kind in (${sql.join(kinds)})`;
}

function between({ from, to }: ActFilter) {
  return [from && sql`p.day >= ${from}::date`, to && sql`p.day < ${to}::date`];
}

function every(conditions: readonly (RawBuilder<unknown> | string | false | undefined)[]) {
  const set = conditions.filter((condition) => typeof condition === 'object');
  return set.length === 0 ? sql`true` : sql.join(set, sql` and `);
}
