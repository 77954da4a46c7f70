/** Figures that stand beside each row of a list: of documents, of people, and the posts said on the day of a contact. */

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Day, Tables } from '../schema.js';
import { all } from './conditions.js';
import { documentRefColumns } from './load-documents.js';
import { limits } from './paging.js';
import type { DocumentRef, Page, Paging } from './types.js';

type Counts = { readonly contacts: number; readonly acts: number };

/** Documents by words of their title, accents optional, last published first, with what each tells. */
export async function findDocuments(
  db: Kysely<Tables>,
  asked: Paging & { readonly title?: string | undefined; readonly readSince?: string | undefined } = {},
): Promise<Page<DocumentRef & Counts>> {
  const { limit, offset } = limits(asked);
  const { title, readSince } = asked;
  const wanted = sql`from documents d where ${all([title && titled(title), readSince && sql`d.read_at > ${readSince}`])}`;
  if (title) return findTitled(db, wanted, { limit, offset });
  const columns = sql.join(documentRefColumns.map((column) => sql.ref(`d.${column}`)));
  const counted = await sql<{ total: number }>`select count(*) as total ${wanted}`.execute(db);
  const found = await sql<DocumentRef & Counts>`select ${columns}, ${counts} ${wanted}
    order by d.published desc nulls last, d.id limit ${limit} offset ${offset}`.execute(db);
  return { total: Number(counted.rows[0]?.total ?? 0), items: found.rows };
}

/** Titles are compared one by one, and only once: those that fit are counted, and the page is taken from them. */
async function findTitled(
  db: Kysely<Tables>,
  wanted: RawBuilder<unknown>,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Page<DocumentRef & Counts>> {
  const columns = sql.join(documentRefColumns.map((column) => sql.ref(`d.${column}`)));
  const { rows } = await sql<DocumentRef & Counts & { total: number }>`with fitting as materialized (
      select d.id, d.published ${wanted}),
    page as (select id from fitting order by published desc nulls last, id limit ${limit} offset ${offset})
    select ${columns}, ${counts}, (select count(*)::int from fitting) as total
    from (select) as always left join (page join documents d on d.id = page.id) on true
    order by d.published desc nulls last, d.id`.execute(db);
  const items = rows.filter(({ id }) => id !== null).map(({ total: _, ...row }) => row);
  return { total: rows[0]?.total ?? 0, items };
}

const counts = sql`(select count(*)::int from contact_accounts x where x.document_id = d.id) as contacts,
    (select count(*)::int from acts x where x.document_id = d.id and not x.rejected) as acts`;

// Accents are taken off both sides; the pattern characters of LIKE lose their meaning.
function titled(title: string) {
  const words = `%${title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[%_\\]/g, '\\$&')}%`;
  return sql`regexp_replace(lower(normalize(d.title, NFD)), '[\u0300-\u036f]', '', 'g') like ${words}`;
}

/** For each person: contacts, acts, and the title that was said last. */
export async function figuresOfPeople(db: Kysely<Tables>, ids: readonly number[]) {
  if (ids.length === 0) return new Map<number, Counts & { readonly post: string | null }>();
  const { rows } = await sql<Counts & { id: number; post: string | null }>`select e.id,
    (select count(distinct contact_id)::int from participants x where x.entity_id = e.id) as contacts,
    (select count(distinct act_id)::int from act_parties x where x.entity_id = e.id) as acts,
    (select title from posts x where x.person_id = e.id and not former order by said_on desc nulls last, n limit 1) as post
    from entities e where e.id in (${sql.join(ids)})`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

export type PostSaid = {
  readonly documentId: string;
  readonly personId: number;
  readonly title: string;
  readonly former: boolean;
  readonly saidOn: Day | null;
};

/** Posts that these documents give to people: what was said on the day, rather than what is known today. */
export async function postsSaidIn(db: Kysely<Tables>, documentIds: readonly string[]): Promise<readonly PostSaid[]> {
  if (documentIds.length === 0) return [];
  return db
    .selectFrom('posts')
    .select(['documentId', 'personId', 'title', 'former', 'saidOn'])
    .where('documentId', 'in', documentIds)
    .orderBy('former')
    .orderBy('n')
    .orderBy('saidOn', (o) => o.asc().nullsLast())
    .orderBy('documentId')
    .execute();
}
