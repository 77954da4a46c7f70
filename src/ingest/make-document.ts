/** One raw document in, one clean document out. Pure: runs in a browser as well. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ReadoutError } from '../errors.js';
import { type CleanText, cleanText } from './clean-text.js';
import { findSide } from './find-side.js';
import { dayToEdtf, isRealDay, readDay } from './read-day.js';
import { primaryLanguage, type Recognise } from './recognise-language.js';
import type { IngestTables } from './tables.js';
import type { Document, GivenMetadata, RawDocument } from './types.js';

export type MakeDocumentOptions = {
  readonly address: string;
  readonly given: GivenMetadata; // wins over what the document states
  readonly where: string; // names the input in messages
  readonly tables: IngestTables;
  readonly recognise: Recognise;
};

/**
 * Clean one document and fill in what it, its address and the caller say about it.
 *
 * @throws ReadoutError `no-text` when furniture is all there is; `published-invalid` for a day that does not exist.
 */
export function makeDocument(
  raw: RawDocument,
  { address, given, where, tables, recognise }: MakeDocumentOptions,
): Document {
  const stated: GivenMetadata = { ...raw.stated, ...given };
  const published = readPublished(stated, given, where);
  const clean = cleanText(raw, stated.title ?? null, tables);
  if (clean.text === '') throw new ReadoutError('no-text', { where });
  const url = stated.url ?? address;
  return {
    id: `sha256:${bytesToHex(sha256(utf8ToBytes(clean.text)))}`,
    url,
    ...findSide(
      {
        url,
        publisher: stated.publisher ?? null,
        country: clean.dateline?.country ?? null,
        office: clean.edges.office,
        ...clean,
      },
      tables,
    ),
    language: given.language ? primaryLanguage(given.language) : recognise(clean.text, stated.language ?? null),
    title: stated.title ?? clean.headline,
    published: fillPublished(published, clean, url),
    dateline: clean.dateline,
    text: clean.text,
    captions: clean.captions,
    source: raw.source,
    sourceMap: clean.sourceMap,
  };
}

function readPublished(stated: GivenMetadata, given: GivenMetadata, where: string): string | null {
  const printed = stated.published ?? null;
  if (printed === null) return null;
  const day = readDay(printed);
  if (day && isRealDay(day) && day.year !== null) return dayToEdtf(day);
  // A page's own tags hold anything; only what looks like a day and is none is worth stopping for.
  if (day === null && given.published === undefined && !/\d/.test(printed)) return null;
  throw new ReadoutError('published-invalid', { where, found: printed });
}

/** A full day in the dateline, on a line of its own, or in an address like /2024/09/04/, stands in where nothing else tells it. */
function fillPublished(published: string | null, { dateline, edges }: CleanText, url: string): string | null {
  if (published !== null && published.length === 10) return published;
  const printed = dateline?.date ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(printed) && (published === null || printed.startsWith(published))) return printed;
  if (published !== null && printed.startsWith('XXXX') && printed.slice(5, 7) === published.slice(5)) {
    return `${published}${printed.slice(7)}`;
  }
  return published ?? edges.day ?? dayInAddress(url);
}

function dayInAddress(url: string): string | null {
  const [, year, month, day] = /^https?:.*\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/._-]|$)/.exec(url) ?? [];
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return year !== undefined && isRealDay(found) ? dayToEdtf(found) : null;
}
