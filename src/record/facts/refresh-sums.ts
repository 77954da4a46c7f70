/** What came and went between countries in some months in; the sums for the start page brought up to date. */

import { sql } from 'kysely';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import type { Sum } from './sums.js';

/** Cost: that of the months given, however much they hold. */
export async function refreshSums(tx: Writing, changes: readonly Sum[]): Promise<void> {
  const months = [...groupBy(changes, ({ a, b, month }) => `${a} ${b} ${month}`).values()].map(added);
  if (months.length === 0) return;
  const column = <K extends keyof Sum>(name: K) => months.map((sum) => sum[name]);
  const given = sql`unnest(${column('a')}::text[], ${column('b')}::text[], ${column('month')}::text[],
    ${column('contacts')}::int4[], ${column('acts')}::int4[]) as t (a, b, month, contacts, acts)`;
  const isLess = months.some(({ contacts, acts }) => contacts < 0 || acts < 0);
  await addToMonths(tx, given);
  if (isLess) await dropEmptyMonths(tx, given);
  await refreshRelations(tx, sql`(select distinct a, b from ${given})`, isLess);
}

function added(same: readonly Sum[]): Sum {
  const total = (name: 'contacts' | 'acts') => same.reduce((sum, one) => sum + one[name], 0);
  return { ...(same[0] as Sum), contacts: total('contacts'), acts: total('acts') };
}

async function addToMonths(tx: Writing, given: ReturnType<typeof sql>): Promise<void> {
  await sql`insert into pair_months as m (a, b, month, contacts, acts) select a, b, month, contacts, acts from ${given}
    where t.contacts <> 0 or t.acts <> 0
    on conflict (a, b, month) do update set contacts = m.contacts + excluded.contacts, acts = m.acts + excluded.acts`.execute(
    tx,
  );
}

async function dropEmptyMonths(tx: Writing, given: ReturnType<typeof sql>): Promise<void> {
  await sql`delete from pair_months m using ${given}
    where m.a = t.a and m.b = t.b and m.month = t.month and m.contacts = 0 and m.acts = 0`.execute(tx);
}

/** @param isLess something goes, and a relation of which nothing is left with it. */
async function refreshRelations(tx: Writing, pairs: ReturnType<typeof sql>, isLess: boolean): Promise<void> {
  if (isLess)
    await sql`delete from relations r using ${pairs} t where r.a = t.a and r.b = t.b
      and not exists (select from pair_months m where m.a = t.a and m.b = t.b)`.execute(tx);
  await sql`insert into relations (a, b, contacts, acts, first_day, last_day, last_contact)
    select t.a, t.b, sum(m.contacts), sum(m.acts),
      least((select min(day) from act_pairs p where p.a = t.a and p.b = t.b),
            (select min(day) from contact_pairs p where p.a = t.a and p.b = t.b and p.held)),
      greatest((select max(day) from act_pairs p where p.a = t.a and p.b = t.b),
               (select max(day) from contact_pairs p where p.a = t.a and p.b = t.b and p.held)),
      (select max(day) from contact_pairs p where p.a = t.a and p.b = t.b and p.held)
    from ${pairs} t join pair_months m on m.a = t.a and m.b = t.b group by t.a, t.b
    on conflict (a, b) do update set contacts = excluded.contacts, acts = excluded.acts,
      first_day = excluded.first_day, last_day = excluded.last_day, last_contact = excluded.last_contact`.execute(tx);
}
