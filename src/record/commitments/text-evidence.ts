/** Acts in, the texts that they come from, and how much each term of these texts says, out. */

import type { Kysely } from 'kysely';
import type { ActView } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';
import { type Rarity, rarityIn, type Told } from './matter-words.js';
import { sentenceAt } from './sentence-at.js';

/** By id of the document. */
async function textsOf(db: Kysely<Tables>, acts: readonly ActView[]): Promise<ReadonlyMap<string, Told>> {
  const ids = [...new Set(acts.map((act) => act.document.id))];
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('documents').select(['id', 'language', 'text']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, language, text }) => [id, { language, text }]));
}

export type TextEvidence = {
  /** Among all documents that the acts come from, whatever their language. */
  readonly rarity: Rarity;
  readonly sentenceOf: (act: ActView) => string;
};

export async function textEvidence(db: Kysely<Tables>, acts: readonly ActView[]): Promise<TextEvidence> {
  const texts = await textsOf(db, acts);
  return {
    rarity: rarityIn([...texts.values()]),
    sentenceOf: (act) => sentenceAt(texts.get(act.document.id)?.text ?? '', act.trigger.span),
  };
}
