/** Acts in, the texts that they come from, and how much each term of these texts says, out. */

import { type Kysely, sql } from 'kysely';
import type { Span } from '../../text/span.js';
import type { Term } from '../concepts/terms-of.js';
import type { Tables } from '../store/schema.js';
import { type Rarity, rarityIn } from './matter-words.js';
import { sentencesOf } from './sentence-at.js';
import type { StepAct } from './types.js';

export type SentenceEvidence = {
  readonly sentenceOf: (act: StepAct) => string;
  /** The sentence from the words on that name the act: what stands before them is mostly who acts. */
  readonly restOf: (act: StepAct) => string;
};

export type TextEvidence = SentenceEvidence & {
  /** Among all documents that the acts come from, whatever their language. */
  readonly rarity: Rarity;
};

export async function textEvidence(db: Kysely<Tables>, acts: readonly StepAct[]): Promise<TextEvidence> {
  const ids = documentsOf(acts);
  return { rarity: rarityIn(ids.length, await countTerms(db, ids)), ...(await sentencesAround(db, acts)) };
}

/** The same without the weight of words, for who asks only for sentences. */
export async function sentencesAround(db: Kysely<Tables>, acts: readonly StepAct[]): Promise<SentenceEvidence> {
  const texts = sql<{
    id: string;
    text: string;
  }>`select id, text from documents where id = any (${documentsOf(acts)}::text[])`;
  const { rows } = await texts.execute(db);
  const around = new Map(rows.map(({ id, text }) => [id, { text, sentence: sentencesOf(text) }]));
  const from = (act: StepAct, startOf: (sentence: Span) => number) => {
    const known = around.get(act.document.id);
    const sentence = known?.sentence(act.trigger.span) ?? [0, 0];
    return known?.text.slice(startOf(sentence), sentence[1]) ?? '';
  };
  return {
    sentenceOf: (act) => from(act, ([start]) => start),
    restOf: (act) => from(act, () => act.trigger.span[0]),
  };
}

function documentsOf(acts: readonly StepAct[]): string[] {
  return [...new Set(acts.map((act) => act.document.id))];
}

/** In how many documents each term stands, of terms that more than one has. Terms are kept with a document as it is read. */
async function countTerms(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<Term, number>> {
  const { rows } = await sql<{ term: Term; documents: number }>`select term, count(*)::int as documents
    from documents d, unnest(d.terms) as term where d.id = any (${ids}::text[]) group by term having count(*) > 1`.execute(
    db,
  );
  return new Map(rows.map(({ term, documents }) => [term, documents]));
}
