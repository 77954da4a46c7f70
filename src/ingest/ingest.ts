/** Bytes of one input in; one clean document a text out, or what is wrong with it. */

import { ReadoutError } from '../errors.js';
import { decode } from './decode.js';
import { makeDocument } from './make-document.js';
import { readHtml } from './read-html.js';
import { type JsonRecord, readJsonLine, readJsonLines } from './read-json-lines.js';
import { readText } from './read-text.js';
import { loadRecogniser, type Recognise } from './recognise-language.js';
import type { IngestTables } from './tables.js';
import type { GivenMetadata, IngestResult, Page } from './types.js';

const megabyte = 1024 * 1024;
/** A readout has some kilobytes. More than this is an archive or a mistake. */
export const mostBytes = 20 * megabyte;
const mostHtmlBytes = 5 * megabyte;

/**
 * Turn one input into clean documents (CODEBOOK §2): plain text and HTML give one, JSON Lines one a record.
 *
 * Never throws for what an input holds: a problem is a result of its own, so that the others go on.
 * The same bytes and metadata give the same documents. Time grows with the length of the input.
 */
export async function ingest(page: Page, tables: IngestTables): Promise<IngestResult[]> {
  const where = page.address === '-' ? 'standard input' : page.address;
  const recognise = await loadRecogniser();
  try {
    return readRecords(page, where).map((record) => finish(record, page.given ?? {}, tables, recognise));
  } catch (error) {
    return [problemOf(error, where)];
  }
}

/** One line of JSON Lines by itself: where it stands is not known, and its document is the same wherever it does. */
export async function ingestLine(line: string, given: GivenMetadata, tables: IngestTables): Promise<IngestResult> {
  const recognise = await loadRecogniser();
  return finish(readJsonLine(line.replace(/\r$/, ''), 'this line'), given, tables, recognise);
}

function readRecords(page: Page, where: string): JsonRecord[] {
  checkSize(page.bytes.length, mostBytes, where);
  const source = decode(page.bytes, where);
  if (source.trim() === '') throw new ReadoutError('input-empty', { where });
  if (isJsonLines(source, page.address)) return [...readJsonLines(source, where)];
  if (!isHtml(source, page.address)) return [{ kind: 'raw', where, raw: readText(source, where) }];
  checkSize(page.bytes.length, mostHtmlBytes, where);
  return [{ kind: 'raw', where, raw: readHtml(source) }];
}

/** @throws ReadoutError `input-too-large`. */
export function checkSize(found: number, most: number, where: string): void {
  if (found <= most) return;
  throw new ReadoutError('input-too-large', { where, found: inMegabytes(found), most: inMegabytes(most) });
}

function inMegabytes(bytes: number): string {
  return `${Math.round((bytes / megabyte) * 10) / 10} MB`;
}

function isJsonLines(source: string, address: string): boolean {
  return /\.(?:jsonl|ndjson|json)$/i.test(address) || /^\ufeff?\s*\[?\s*\{\s*"/.test(source);
}

function isHtml(source: string, address: string): boolean {
  const head = source.slice(0, 2000);
  if (/^\ufeff?\s*(?:<!doctype html|<html|<\?xml|<!--|<head|<body|<article|<div|<p[\s>])/i.test(head)) return true;
  return /\.(?:html?|xhtml)$/i.test(address) && /<[a-z!/]/i.test(source);
}

function finish(record: JsonRecord, given: GivenMetadata, tables: IngestTables, recognise: Recognise): IngestResult {
  if (record.kind === 'problem') return record;
  const { raw, where } = record;
  try {
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
