/** Pairs and months in, their sums for the start page counted anew. */

import { sql } from 'kysely';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import type { PairMonth } from './touched-months.js';

/** Counts only the months given, by index; a pair's totals are then the sum over its months. */
export async function refreshSums(tx: Writing, touched: readonly PairMonth[]): Promise<void> {
  const months = [...groupBy(touched, ({ a, b, month }) => `${a} ${b} ${month}`).values()].flatMap(
    (same) => same[0] ?? [],
  );
  if (months.length === 0) return;
  const a = months.map((m) => m.a);
  const b = months.map((m) => m.b);
  const month = months.map((m) => m.month);
  const given = sql`unnest(${a}::text[], ${b}::text[], ${month}::text[])`;
  await refreshMonths(tx, given);
  await refreshRelations(tx, given);
}

async function refreshMonths(tx: Writing, given: ReturnType<typeof sql>): Promise<void> {
  const within = sql`(t.month = '' and p.day is null or t.month <> '' and p.day >= to_date(t.month, 'YYYY-MM')
    and p.day < to_date(t.month, 'YYYY-MM') + interval '1 month')`;
  await sql`insert into pair_months (a, b, month, contacts, acts)
    select t.a, t.b, t.month,
      (select count(*) from contact_pairs p where p.a = t.a and p.b = t.b and p.held and ${within}),
      (select count(*) from act_pairs p where p.a = t.a and p.b = t.b and ${within})
    from ${given} as t (a, b, month)
    on conflict (a, b, month) do update set contacts = excluded.contacts, acts = excluded.acts`.execute(tx);
  await sql`delete from pair_months m using ${given} as t (a, b, month)
    where m.a = t.a and m.b = t.b and m.month = t.month and m.contacts = 0 and m.acts = 0`.execute(tx);
}

async function refreshRelations(tx: Writing, given: ReturnType<typeof sql>): Promise<void> {
  const pairs = sql`(select distinct a, b from ${given} as t (a, b, month))`;
  await sql`delete from relations r using ${pairs} t where r.a = t.a and r.b = t.b`.execute(tx);
  await sql`insert into relations (a, b, contacts, acts, first_day, last_day, last_contact)
    select t.a, t.b, sum(m.contacts), sum(m.acts),
      least((select min(day) from act_pairs p where p.a = t.a and p.b = t.b),
            (select min(day) from contact_pairs p where p.a = t.a and p.b = t.b and p.held)),
      greatest((select max(day) from act_pairs p where p.a = t.a and p.b = t.b),
               (select max(day) from contact_pairs p where p.a = t.a and p.b = t.b and p.held)),
      (select max(day) from contact_pairs p where p.a = t.a and p.b = t.b and p.held)
    from ${pairs} t join pair_months m on m.a = t.a and m.b = t.b group by t.a, t.b`.execute(tx);
}
