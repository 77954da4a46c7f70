/** Who was said to hold which post when, and who says so. */

import { type Kysely, sql } from 'kysely';
import type { Country, PostLevel } from '../../../coding/types.js';
import type { Day, Tables } from '../schema.js';
import { peopleNamed } from './conditions.js';
import { loadDocuments } from './load-documents.js';
import { loadTenures } from './load-tenures.js';
import type { Citation, DocumentRef, TenureView } from './types.js';

export type TenureFilter = {
  readonly country?: Country | undefined;
  readonly pair?: readonly [Country, Country] | undefined; // of one, accredited to the other
  readonly person?: string | undefined; // part of a name
  readonly level?: PostLevel | undefined;
  /** Said to hold it on a day that this one lies between, or within `near` days of one. */
  readonly on?: Day | undefined;
};

/** A document that says so: the words in which it names the person, and the title it gives. */
export type TenureSource = {
  readonly document: DocumentRef;
  readonly title: string;
  readonly saidOn: Day | null;
  readonly citation: Citation;
};

export type SourcedTenure = TenureView & { readonly sources: readonly TenureSource[] };

/** At most three sources each, those nearest to the day asked for first. */
const sourcesShown = 3;
/** A post is rarely said every day: half a year around the first and last day still speaks for it. */
const near = 183;

export async function listTenures(db: Kysely<Tables>, filter: TenureFilter = {}): Promise<SourcedTenure[]> {
  const { country, pair, person, level, on } = filter;
  const tenures = await loadTenures(db, (query) =>
    query
      .$if(country !== undefined, (q) => q.where('tenures.country', '=', country ?? ''))
      .$if(pair !== undefined, (q) => {
        const [one, other] = pair ?? ['', ''];
        const sent = (from: Country, to: Country) => sql`(tenures.country = ${from} and accredited = ${to})`;
        return q.where(sql<boolean>`(${sent(one, other)} or ${sent(other, one)})`);
      })
      .$if(level !== undefined, (q) => q.where('tenures.level', '=', level ?? 'other'))
      .$if(person !== undefined, (q) => q.where(sql<boolean>`tenures.person_id in ${peopleNamed(person ?? '')}`))
      .$if(on !== undefined, (q) =>
        q.where(sql<boolean>`${on}::date between first_said - ${near}::int and last_said + ${near}::int`),
      ),
  );
  return Promise.all(tenures.map(async (tenure) => ({ ...tenure, sources: await sourcesOf(db, tenure, on ?? null) })));
}

async function sourcesOf(db: Kysely<Tables>, tenure: TenureView, on: Day | null): Promise<TenureSource[]> {
  const rows = await db
    .selectFrom('posts')
    .select(['documentId', 'title', 'saidOn', 'spanStart', 'spanEnd'])
    .where('personId', '=', tenure.person.id)
    .where('level', '=', tenure.level)
    .where('former', '=', false)
    .where(sql<boolean>`(country is null or country is not distinct from ${tenure.country})`)
    .where(sql<boolean>`(accredited is null or accredited is not distinct from ${tenure.accredited})`)
    .orderBy(sql`abs(coalesce(said_on, ${on}::date) - coalesce(${on}::date, '2999-01-01'))`)
    .orderBy('documentId')
    .limit(sourcesShown)
    .execute();
  const documents = await loadDocuments(
    db,
    rows.map((row) => row.documentId),
  );
  return rows.map(({ documentId, title, saidOn, spanStart, spanEnd }) => ({
    ...{ title, saidOn, document: documents.ref(documentId) },
    citation: documents.cite(documentId, [spanStart, spanEnd]),
  }));
}
