/** The terms of each document, by which commitments are weighed without reading its text again. Documents already there get theirs. */

import { type Kysely, sql } from 'kysely';
import { matterTermsOf } from '../../concepts/terms-of.js';

const atOnce = 200;

type Row = { readonly id: string; readonly language: string | null; readonly text: string };

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table documents add column terms text[]`.execute(db);
  await keepTerms(db);
}

/** Of every document that has none yet. */
export async function keepTerms(db: Kysely<unknown>): Promise<void> {
  for (let after = '', full = true; full; ) {
    const { rows } = await sql<Row>`select id, language, text from documents where id > ${after} and terms is null
      order by id limit ${atOnce}`.execute(db);
    const terms = rows.map(({ text, language }) => [...matterTermsOf(text, language)].join(' '));
    await sql`update documents d set terms = string_to_array(x.terms, ' ')
      from unnest(${rows.map(({ id }) => id)}::text[], ${terms}::text[]) as x (id, terms) where d.id = x.id`.execute(
      db,
    );
    after = rows.at(-1)?.id ?? after;
    full = rows.length === atOnce;
  }
}
