/** The data folder in, language packs out: rules, model and lexicon of each language. */

import { ReadoutError } from '../errors.js';
import type { DataFiles } from '../tables/files.js';
import { languagePacks } from './languages/index.js';
import type { LanguageModel } from './model/language-model.js';
import { readLexicon, readModel } from './model/read-model.js';
import { wordReader } from './model/word-info.js';
import type { Reader } from './tag.js';
import { readTokenRules, type TokenRules } from './token-rules.js';

/** `accurate` lets several parsers vote; `fast` takes what the first one says. */
export type Mode = 'fast' | 'accurate';

/** What a table cannot say about a language. */
export type LanguagePack = { readonly code: string; readonly name: string };

/** One language, ready to read text. */
export type LoadedPack = LanguagePack & {
  readonly rules: TokenRules;
  readonly model: LanguageModel;
  readonly read: Reader;
  readonly mode: Mode;
};

/** The packs by language code. */
export type Languages = ReadonlyMap<string, LoadedPack>;

export type LoadOptions = { readonly mode?: Mode; readonly only?: readonly string[] };

/**
 * Load the languages of a data folder.
 *
 * @param options.only codes of the languages wanted; all that have a model when left out.
 * @throws ReadoutError `language-unknown` for a code without a pack, `table-invalid` for a fault in its tables.
 * A language takes about 300 ms and 50 MB.
 */
export function loadLanguages(files: DataFiles, options: LoadOptions = {}): Languages {
  const models = new Set(files.list('models'));
  const known = languagePacks.filter(({ code }) => models.has(`models/${code}.bin`));
  const wanted = options.only ?? known.map(({ code }) => code);
  return new Map(wanted.map((code) => [code, loadPack(files, code, known, options.mode ?? 'fast', models)]));
}

function loadPack(
  files: DataFiles,
  code: string,
  known: readonly LanguagePack[],
  mode: Mode,
  models: ReadonlySet<string>,
): LoadedPack {
  const pack = known.find((candidate) => candidate.code === code);
  if (!pack)
    throw new ReadoutError('language-unknown', { language: code, known: known.map((candidate) => candidate.code) });
  const bytesOf = (name: string) => (models.has(`models/${name}.bin`) ? files.bytes(`models/${name}.bin`) : null);
  const lexicon = readLexicon(bytesOf(`${code}-lexicon`));
  const more =
    mode === 'accurate' ? { parsers: bytesOf(`${code}-accurate`), reviser: bytesOf(`${code}-reviser`) } : null;
  const model = readModel(files.bytes(`models/${code}.bin`), lexicon, more);
  const rules = readTokenRules(files, code);
  return { ...pack, rules, model, read: wordReader(lexicon, rules.spellings), mode };
}
