/** Acts in, the texts that they come from, and how much each term of these texts says, out. */

import type { Kysely } from 'kysely';
import type { ActView } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';
import { type Rarity, rarityIn, type Told } from './matter-words.js';
import { sentencesOf } from './sentence-at.js';

/** By id of the document. */
async function textsOf(db: Kysely<Tables>, acts: readonly ActView[]): Promise<ReadonlyMap<string, Told>> {
  const ids = [...new Set(acts.map((act) => act.document.id))];
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('documents').select(['id', 'language', 'text']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, language, text }) => [id, { language, text }]));
}

export type SentenceEvidence = { readonly sentenceOf: (act: ActView) => string };

export type TextEvidence = SentenceEvidence & {
  /** Among all documents that the acts come from, whatever their language. */
  readonly rarity: Rarity;
};

export async function textEvidence(db: Kysely<Tables>, acts: readonly ActView[]): Promise<TextEvidence> {
  const texts = await textsOf(db, acts);
  return { rarity: rarityIn([...texts.values()]), ...sentenceEvidence(texts) };
}

/** The same without weighing every word of the texts, for who asks only for sentences. */
export async function sentencesAround(db: Kysely<Tables>, acts: readonly ActView[]): Promise<SentenceEvidence> {
  return sentenceEvidence(await textsOf(db, acts));
}

function sentenceEvidence(texts: ReadonlyMap<string, Told>): SentenceEvidence {
  const around = new Map([...texts].map(([id, { text }]) => [id, sentencesOf(text)]));
  return { sentenceOf: (act) => around.get(act.document.id)?.(act.trigger.span) ?? '' };
}
