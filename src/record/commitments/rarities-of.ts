/** Acts in, how much each term of their documents says out. */

import type { Kysely } from 'kysely';
import type { ActView } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';
import { type Rarity, rarityIn } from './matter-words.js';

/** Rarity among all documents that these acts come from, whatever their language. */
export async function raritiesOf(db: Kysely<Tables>, acts: readonly ActView[]): Promise<Rarity> {
  const ids = [...new Set(acts.map((act) => act.document.id))];
  if (ids.length === 0) return () => 1;
  return rarityIn(await db.selectFrom('documents').select(['language', 'text']).where('id', 'in', ids).execute());
}
