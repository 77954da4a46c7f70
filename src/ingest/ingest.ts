/** Bytes of one input in; one clean document a text out, or what is wrong with it. */

import { ReadoutError } from '../errors.js';
import { decode } from './decode.js';
import { formatOf } from './formats/index.js';
import { makeDocument } from './make-document.js';
import { mostBytes } from './most-bytes.js';
import { type JsonRecord, readJsonLine } from './read-json-lines.js';
import { loadRecogniser, type Recognise } from './recognise-language.js';
import type { IngestTables } from './tables.js';
import type { GivenMetadata, IngestResult, Page } from './types.js';
import { checkSize } from './unpack/limits.js';

/**
 * Turn one page into clean documents (CODEBOOK §2): text, HTML, PDF and DOCX give one, JSON Lines and feeds one a record.
 * Archives are opened by `unpack` first.
 *
 * Never throws for what an input holds: a problem is a result of its own, so that the others go on.
 * The same bytes and metadata give the same documents. Time grows with the length of the input.
 */
export async function ingest(page: Page, tables: IngestTables): Promise<IngestResult[]> {
  const where = page.address === '-' ? 'standard input' : page.address;
  const recognise = await loadRecogniser();
  try {
    return (await readRecords(page, where, tables)).map((record) => finish(record, page, tables, recognise));
  } catch (error) {
    return [problemOf(error, where)];
  }
}

/** One line of JSON Lines by itself: where it stands is not known, and its document is the same wherever it does. */
export async function ingestLine(line: string, given: GivenMetadata, tables: IngestTables): Promise<IngestResult> {
  const recognise = await loadRecogniser();
  return finish(readJsonLine(line.replace(/\r$/, ''), 'this line'), { given }, tables, recognise);
}

function readRecords(
  page: Page,
  where: string,
  { pages }: IngestTables,
): readonly JsonRecord[] | Promise<readonly JsonRecord[]> {
  const { address, bytes, mediaType = '' } = page;
  if (bytes.length === 0) throw new ReadoutError('input-empty', { where });
  const input = { address, bytes, mediaType, where, pages, source: once(() => decodeText(page, where)) };
  const format = formatOf(input);
  checkSize(bytes.length, format.mostBytes, where);
  return format.read(input);
}

function decodeText({ bytes, mediaType }: Page, where: string): string {
  checkSize(bytes.length, mostBytes, where);
  const source = decode(bytes, where, mediaType);
  if (source.trim() === '') throw new ReadoutError('input-empty', { where });
  return source;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

type Said = Pick<Page, 'given' | 'listed'>;

function finish(record: JsonRecord, said: Said, tables: IngestTables, recognise: Recognise): IngestResult {
  if (record.kind === 'problem') return record;
  const { given = {}, listed } = said;
  const { where } = record;
  try {
    const raw = { ...record.raw, stated: { ...listed, ...record.raw.stated } };
    const options = { address: where, given, where, tables, recognise };
    return { kind: 'document', where, document: makeDocument(raw, options) };
  } catch (error) {
    return problemOf(error, where);
  }
}

function problemOf(error: unknown, where: string): IngestResult {
  if (error instanceof ReadoutError) return { kind: 'problem', where, error };
  throw error;
}
