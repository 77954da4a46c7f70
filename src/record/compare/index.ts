/** The documents on one contact, compared, read from the record. */

import type { Kysely } from 'kysely';
import { sentencesAround } from '../commitments/text-evidence.js';
import { findContact } from '../store/queries/contact.js';
import type { Tables } from '../store/schema.js';
import { compareAccounts } from './compare-accounts.js';
import type { Comparison } from './types.js';

export type { ComparedAct, Comparison, Difference } from './types.js';

/** @returns null when no contact has this id; with a single document, all is told by all. */
export async function compareContact(db: Kysely<Tables>, contactId: number): Promise<Comparison | null> {
  const page = await findContact(db, contactId);
  if (!page) return null;
  return compareAccounts(contactId, page.accounts, page.acts, await sentencesAround(db, page.acts));
}
