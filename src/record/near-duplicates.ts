/** A new document in, the document that it prints again out, if the record holds one. */

import { sql } from 'kysely';
import { nearDuplicate, sameParticulars, signature, similarity } from '../ingest/similar.js';
import type { Document } from '../ingest/types.js';
import type { Writing } from './store/open-transaction.js';

/** Four numbers to a band: of two texts three quarters alike, 32 bands let one pair in 200,000 slip; unlike ones rarely meet. */
const rowsInBand = 4;

/** Numbers as int4 columns hold them; null for a text without words. */
export function signatureOf({ text }: Pick<Document, 'text'>): number[] | null {
  const numbers = signature(text);
  const noWords = numbers.every((number) => number === 0xffffffff);
  return noWords ? null : Array.from(numbers, (number) => number | 0);
}

type Original = Pick<Document, 'id' | 'text'>;
export type Band = { readonly documentId: string; readonly band: number; readonly hash: number };

export function bandsOf(documentId: string, numbers: readonly number[] | null): Band[] {
  const bands: Band[] = [];
  for (let at = 0; at + rowsInBand <= (numbers?.length ?? 0); at += rowsInBand) {
    const hash = (numbers ?? [])
      .slice(at, at + rowsInBand)
      .reduce((h, n) => (Math.imul(h, 0x01000193) ^ n) | 0, 0x811c9dc5);
    bands.push({ documentId, band: at / rowsInBand, hash });
  }
  return bands;
}

/** The document read first whose text is nearly this one and names the same; never a reprint itself. */
export async function findOriginal(
  tx: Writing,
  document: Original,
  numbers: readonly number[] | null,
): Promise<string | null> {
  const { id } = document;
  const bands = bandsOf(id, numbers);
  if (numbers === null || bands.length === 0) return null;
  const { rows } = await sql<{
    id: string;
    text: string;
    signature: number[];
  }>`select id, text, signature from documents
    where reprint_of is null and id <> ${id} and id in (
      select b.document_id from unnest(${bands.map((b) => b.band)}::int[], ${bands.map((b) => b.hash)}::int[]) as t (band, hash)
      join document_bands b on b.band = t.band and b.hash = t.hash)
    order by read_at, id`.execute(tx);
  const own = Uint32Array.from(numbers, (number) => number >>> 0);
  // Two telegrams of one form are alike in nearly every word and tell of two contacts.
  const alike = rows.filter((row) => sameParticulars(row.text, document.text));
  const scored = alike.map((row) => ({
    id: row.id,
    score: similarity(
      own,
      Uint32Array.from(row.signature, (n) => n >>> 0),
    ),
  }));
  const best = scored.sort((one, other) => other.score - one.score)[0];
  return best && best.score >= nearDuplicate ? best.id : null;
}
