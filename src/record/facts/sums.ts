/** Acts and contacts in, what they count for in the sums over pairs of countries and months out. */

import { sql } from 'kysely';
import type { Pair } from '../pairs.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';

/** `month` is "2024-09", or "" where no day is known; contacts are those held. */
export type Sum = Pair & { readonly month: string; readonly contacts: number; readonly acts: number };

/** What the acts of these documents count for. */
export function sumsOfActs(tx: Writing, documentIds: readonly string[]): Promise<readonly Sum[]> {
  return sums(tx, actPairs(sql`document_id = any (${[...documentIds]}::text[])`));
}

/** What these contacts and all acts in them count for, whichever documents tell them. */
export async function sumsOfContacts(tx: Writing, ids: readonly number[]): Promise<readonly Sum[]> {
  if (ids.length === 0) return [];
  const given = sql`${[...ids]}::int4[]`;
  const contacts = sql`select a, b, day, held::int as contacts, 0 as acts from contact_pairs where contact_id = any (${given})`;
  return sums(tx, sql`${contacts} union all ${actPairs(sql`contact_id = any (${given})`)}`);
}

/** What acts count for that stand between these pairs on these days. */
export function sumsOfPairs(pairs: readonly (Pair & { readonly day: Day | null })[]): Sum[] {
  return pairs.map(({ a, b, day }) => ({ a, b, month: day?.slice(0, 7) ?? '', contacts: 0, acts: 1 }));
}

/** What goes: the same, to be taken away. */
export function minus(gone: readonly Sum[]): Sum[] {
  return gone.map((sum) => ({ ...sum, contacts: -sum.contacts, acts: -sum.acts }));
}

function actPairs(which: ReturnType<typeof sql>): ReturnType<typeof sql> {
  return sql`select a, b, day, 0 as contacts, 1 as acts from act_pairs where act_id in (select id from acts where ${which})`;
}

async function sums(tx: Writing, counted: ReturnType<typeof sql>): Promise<readonly Sum[]> {
  const { rows } = await sql<Sum>`select a, b, coalesce(to_char(day, 'YYYY-MM'), '') as month,
    sum(contacts)::int as contacts, sum(acts)::int as acts from (${counted}) counted group by 1, 2, 3`.execute(tx);
  return rows;
}
