/** A document and its coding in; all that is written of it out, as far as it can be known without asking the record. */

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Coding } from '../../coding/types.js';
import type { Document } from '../../ingest/types.js';
import type { By } from '../accounts/types.js';
import { matterTermsOf } from '../concepts/terms-of.js';
import { daysOfDate } from '../days-of-date.js';
import { recordRules } from '../keep-up.js';
import { signatureOf } from '../near-duplicates.js';
import { searchText } from '../search/search-text.js';
import { storable, storableJson } from '../storable.js';
import type { Day } from '../store/schema.js';
import { documentInOrder } from './document-in-order.js';

export type ReadAs = {
  readonly version?: string | null; // that coded it
  readonly onlyKnown?: boolean; // a document that was withdrawn meanwhile stays out
  readonly by?: By; // stands in the audit log
};

/** Where nobody says who. */
export const aProgram: By = { account: null, name: 'a program' };

export type Reading = Required<ReadAs> & {
  readonly document: Document;
  readonly coding: Coding | null;
  readonly day: Day | null; // from which the document speaks
  readonly fingerprint: string;
  readonly signature: number[] | null;
  readonly row: ReturnType<typeof columnsOf>;
};

/** Other writers wait for none of this. */
export function prepare(
  document: Document,
  coding: Coding | null,
  { version = null, onlyKnown = false, by = aProgram }: ReadAs = {},
): Reading {
  const day = dayOfDocument(document, coding);
  const fingerprint = fingerprintOf(document, coding);
  const row = columnsOf(document, coding, day);
  return { document, coding, version, onlyKnown, by, day, fingerprint, signature: signatureOf(document), row };
}

/** Published, else the day of the contact that it reports. */
function dayOfDocument(document: Document, coding: Coding | null): Day | null {
  const published = daysOfDate(document.published).from;
  if (published !== null) return published;
  const reported = coding?.contacts.filter((contact) => !contact.recalled && contact.status === 'held') ?? [];
  return reported.map((contact) => daysOfDate(contact.date).from).find((day) => day !== null) ?? null;
}

/** All that a reader of the record can see of a document, except its address. */
function fingerprintOf(document: Document, coding: Coding | null): string {
  const value = [recordRules, documentInOrder(document), coding && { ...coding, document: null }];
  return createHash('sha256').update(storableJson(value)).digest('hex');
}

function columnsOf(document: Document, coding: Coding | null, day: Day | null) {
  const text = (value: string | null) => (value === null ? null : storable(value));
  return {
    id: document.id,
    url: storable(document.url),
    publisher: text(document.publisher),
    side: document.side,
    language: document.language,
    title: text(document.title),
    published: document.published,
    day,
    dateline: storableJson(document.dateline),
    captions: storableJson(document.captions),
    text: storable(document.text),
    source: storable(document.source),
    sourceMap: storableJson(document.sourceMap),
    coding: coding && storableJson(coding),
    terms: [...matterTermsOf(document.text, document.language)],
    search: sql<string>`to_tsvector('simple', ${searchText(document.title, document.text)})`,
  };
}
