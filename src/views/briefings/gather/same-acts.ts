/** Contacts in, which acts of their documents are one and the same, told by both sides, out. */

import type { Kysely } from 'kysely';
import { compareContact } from '../../../record/index.js';
import type { ContactView } from '../../../record/store/queries/types.js';
import type { Tables } from '../../../record/store/schema.js';

/** Act id → id that all tellings of the act share. */
export type SameActs = (actId: number) => number;

/** Cost: one comparison for each contact that several documents tell. */
export async function sameActs(db: Kysely<Tables>, contacts: readonly ContactView[]): Promise<SameActs> {
  const groups = new Map<number, number>();
  for (const contact of contacts.filter(({ documents }) => documents.length > 1)) {
    for (const { tellings } of (await compareContact(db, contact.id))?.acts ?? []) {
      const first = Math.min(...tellings.map(({ id }) => id));
      for (const { id } of tellings) groups.set(id, first);
    }
  }
  return (id) => groups.get(id) ?? id;
}
