/** Documents' codings in, their facts in the tables: entities, posts, contacts, acts, and the sums over them. */

import { type KeptAccount, keepAccounts } from '../contacts/keep-accounts.js';
import { accountsOf, regroupContacts } from '../contacts/regroup-contacts.js';
import { currentIds, type EntitiesOf, identify } from '../entities/identify.js';
import { refreshCandidates } from '../entities/identity-candidates.js';
import { regroupEntities } from '../entities/regroup-entities.js';
import { judgedRefs } from '../judgements/judged-refs.js';
import type { Writing } from '../store/open-transaction.js';
import { contactsOfDocuments } from './contacts-of-documents.js';
import { recordActs } from './record-acts.js';
import { recordFormulas } from './record-formulas.js';
import { recordPosts } from './record-posts.js';
import { refreshSums } from './refresh-sums.js';
import { refreshTenures } from './refresh-tenures.js';
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
  const moved = await regroupEntities(tx, [...named.created, ...turned], numbersIn(named.entities));
  const entities = await currentIds(tx, ids);
  const judged = await judgedRefs(tx, ids);
  const fresh = await keepAccounts(tx, told, { entities, judged: judged.accounts });
  const changed = withoutFresh(await accountsOf(tx, moved), fresh);
  const ofContacts = await regroupContacts(tx, { fresh, changed });
  const contacts = await contactsOfDocuments(tx, ids);
  const ofActs = await recordActs(tx, told, { entities, contacts, judged: judged.acts });
  await recordFormulas(tx, told);
  await refreshTenures(tx, numbersIn(entities));
  await refreshSums(tx, [...ofContacts, ...ofActs]);
}

function numbersIn(entities: EntitiesOf): number[] {
  return [...new Set([...entities.values()].flatMap((own) => [...own.values()]))];
}

function withoutFresh(refs: readonly string[], fresh: readonly KeptAccount[]): string[] {
  const kept = new Set(fresh.map(({ ref }) => ref));
  return refs.filter((ref) => !kept.has(ref));
}
