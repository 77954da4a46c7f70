/** The journey of one readout from clean document to coding. Each line is a folder of src/. */

import { type CodingTables, code, codeWithTrace, loadCodingTables, type Traced } from './coding/index.js';
import { loadEntityTables } from './coding/mentions/index.js';
import type { Coding } from './coding/types.js';
import type { Document } from './ingest/types.js';
import { analyse, type Languages, loadLanguages, type Mode } from './language/index.js';
import type { Analysed } from './language/types.js';
import type { DataFiles } from './tables/files.js';

/** Everything that reading needs, loaded once: models and tables of each language that has a pack. */
export type Engine = {
  readonly languages: Languages;
  readonly tables: ReadonlyMap<string, CodingTables>;
};

/**
 * Load models and tables. Takes about half a second a language; keep it and code many documents.
 *
 * @param options.mode `accurate` when left out: better trees, about a third of the speed of `fast`.
 * @param options.only codes of the languages wanted; all that have a pack when left out.
 */
export function openEngine(files: DataFiles, options: { mode?: Mode; only?: readonly string[] } = {}): Engine {
  const languages = loadLanguages(files, { mode: 'accurate', ...options });
  const entities = loadEntityTables(files);
  const codable = [...languages.keys()].filter((language) => hasPatterns(files, language));
  const tables = new Map(codable.map((language) => [language, loadCodingTables(files, language, entities)]));
  return { languages, tables };
}

function hasPatterns(files: DataFiles, language: string): boolean {
  return files.list(`languages/${language}/patterns`).length > 0;
}

/** @returns null for a document in a language without a pack: it is kept with its metadata and never coded. */
export function codeDocument(document: Document, engine: Engine): Coding | null {
  const read = analyseDocument(document, engine);
  return read && code(read.analysed, read.tables);
}

/** The same with the trace of each act, for `readout explain`. */
export function explainDocument(document: Document, engine: Engine): (Traced & { analysed: Analysed }) | null {
  const read = analyseDocument(document, engine);
  return read && { ...codeWithTrace(read.analysed, read.tables), analysed: read.analysed };
}

function analyseDocument(document: Document, engine: Engine): { analysed: Analysed; tables: CodingTables } | null {
  const language = document.language?.split('-')[0] ?? '';
  const tables = engine.tables.get(language);
  if (!tables || !engine.languages.has(language)) return null;
  return { analysed: analyse(document, engine.languages), tables }; // text → sentences, tokens, tags, trees
}
