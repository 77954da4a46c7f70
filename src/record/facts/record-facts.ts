/** Documents' codings in, their facts in the tables: entities, posts, contacts, acts, and the sums over them. */

import { keepAccounts } from '../contacts/keep-accounts.js';
import { accountsOf, regroupContacts } from '../contacts/regroup-contacts.js';
import { currentIds, identify } from '../entities/identify.js';
import { refreshCandidates } from '../entities/identity-candidates.js';
import { refreshEntities } from '../entities/refresh-entities.js';
import { regroupEntities } from '../entities/regroup-entities.js';
import type { Writing } from '../store/open-transaction.js';
import { contactsOfDocuments } from './contacts-of-documents.js';
import { recordActs } from './record-acts.js';
import { recordFormulas } from './record-formulas.js';
import { recordPosts } from './record-posts.js';
import { refreshSums } from './refresh-sums.js';
import { refreshTenures } from './refresh-tenures.js';
import { sumsOfActs } from './sums.js';
import { documentIds, type Told } from './told.js';

/**
 * Record what documents say. They themselves must be in, and none of their facts. The same as one after the other, in as many
 * statements as one alone takes.
 */
export async function recordFacts(tx: Writing, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return;
  const ids = documentIds(told);
  const named = await identify(
    tx,
    told.map(({ coding }) => coding),
  );
  await recordPosts(tx, told, named.entities);
  const turned = await refreshCandidates(tx, named.created, named.touched);
  const moved = await regroupEntities(tx, [...named.created, ...turned]);
  const entities = await currentIds(tx, ids);
  const numbers = [...new Set([...entities.values()].flatMap((own) => [...own.values()]))];
  await refreshEntities(tx, numbers);
  const accounts = await keepAccounts(tx, told, entities);
  const ofContacts = await regroupContacts(tx, [...new Set([...accounts, ...(await accountsOf(tx, moved))])]);
  await recordActs(tx, told, { entities, contacts: await contactsOfDocuments(tx, ids) });
  await recordFormulas(tx, told);
  await refreshTenures(tx, numbers);
  await refreshSums(tx, [...ofContacts, ...(await sumsOfActs(tx, ids))]);
}
