/** Bytes of one input in, however large; its documents out, one at a time, and what is wrong with the others. */

import { ingest } from './ingest.js';
import type { IngestTables } from './tables.js';
import type { IngestResult } from './types.js';
import { type ByteSource, type UnpackOptions, unpack } from './unpack/index.js';

/**
 * Open archives and clean every text in them. Holds one page at a time. Never throws for what an input holds.
 *
 * @throws ReadoutError where the source itself can no longer be read.
 */
export async function* ingestAll(
  source: ByteSource,
  options: UnpackOptions,
  tables: IngestTables,
): AsyncGenerator<IngestResult, undefined> {
  for await (const unpacked of unpack(source, options)) {
    if (unpacked.kind === 'problem') yield unpacked;
    else yield* await ingest(unpacked.page, tables);
  }
}
