/** Documents as they were prepared in, all in one transaction; their facts in the record out, and what became of each. */

import type { Document } from '../../ingest/types.js';
import { recordFacts } from '../facts/record-facts.js';
import { removeFacts } from '../facts/remove-facts.js';
import { findOriginals, type Signed } from '../near-duplicates.js';
import { storable } from '../storable.js';
import type { Writing } from '../store/open-transaction.js';
import type { ReadResult } from '../types.js';
import { ensureVersion, keepVersion } from '../versions/coding-versions.js';
import { keepDocuments, type Placed } from './keep-documents.js';
import { noteReadings, noteVersion, type Stood } from './note-readings.js';
import type { Reading } from './prepare.js';

const described = ['publisher', 'side', 'language', 'title', 'published'] as const;

type Described = Pick<Document, 'url' | (typeof described)[number]>;
type Existing = Described & {
  readonly id: string;
  readonly fingerprint: string;
  readonly codingVersion: string | null;
  readonly reprintOf: string | null;
};

/** Of documents by their ids. */
type Known = ReadonlyMap<string, Existing>;

/**
 * The same as one after the other. @param readings all of different documents.
 *
 * @returns what became of each, in their order. @throws what one of them causes; then none is in.
 */
export async function readTogether(tx: Writing, readings: readonly Reading[]): Promise<ReadResult[]> {
  for (const version of new Set(readings.map((reading) => reading.version))) await ensureVersion(tx, version);
  const known = await findExisting(tx, readings);
  const settled = readings.filter((reading) => isSettled(reading, known.get(reading.document.id)));
  for (const reading of settled) await keepNewVersion(tx, reading, known.get(reading.document.id));
  const rest = readings.filter((reading) => !settled.includes(reading));
  const stood = await asTheyStand(tx, rest, known);
  const placed: Placed[] = [];
  for (const run of runsOf(rest, known)) placed.push(...(await readRun(tx, run, known)));
  await noteReadings(tx, placed, stood);
  const originals = new Map(placed.map(({ document, reprintOf }) => [document.id, reprintOf]));
  return readings.map((reading) => {
    const { id } = reading.document;
    return resultOf(reading, originals.get(id), known.has(id));
  });
}

/** New ones that follow each other go together. One told anew goes alone, so that what it shares with others never leaves the record and keeps its number. */
function runsOf(readings: readonly Reading[], known: Known): readonly (readonly Reading[])[] {
  const runs: Reading[][] = [];
  let isOpen = false;
  for (const reading of readings) {
    const isNew = !known.has(reading.document.id);
    if (isNew && isOpen) runs.at(-1)?.push(reading);
    else runs.push([reading]);
    isOpen = isNew;
  }
  return runs;
}

async function readRun(tx: Writing, run: readonly Reading[], known: Known): Promise<readonly Placed[]> {
  const fresh = run.filter(({ document }) => !known.has(document.id));
  const originals = await findOriginals(tx, fresh.map(signed));
  const placed = run.map((reading) => {
    const { id } = reading.document;
    return { ...reading, reprintOf: known.get(id)?.reprintOf ?? originals.get(id) ?? null };
  });
  for (const { document } of run) if (known.has(document.id)) await removeFacts(tx, document.id);
  await keepDocuments(tx, placed);
  const told = placed.flatMap(({ coding, day, reprintOf }) => (coding && reprintOf === null ? [{ coding, day }] : []));
  await recordFacts(tx, told);
  return placed;
}

async function findExisting(tx: Writing, readings: readonly Reading[]): Promise<Known> {
  const rows = await tx
    .selectFrom('documents')
    .select(['id', 'fingerprint', 'codingVersion', 'reprintOf', 'url', ...described])
    .where(
      'id',
      'in',
      readings.map(({ document }) => document.id),
    )
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** With their codings, for the audit log; new ones cost nothing. */
async function asTheyStand(
  tx: Writing,
  readings: readonly Reading[],
  known: Known,
): Promise<ReadonlyMap<string, Stood>> {
  const standing = readings.flatMap(({ document }) => known.get(document.id) ?? []);
  if (standing.length === 0) return new Map();
  const ids = standing.map(({ id }) => id);
  const rows = await tx.selectFrom('documents').select(['id', 'coding']).where('id', 'in', ids).execute();
  const codings = new Map(rows.map(({ id, coding }) => [id, coding]));
  return new Map(standing.map((one) => [one.id, { ...one, coding: codings.get(one.id) ?? null }]));
}

/** Nothing of it is to be written. */
function isSettled({ document, fingerprint, onlyKnown }: Reading, existing: Existing | undefined): boolean {
  return existing ? isUnchanged(existing, document, fingerprint) : onlyKnown;
}

/** The same text at a second address that says otherwise, or less, of its publisher and day does not replace the first. */
function isUnchanged(existing: Existing, document: Document, fingerprint: string): boolean {
  if (existing.fingerprint === fingerprint) return true;
  const saysLess = described.some((field) => existing[field] !== null && existing[field] !== document[field]);
  return saysLess && existing.url !== storable(document.url);
}

async function keepNewVersion(tx: Writing, reading: Reading, existing: Existing | undefined): Promise<void> {
  const { document, fingerprint, version } = reading;
  if (existing?.fingerprint !== fingerprint) return;
  await keepVersion(tx, document, existing.codingVersion, version);
  await noteVersion(tx, reading, existing.codingVersion);
}

function signed({ document: { id, text }, signature }: Reading): Signed {
  return { id, text, signature };
}

/** @param original undefined where nothing was written. */
function resultOf({ coding }: Reading, original: string | null | undefined, existed: boolean): ReadResult {
  const counts = { contacts: coding?.contacts.length ?? 0, acts: coding?.acts.length ?? 0 };
  if (original === undefined) return { status: 'unchanged', ...counts };
  if (original !== null) return { status: 'near-duplicate', of: original, ...counts };
  return { status: existed ? 'recoded' : 'read', ...counts };
}
