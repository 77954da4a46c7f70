/** What the record knows of the names behind some keys: spellings, countries, dates, posts with days. */

import { sql } from 'kysely';
import type { Country, Edtf, PostLevel } from '../../coding/types.js';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day, EntityType } from '../store/schema.js';

export type PostHeld = {
  readonly level: PostLevel;
  readonly country: Country | null;
  readonly accredited: Country | null;
  readonly title: string;
  readonly from: Day | null;
  readonly to: Day | null;
};

export type KeyFacts = {
  readonly key: string;
  readonly type: EntityType;
  readonly kind: string | null;
  readonly country: Country | null;
  readonly countries: readonly Country[];
  readonly names: readonly string[];
  readonly dates: readonly Edtf[];
  readonly posts: readonly PostHeld[];
};

type KeyRow = Omit<KeyFacts, 'names' | 'dates' | 'posts'>;

/** Three queries however many keys. */
export async function factsOfKeys(tx: Writing, keys: readonly string[]): Promise<ReadonlyMap<string, KeyFacts>> {
  if (keys.length === 0) return new Map();
  const wanted = sql`${[...keys]}::text[]`;
  const { rows } = await sql<KeyRow & { names: string[]; dates: Edtf[] }>`
    select k.key, k.type, k.kind, k.country, k.countries,
      array(select n.name from entity_names n where n.key = k.key order by n.documents desc, n.name limit 3) as names,
      case when k.type = 'instrument' then array(select distinct m.date from mentions m
        where m.key = k.key and m.date is not null order by 1) else '{}' end as dates
    from identity_keys k where k.key = any (${wanted})`.execute(tx);
  const posts = await postsOfKeys(
    tx,
    rows.filter((row) => row.type === 'person').map((row) => row.key),
  );
  return new Map(rows.map((row) => [row.key, { ...row, posts: posts.get(row.key) ?? [] }]));
}

async function postsOfKeys(tx: Writing, keys: readonly string[]): Promise<ReadonlyMap<string, readonly PostHeld[]>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<PostHeld & { key: string }>`
    select m.key, p.level, p.country, p.accredited, min(p.title) as title, min(p.said_on) as "from", max(p.said_on) as "to"
    from mentions m join posts p on p.document_id = m.document_id and p.local_id = m.local_id
    where m.key = any (${[...keys]}::text[]) group by m.key, p.level, p.country, p.accredited
    order by 1, 2, 3, 4`.execute(tx);
  return groupBy(rows, (row) => row.key);
}
