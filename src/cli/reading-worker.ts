/** Runs in a thread of its own: one page in; its documents with their codings out, one at a time as they are asked for. */

import { parentPort } from 'node:worker_threads';
import type { Coding } from '../coding/types.js';
import { type Problem, problemOf, ReadoutError } from '../errors.js';
import {
  bytesSource,
  type Document,
  type IngestResult,
  ingestAll,
  type Page,
  readIngestTables,
} from '../ingest/index.js';
import { nodeFiles } from '../tables/node-files.js';
import { openCoder } from './open-coder.js';

export type FromReader =
  | { readonly kind: 'document'; readonly document: Document; readonly coding: Coding | null }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'end' };
export type ToReader = { readonly kind: 'page'; readonly page: Page } | { readonly kind: 'next' };

const port = parentPort;
if (!port) throw new Error('reading-worker runs as a worker thread only');
const files = nodeFiles();
const tables = readIngestTables(files);
const coder = openCoder(files);
let results: AsyncIterator<IngestResult, undefined> | undefined;

port.on('message', async (message: ToReader) => {
  try {
    if (message.kind === 'page') {
      const { address, bytes, ...known } = message.page;
      results = ingestAll(bytesSource(address, bytes), known, tables);
    }
    port.postMessage(await next());
  } catch (error) {
    port.postMessage(problem(error));
  }
});

async function next(): Promise<FromReader> {
  const value = (await results?.next())?.value;
  if (value === undefined) return { kind: 'end' };
  if (value.kind === 'problem') return problem(value.error);
  return { kind: 'document', document: value.document, coding: coder.code(value.document) };
}

function problem(error: unknown): FromReader {
  if (error instanceof ReadoutError) return { kind: 'problem', problem: problemOf(error) };
  const reason = error instanceof Error ? error.message : String(error);
  const fault = new ReadoutError('document-failed', { where: 'this input', reason });
  return { kind: 'problem', problem: problemOf(fault) };
}
