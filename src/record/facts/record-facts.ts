/** One document's coding in, its facts in the tables: entities, posts, contacts, acts, and the sums over them. */

import type { Coding } from '../../coding/types.js';
import { keepAccounts } from '../contacts/keep-accounts.js';
import { accountsOf, regroupContacts } from '../contacts/regroup-contacts.js';
import { currentIds, identify } from '../entities/identify.js';
import { refreshCandidates } from '../entities/identity-candidates.js';
import { refreshEntities } from '../entities/refresh-entities.js';
import { regroupEntities } from '../entities/regroup-entities.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';
import { contactsOfDocument } from './contacts-of-document.js';
import { recordActs } from './record-acts.js';
import { recordFormulas } from './record-formulas.js';
import { recordPosts } from './record-posts.js';
import { refreshSums } from './refresh-sums.js';
import { refreshTenures } from './refresh-tenures.js';
import { touchedMonths } from './touched-months.js';

/**
 * Record what one document says. The document itself must be in, and none of its facts.
 *
 * @param day the day from which the document speaks; dates what it leaves undated, for sorting only.
 */
export async function recordFacts(tx: Writing, coding: Coding, day: Day | null): Promise<void> {
  const documentId = coding.document.id;
  const { ids, created, touched } = await identify(tx, coding);
  await recordPosts(tx, coding, ids, day);
  const turned = await refreshCandidates(tx, created, touched);
  const moved = await regroupEntities(tx, [...created, ...turned]);
  const entities = await currentIds(tx, documentId);
  await refreshEntities(tx, [...new Set(entities.values())]);
  const accounts = await keepAccounts(tx, coding, entities, day);
  const months = await regroupContacts(tx, [...new Set([...accounts, ...(await accountsOf(tx, moved))])]);
  await recordActs(tx, coding, { entities, contacts: await contactsOfDocument(tx, documentId), day });
  await recordFormulas(tx, coding, day);
  await refreshTenures(tx, [...new Set(entities.values())]);
  await refreshSums(tx, [...months, ...(await touchedMonths(tx, documentId))]);
}
