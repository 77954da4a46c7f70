/** Contacts in, which acts of their documents are one and the same, told by both sides, out. */

import { type Kysely, sql } from 'kysely';
import { sentencesAround } from '../../../record/commitments/text-evidence.js';
import { alignActs } from '../../../record/compare/align-acts.js';
import { loadActs } from '../../../record/index.js';
import { groupBy } from '../../../record/store/group-by.js';
import type { ContactView } from '../../../record/store/queries/types.js';
import type { Tables } from '../../../record/store/schema.js';

/** Act id → id that all tellings of the act share. */
export type SameActs = (actId: number) => number;

/** Cost: the acts of all contacts that several documents tell, loaded at once. */
export async function sameActs(db: Kysely<Tables>, contacts: readonly ContactView[]): Promise<SameActs> {
  const shared = contacts.filter(({ documents }) => documents.length > 1).map(({ id }) => id);
  const rows = await db
    .selectFrom('acts')
    .select('id')
    .where(sql<boolean>`contact_id = any (${shared}::int4[])`)
    .orderBy('documentId')
    .orderBy('triggerStart')
    .execute();
  const acts = await loadActs(
    db,
    rows.map(({ id }) => id),
  );
  const evidence = await sentencesAround(db, acts);
  const groups = new Map<number, number>();
  for (const told of groupBy(acts, ({ contactId }) => contactId).values()) {
    for (const { tellings } of alignActs(told, evidence)) {
      const first = Math.min(...tellings.map(({ id }) => id));
      for (const { id } of tellings) groups.set(id, first);
    }
  }
  return (id) => groups.get(id) ?? id;
}
