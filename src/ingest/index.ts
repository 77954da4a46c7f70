/** Ingest: pages and files in, clean documents out. */

export { ingest, ingestLine } from './ingest.js';
export { ingestAll } from './ingest-all.js';
export { makeDocument } from './make-document.js';
export { nearDuplicate, sameParticulars, signature, similarity } from './similar.js';
export { type IngestTables, readIngestTables } from './tables.js';
export type { Dateline, Document, GivenMetadata, IngestResult, Page, SourceSegment } from './types.js';
export { type ByteSource, bytesSource, type Unpacked, unpack } from './unpack/index.js';
