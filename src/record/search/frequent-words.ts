/** The words that most documents hold, as the database estimates them. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../store/schema.js';

/**
 * Words of four letters or more, the most frequent first. None for a record that the database has not looked over yet, as
 * PostgreSQL does by itself some time after documents were read, and PGlite never does.
 */
export async function frequentWords(db: Kysely<Tables>, most: number): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`select word from pg_stats,
      unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (word, share)
    where schemaname = current_schema() and tablename = 'documents' and attname = 'search' and word ~ '^[a-z]{4,}$'
    order by share desc, word limit ${most}`.execute(db);
  return rows.map(({ word }) => word);
}
