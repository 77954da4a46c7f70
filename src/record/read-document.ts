/** One document and its coding in, its facts in the record, whole or not at all. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Kysely, sql } from 'kysely';
import type { Coding } from '../coding/types.js';
import type { Document } from '../ingest/types.js';
import { termsOf } from './concepts/terms-of.js';
import { daysOfDate } from './days-of-date.js';
import { recordFacts } from './facts/record-facts.js';
import { removeFacts } from './facts/remove-facts.js';
import { recordRules } from './keep-up.js';
import { bandsOf, findOriginal, signatureOf } from './near-duplicates.js';
import { searchText } from './search/search-text.js';
import { storable, storableJson } from './storable.js';
import { type Writing, writing } from './store/open-transaction.js';
import type { Tables } from './store/schema.js';
import type { ReadResult } from './types.js';
import { ensureVersion, keepVersion } from './versions/coding-versions.js';

const described = ['publisher', 'side', 'language', 'title', 'published'] as const;

type Described = Pick<Document, 'url' | (typeof described)[number]>;
type Existing = Described & {
  readonly fingerprint: string;
  readonly codingVersion: string | null;
  readonly reprintOf: string | null;
};

export type ReadAs = {
  readonly version?: string | null; // that coded it
  readonly onlyKnown?: boolean; // a document that was withdrawn meanwhile stays out
};

/** See OpenRecord.read. */
export function readDocument(
  db: Kysely<Tables>,
  document: Document,
  coding: Coding | null,
  { version = null, onlyKnown = false }: ReadAs = {},
): Promise<ReadResult> {
  const counts = { contacts: coding?.contacts.length ?? 0, acts: coding?.acts.length ?? 0 };
  const fingerprint = fingerprintOf(document, coding);
  const signature = signatureOf(document);
  return writing(db, async (tx) => {
    await ensureVersion(tx, version);
    const existing = await findExisting(tx, document.id);
    if (existing && isUnchanged(existing, document, fingerprint)) {
      if (existing.fingerprint === fingerprint) await keepVersion(tx, document, existing.codingVersion, version);
      return { status: 'unchanged', ...counts };
    }
    if (!existing && onlyKnown) return { status: 'unchanged', ...counts };
    const original = existing ? existing.reprintOf : await findOriginal(tx, document, signature);
    if (existing) await removeFacts(tx, document.id);
    await keepDocument(tx, document, coding, { fingerprint, signature, reprintOf: original, codingVersion: version });
    if (original === null && coding) await recordFacts(tx, coding, dayOfDocument(document, coding));
    if (original !== null) return { status: 'near-duplicate', of: original, ...counts };
    return { status: existing ? 'recoded' : 'read', ...counts };
  });
}

/** The day from which a document speaks: published, else the day of the contact that it reports. */
export function dayOfDocument(document: Pick<Document, 'published'>, coding: Coding | null): string | null {
  const published = daysOfDate(document.published).from;
  if (published !== null) return published;
  const reported = coding?.contacts.filter((contact) => !contact.recalled && contact.status === 'held') ?? [];
  return reported.map((contact) => daysOfDate(contact.date).from).find((day) => day !== null) ?? null;
}

function findExisting(tx: Writing, id: string): Promise<Existing | undefined> {
  return tx
    .selectFrom('documents')
    .select(['fingerprint', 'codingVersion', 'reprintOf', 'url', ...described])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The same text at a second address that says otherwise, or less, of its publisher and day does not replace the first. */
function isUnchanged(existing: Existing, document: Document, fingerprint: string): boolean {
  if (existing.fingerprint === fingerprint) return true;
  const saysLess = described.some((field) => existing[field] !== null && existing[field] !== document[field]);
  return saysLess && existing.url !== storable(document.url);
}

/** All that a reader of the record can see of a document, except its address. */
function fingerprintOf(document: Document, coding: Coding | null): string {
  const value = [recordRules, inOrder(document), coding && { ...coding, document: null }];
  return bytesToHex(sha256(utf8ToBytes(storableJson(value))));
}

/** In the order in which ingest writes them: a document that comes from a database or a queue has lost it. */
function inOrder({ id, publisher, side, language, title, published, dateline, text, captions, ...rest }: Document) {
  const { place, country, agency, date } = dateline ?? {};
  const sourceMap = rest.sourceMap.map(({ start, end, from }) => ({ start, end, from }));
  const described = { id, publisher, side, language, title, published };
  return {
    ...described,
    dateline: dateline && { place, country, agency, date },
    text,
    captions,
    source: rest.source,
    sourceMap,
  };
}

type Kept = {
  readonly fingerprint: string;
  readonly signature: number[] | null;
  readonly reprintOf: string | null;
  readonly codingVersion: string | null;
};

async function keepDocument(tx: Writing, document: Document, coding: Coding | null, kept: Kept): Promise<void> {
  const row = { ...columnsOf(document, coding), ...kept };
  const { id: _, ...changed } = row;
  await tx
    .insertInto('documents')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
    .execute();
  const bands = bandsOf(document.id, kept.signature);
  if (bands.length > 0) {
    await tx
      .insertInto('documentBands')
      .values(bands)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function columnsOf(document: Document, coding: Coding | null) {
  const text = (value: string | null) => (value === null ? null : storable(value));
  return {
    id: document.id,
    url: storable(document.url),
    publisher: text(document.publisher),
    side: document.side,
    language: document.language,
    title: text(document.title),
    published: document.published,
    day: dayOfDocument(document, coding),
    dateline: storableJson(document.dateline),
    captions: storableJson(document.captions),
    text: storable(document.text),
    source: storable(document.source),
    sourceMap: storableJson(document.sourceMap),
    coding: coding && storableJson(coding),
    terms: [...termsOf(document.text, document.language)],
    search: sql<string>`to_tsvector('simple', ${searchText(document.title, document.text)})`,
  };
}
