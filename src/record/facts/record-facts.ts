/** One document's coding in, its facts in the tables: entities, posts, contacts, acts, and the sums over them. */

import type { Coding } from '../../coding/types.js';
import { joinContacts } from '../contacts/join-contacts.js';
import { identify } from '../entities/identify.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';
import { recordActs } from './record-acts.js';
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
  const entities = await identify(tx, coding);
  const people = await recordPosts(tx, coding, entities, day);
  const { byLocal, months } = await joinContacts(tx, coding, entities, day);
  await recordActs(tx, coding, { entities, contacts: byLocal, day });
  await refreshTenures(tx, people);
  await refreshSums(tx, [...months, ...(await touchedMonths(tx, coding.document.id))]);
}
