/** Tenures that a condition picks, highest post first, then latest. */

import type { Kysely } from 'kysely';
import { rankOfLevel } from '../../tenures/level-rank.js';
import type { Tables } from '../schema.js';
import type { TenureView } from './types.js';

type TenureQuery = ReturnType<typeof allTenures>;

export async function loadTenures(
  db: Kysely<Tables>,
  pick: (query: TenureQuery) => TenureQuery,
): Promise<TenureView[]> {
  const rows = await pick(allTenures(db)).execute();
  const views = rows.map(({ personId, personName, personCountry, bodyId, bodyName, bodyCountry, ...tenure }) => ({
    ...tenure,
    person: { id: personId, name: personName, country: personCountry },
    body: bodyId === null ? null : { id: bodyId, name: bodyName ?? '', country: bodyCountry },
  }));
  return views.sort((one, other) => rankOfLevel(one.level) - rankOfLevel(other.level) || later(one, other));
}

function allTenures(db: Kysely<Tables>) {
  return db
    .selectFrom('tenures')
    .innerJoin('entities as person', 'person.id', 'tenures.personId')
    .leftJoin('entities as body', 'body.id', 'tenures.bodyId')
    .select(['tenures.id', 'tenures.title', 'tenures.level', 'tenures.country', 'accredited', 'firstSaid', 'lastSaid'])
    .select(['documents', 'personId', 'person.name as personName', 'person.country as personCountry'])
    .select(['bodyId', 'body.name as bodyName', 'body.country as bodyCountry']);
}

function later(one: TenureView, other: TenureView): number {
  return (other.lastSaid ?? '').localeCompare(one.lastSaid ?? '') || one.id - other.id;
}
