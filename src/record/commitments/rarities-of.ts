/** Acts in, how much each word of their languages says out. */

import type { Kysely } from 'kysely';
import { groupBy } from '../store/group-by.js';
import type { ActView } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';
import { type Rarity, rarityIn } from './matter-words.js';

/** Rarity of words among all documents of a language that these acts come from. */
export async function raritiesOf(
  db: Kysely<Tables>,
  acts: readonly ActView[],
): Promise<(language: string | null) => Rarity> {
  const ids = [...new Set(acts.map((act) => act.document.id))];
  const texts =
    ids.length === 0
      ? []
      : await db.selectFrom('documents').select(['language', 'text']).where('id', 'in', ids).execute();
  const byLanguage = new Map(
    [...groupBy(texts, (row) => row.language)].map(([language, rows]) => [
      language,
      rarityIn(rows.map((row) => row.text)),
    ]),
  );
  return (language) => byLanguage.get(language) ?? (() => 1);
}
