/** Where a relation stands: who holds the main posts, and the documents that tell of it last. */

import { type Kysely, sql } from 'kysely';
import type { Country, PostLevel } from '../../../coding/types.js';
import type { Tables } from '../schema.js';
import { documentRefColumns } from './load-documents.js';
import { loadTenures } from './load-tenures.js';
import { inOrder } from './relations.js';
import type { DocumentRef, TenureView } from './types.js';

const mainLevels: readonly PostLevel[] = [
  'head-of-state',
  'head-of-government',
  'party-leader',
  'minister',
  'ambassador',
];

/**
 * For each of the two countries and each main level, the tenure said last. Of ministers only those for foreign affairs
 * count, of ambassadors only those accredited to the other side.
 */
export async function mainPosts(db: Kysely<Tables>, one: Country, other: Country): Promise<TenureView[]> {
  const tenures = await loadTenures(db, (query) =>
    query.where('tenures.country', 'in', [one, other]).where('tenures.level', 'in', mainLevels),
  );
  const latest = new Map<string, TenureView>();
  for (const tenure of tenures.filter((one) => isMain(one)).filter(isFromTheOther(one, other))) {
    const key = `${tenure.country} ${tenure.level}`;
    const before = latest.get(key);
    if (!before || (before.lastSaid ?? '') < (tenure.lastSaid ?? '')) latest.set(key, tenure);
  }
  return [...latest.values()].sort((x, y) => mainLevels.indexOf(x.level) - mainLevels.indexOf(y.level));
}

/** Titles of a minister for foreign affairs, in the languages that are read. */
const foreignAffairs = /affaires étrangères|foreign|external affairs|relations extérieures/i;

function isMain({ level, title, body }: TenureView): boolean {
  return level !== 'minister' || foreignAffairs.test(`${title} ${body?.name ?? ''}`);
}

function isFromTheOther(one: Country, other: Country) {
  return ({ level, country, accredited }: TenureView) =>
    level !== 'ambassador' || accredited === (country === one ? other : one);
}

/** Documents that tell of a contact or act between the two, last published first. */
export async function latestDocuments(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  limit = 5,
): Promise<DocumentRef[]> {
  const { a, b } = inOrder(one, other);
  const columns = sql.join(documentRefColumns.map((column) => sql.ref(`d.${column}`)));
  const { rows } = await sql<DocumentRef>`with recent as (
      (select t.document_id, p.day from act_pairs p join acts t on t.id = p.act_id
        where p.a = ${a} and p.b = ${b} order by p.day desc nulls last limit 300)
      union all
      (select x.document_id, p.day from contact_pairs p join contact_accounts x on x.contact_id = p.contact_id
        where p.a = ${a} and p.b = ${b} order by p.day desc nulls last limit 300))
    select ${columns} from documents d where d.id in (select document_id from recent)
    order by d.day desc nulls last, d.id limit ${limit}`.execute(db);
  return rows;
}
