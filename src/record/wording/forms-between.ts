/** A relation in, each form said in it out, with its first and last use, sides, speakers and ways of saying it. */

import { type Kysely, sql } from 'kysely';
import type { Country } from '../../coding/types.js';
import { groupBy } from '../store/group-by.js';
import type { Condition } from '../store/queries/conditions.js';
import type { Day, Tables } from '../store/schema.js';
import { loadUses, type UseRow, useColumns } from './load-uses.js';
import type { FormInRelation, FormulaUse, Way } from './types.js';

type Counted = { readonly form: string; readonly uses: number; readonly documents: number };

/** Six scans of the relation's uses, whatever the number of forms. */
export async function formsBetween(db: Kysely<Tables>, uses: Condition): Promise<Omit<FormInRelation, 'rank'>[]> {
  const counted = await sql<Counted>`select f.form, count(*)::int as uses,
    count(distinct f.document_id)::int as documents ${uses} group by f.form`.execute(db);
  const [first, last] = [await ends(db, uses, 'first'), await ends(db, uses, 'last')];
  const [sides, speakers, ways] = [await sidesOf(db, uses), await speakersOf(db, uses), await waysOf(db, uses)];
  const forms = counted.rows.flatMap(({ form, ...counts }) => {
    const [from, to] = [first.get(form), last.get(form)];
    const parts = { sides: sides(form), speakers: speakers(form), ways: ways(form) };
    return from && to ? [{ form, ...counts, first: from, last: to, ...parts }] : [];
  });
  return forms.sort((one, other) => newest(other).localeCompare(newest(one)) || one.form.localeCompare(other.form));
}

function newest({ last }: { readonly last: FormulaUse }): string {
  return last.day ?? '';
}

async function ends(db: Kysely<Tables>, uses: Condition, end: 'first' | 'last'): Promise<Map<string, FormulaUse>> {
  const direction = end === 'first' ? sql`asc` : sql`desc`;
  const { rows } = await sql<UseRow>`select distinct on (f.form) ${useColumns} ${uses}
    order by f.form, f.day ${direction} nulls last, f.document_id, f.span_start`.execute(db);
  return new Map((await loadUses(db, rows)).map((use) => [use.form, use]));
}

type Of<T> = (form: string) => T[];

function byForm<R extends { readonly form: string }, T>(rows: readonly R[], turn: (row: R) => T): Of<T> {
  const groups = groupBy(rows, (row) => row.form);
  return (form) => (groups.get(form) ?? []).map(turn);
}

async function sidesOf(db: Kysely<Tables>, uses: Condition) {
  const { rows } = await sql<{ form: string; side: Country | null; documents: number }>`select f.form, d.side,
    count(distinct f.document_id)::int as documents ${uses} group by f.form, d.side
    order by documents desc, d.side nulls last`.execute(db);
  return byForm(rows, ({ side, documents }) => ({ side, documents }));
}

async function speakersOf(db: Kysely<Tables>, uses: Condition) {
  const { rows } = await sql<{
    form: string;
    country: Country;
    uses: number;
  }>`select form, country, count(*)::int as uses
    from (select f.form, unnest(t.actor_countries) as country ${uses}) as said group by form, country
    order by uses desc, country`.execute(db);
  return byForm(rows, ({ country, uses: times }) => ({ country, uses: times }));
}

type WayRow = Way & { readonly form: string; readonly firstDay: Day | null; readonly lastDay: Day | null };

async function waysOf(db: Kysely<Tables>, uses: Condition) {
  const { rows } =
    await sql<WayRow>`select f.form, lower(regexp_replace(f.words, '\\s+', ' ', 'g')) as words, d.language,
    count(*)::int as uses, min(f.day) as first_day, max(f.day) as last_day ${uses}
    group by f.form, lower(regexp_replace(f.words, '\\s+', ' ', 'g')), d.language
    order by uses desc, words, d.language`.execute(db);
  return byForm(rows, ({ form: _, ...way }) => way);
}
