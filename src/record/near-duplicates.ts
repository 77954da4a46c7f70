/** New documents in, for each the document that it prints again out, if the record or one before it is that. */

import { sql } from 'kysely';
import { nearDuplicate, sameParticulars, signature, similarity } from '../ingest/similar.js';
import type { Document } from '../ingest/types.js';
import { groupBy } from './store/group-by.js';
import type { Writing } from './store/open-transaction.js';

/** Four numbers to a band: of two texts three quarters alike, 32 bands let one pair in 200,000 slip; unlike ones rarely meet. */
const rowsInBand = 4;

/** Numbers as int4 columns hold them; null for a text without words. */
export function signatureOf({ text }: Pick<Document, 'text'>): number[] | null {
  const numbers = signature(text);
  const noWords = numbers.every((number) => number === 0xffffffff);
  return noWords ? null : Array.from(numbers, (number) => number | 0);
}

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

/** A text with what it is compared by. */
export type Signed = {
  readonly id: string;
  readonly text: string;
  readonly signature: readonly number[] | null;
};

/**
 * The document read first whose text is nearly this one and names the same; never a reprint itself.
 *
 * @param fresh documents that are not in the record, in the order in which they are read.
 * @returns ids of originals by id of the reprint.
 */
export async function findOriginals(tx: Writing, fresh: readonly Signed[]): Promise<ReadonlyMap<string, string>> {
  const bands = new Map(fresh.map(({ id, signature }) => [id, bandsOf(id, signature)]));
  const known = await knownNear(tx, [...bands.values()].flat());
  const originals = new Map<string, string>();
  for (const [n, one] of fresh.entries()) {
    const before = fresh.slice(0, n).filter(({ id }) => !originals.has(id) && meet(bands.get(id), bands.get(one.id)));
    const best = nearest(one, [...(known.get(one.id) ?? []), ...before]);
    if (best !== null) originals.set(one.id, best);
  }
  return originals;
}

/** Documents of the record that share a band with one of these, by its id; the one read first comes first. */
async function knownNear(tx: Writing, bands: readonly Band[]): Promise<ReadonlyMap<string, readonly Signed[]>> {
  if (bands.length === 0) return new Map();
  const given = sql`unnest(${bands.map((b) => b.documentId)}::text[], ${bands.map((b) => b.band)}::int[],
    ${bands.map((b) => b.hash)}::int[]) as t (id, band, hash)`;
  const { rows } = await sql<{ of: string } & Signed>`select near.of, d.id, d.text, d.signature from (
      select distinct t.id as of, b.document_id from ${given}
      join document_bands b on b.band = t.band and b.hash = t.hash) near
    join documents d on d.id = near.document_id
    where d.reprint_of is null and d.id <> near.of order by d.read_at, d.id`.execute(tx);
  return groupBy(rows, (row) => row.of);
}

function meet(some: readonly Band[] = [], others: readonly Band[] = []): boolean {
  return some.some(({ hash }, n) => hash === others[n]?.hash);
}

/** Of several equally near the first. Two telegrams of one form are alike in nearly every word and tell of two contacts. */
function nearest(one: Signed, candidates: readonly Signed[]): string | null {
  const own = unsigned(one.signature);
  const scored = candidates.map((other) => ({ ...other, score: similarity(unsigned(other.signature), own) }));
  const near = scored.filter(({ score }) => score >= nearDuplicate).sort((a, b) => b.score - a.score);
  return near.find(({ text }) => sameParticulars(text, one.text))?.id ?? null;
}

function unsigned(numbers: readonly number[] | null): Uint32Array {
  return Uint32Array.from(numbers ?? [], (number) => number >>> 0);
}
