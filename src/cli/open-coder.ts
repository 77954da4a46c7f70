/** Documents in, codings out; the engine of a language is opened when its first document comes. */

import type { Coding } from '../coding/types.js';
import { ReadoutError } from '../errors.js';
import type { Document } from '../ingest/index.js';
import { primaryLanguage } from '../ingest/recognise-language.js';
import { codeDocument, type Engine, explainDocument, openEngine } from '../pipeline.js';
import type { DataFiles } from '../tables/files.js';

export type Explained = NonNullable<ReturnType<typeof explainDocument>>;

export type Coder = {
  /** null for a language that cannot be coded. Both throw ReadoutError `document-failed` for a fault of our own. */
  readonly code: (document: Document) => Coding | null;
  readonly explain: (document: Document) => Explained | null;
};

export function openCoder(files: DataFiles): Coder {
  const engines = new Map<string, Engine | null>();
  const engineFor = (document: Document): Engine | null => {
    const language = primaryLanguage(document.language ?? '') ?? '';
    const known = engines.get(language);
    if (known !== undefined) return known;
    const engine = codableLanguages(files).includes(language) ? openEngine(files, { only: [language] }) : null;
    engines.set(language, engine);
    return engine;
  };
  return {
    code: (document) => guarded(document, () => withEngine(engineFor(document), document, codeDocument)),
    explain: (document) => guarded(document, () => withEngine(engineFor(document), document, explainDocument)),
  };
}

function withEngine<T>(
  engine: Engine | null,
  document: Document,
  work: (document: Document, engine: Engine) => T | null,
): T | null {
  return engine && work(document, engine);
}

/** A fault of ours on one document must not stop the others. */
function guarded<T>(document: Document, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof ReadoutError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ReadoutError('document-failed', { where: document.url, reason }, { cause });
  }
}

/** What to say of a document that the coder gave null for. */
export function notCoded(where: string, { language }: Document, files: DataFiles): ReadoutError {
  return new ReadoutError('language-not-coded', { where, found: language ?? '?', known: codableLanguages(files) });
}

/** Languages that have a model and patterns. */
export function codableLanguages(files: DataFiles): string[] {
  const models = files.list('models').flatMap((path) => /^models\/([a-z]{2,3})\.bin$/.exec(path)?.[1] ?? []);
  return models.filter((language) => files.list(`languages/${language}/patterns`).length > 0);
}
