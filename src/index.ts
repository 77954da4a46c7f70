/** Readout as a library: public exports in the order of the data's journey. */

// Coding: trees → people, contacts, acts.
export type { Act, ActKind, Body, Coding, Contact, Party, Person, Topic } from './coding/types.js';
export { ReadoutError } from './errors.js';
// Ingest: bytes → clean documents.
export { type IngestTables, ingest, makeDocument, readIngestTables } from './ingest/index.js';
export type { Dateline, Document, GivenMetadata, IngestResult, Page } from './ingest/types.js';
// Language: text → sentences, tokens, tags, trees.
export { analyse, type Languages, loadLanguages, type Mode } from './language/index.js';
export type { Analysed, Sentence, Token, Word } from './language/types.js';
export { codeDocument, type Engine, explainDocument, openEngine } from './pipeline.js';
// Record: codings → what lasts, and questions to it.
export * from './record/index.js';
// Data files: where tables and models come from. `nodeFiles` reads the ones of this package; a browser brings its own.
export type { DataFiles } from './tables/files.js';
export { nodeFiles } from './tables/node-files.js';
// Views: the record shown to people.
export {
  type Asked,
  type Briefing,
  type BriefingFormat,
  type BriefingLanguage,
  briefing,
  type WriteOptions,
  writeBriefing,
} from './views/briefings/index.js';
export { type RunningServer, type ServerOptions, startServer } from './views/index.js';
