/** The uses that a question is about, as the part of a query behind "from"; f: use, d: document, t: act that says it, if any. */

import { sql } from 'kysely';
import type { Country } from '../../coding/types.js';
import { all, betweenDays, type Condition, peopleNamed } from '../store/queries/conditions.js';
import { inOrder } from '../store/queries/relations.js';
import type { WordingFilter } from './types.js';

export function usesBetween(one: Country, other: Country, filter: WordingFilter): Condition {
  const { a, b } = inOrder(one, other);
  return sql`from formula_uses f join documents d on d.id = f.document_id
    left join acts t on t.document_id = f.document_id and t.local_id = f.act_local_id
    where f.a = ${a} and f.b = ${b} and ${all([
      filter.family && sql`f.family = ${filter.family}`,
      filter.form && sql`f.form = ${filter.form}`,
      filter.side && sql`d.side = ${filter.side}`,
      filter.language && sql`d.language = ${filter.language}`,
      filter.speaker && sql`${filter.speaker} = any (t.actor_countries)`,
      filter.person !== undefined && spokenBy([filter.person].flat()),
      betweenDays('f.day', filter.from, filter.to),
    ])}`;
}

function spokenBy(people: readonly string[]): Condition {
  return sql`exists (select 1 from act_parties p where p.act_id = t.id and p.role = 'actor'
    and (${sql.join(
      people.map((name) => sql`p.entity_id in ${peopleNamed(name)}`),
      sql` or `,
    )}))`;
}
