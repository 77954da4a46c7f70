/** Where a relation stands: who holds the main posts, and the documents that tell of it last. */

import { type Kysely, sql } from 'kysely';
import type { Country, PostLevel, Topic } from '../../../coding/types.js';
import type { Day, Tables } from '../schema.js';
import { all, betweenDays } from './conditions.js';
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

/** What narrows where a relation stands; `to` is exclusive, and stands for the day on which it is asked. */
export type StandingFilter = {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly side?: Country | undefined; // holds the post; publishes the document
  readonly personId?: number | undefined;
  readonly topic?: Topic | undefined;
};

/**
 * For each of the two countries and each main level, the tenure said last before the day asked for. Of ministers only those for foreign affairs
 * count, of ambassadors only those accredited to the other side.
 */
export async function mainPosts(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  { to, side, personId }: StandingFilter = {},
): Promise<TenureView[]> {
  const tenures = await loadTenures(db, (query) =>
    query.where('tenures.country', 'in', [one, other]).where('tenures.level', 'in', mainLevels),
  );
  const latest = new Map<string, TenureView>();
  const wanted = ({ country, person, firstSaid }: TenureView) =>
    (side === undefined || country === side) &&
    (personId === undefined || person.id === personId) &&
    (to === undefined || (firstSaid !== null && firstSaid < to));
  for (const tenure of tenures.filter(isMain).filter(isFromTheOther(one, other)).filter(wanted)) {
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

const documentsShown = 5;

/** Documents that tell of a contact or act between the two, last published first. */
export async function latestDocuments(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  { from, to, side, personId, topic }: StandingFilter = {},
): Promise<DocumentRef[]> {
  const { a, b } = inOrder(one, other);
  const acts = all([
    betweenDays('p.day', from, to),
    topic && sql`${topic} = any (t.topics)`,
    personId !== undefined &&
      sql`exists (select from act_parties y where y.act_id = t.id and y.entity_id = ${personId})`,
  ]);
  // A contact has no topic of its own.
  const contacts = all([
    betweenDays('p.day', from, to),
    topic && sql`false`,
    personId !== undefined &&
      sql`exists (select from participants y where y.contact_id = p.contact_id and y.entity_id = ${personId})`,
  ]);
  const columns = sql.join(documentRefColumns.map((column) => sql.ref(`d.${column}`)));
  const { rows } = await sql<DocumentRef>`with recent as (
      (select t.document_id, p.day from act_pairs p join acts t on t.id = p.act_id
        where p.a = ${a} and p.b = ${b} and ${acts} order by p.day desc nulls last limit 300)
      union all
      (select x.document_id, p.day from contact_pairs p join contact_accounts x on x.contact_id = p.contact_id
        where p.a = ${a} and p.b = ${b} and ${contacts} order by p.day desc nulls last limit 300))
    select ${columns} from documents d where d.id in (select document_id from recent)
      and ${all([betweenDays('d.day', from, to), side && sql`d.side = ${side}`])}
    order by d.day desc nulls last, d.id limit ${documentsShown}`.execute(db);
  return rows;
}
