/** JSON Lines, or one JSON value, in; one raw document a record out. A bad line is a problem with its number. */

import { ReadoutError } from '../errors.js';
import { pickMetadata } from './read-text.js';
import type { RawDocument } from './types.js';

export type JsonRecord =
  | { readonly kind: 'raw'; readonly where: string; readonly raw: RawDocument }
  | { readonly kind: 'problem'; readonly where: string; readonly error: ReadoutError };

export function* readJsonLines(source: string, where: string): Generator<JsonRecord> {
  const whole = source.trim().includes('\n') ? parse(source) : undefined;
  if (whole !== undefined) {
    for (const [at, value] of [whole].flat().entries())
      yield readValue(value, JSON.stringify(value), `${where}[${at}]`);
    return;
  }
  let number = 0;
  for (const line of source.split(/\r?\n/)) {
    number++;
    if (line.trim() !== '') yield readJsonLine(line, `${where}:${number}`);
  }
}

export function readJsonLine(line: string, where: string): JsonRecord {
  const value = parse(line);
  return value === undefined ? problem(where, `"${shorten(line)}" is not JSON`) : readValue(value, line, where);
}

function readValue(value: unknown, line: string, where: string): JsonRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return problem(where, `"${shorten(line)}" is not an object`);
  }
  const { text } = value as { text?: unknown };
  if (typeof text !== 'string' || text.trim() === '') return problem(where, 'the record has no "text"');
  const stated = pickMetadata(value as Record<string, unknown>);
  return { kind: 'raw', where, raw: { source: text.normalize('NFC'), from: 0, blocks: [], stated } };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function problem(where: string, found: string): JsonRecord {
  return { kind: 'problem', where, error: new ReadoutError('json-line-invalid', { where, problem: found }) };
}

function shorten(line: string): string {
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
