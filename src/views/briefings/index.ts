/** Briefings: a record and a question in, a cited note of two pages out, as Markdown, HTML or Word, in French or English. */

import type { Kysely } from 'kysely';
import type { Tables } from '../../record/store/schema.js';
import type { DataFiles } from '../../tables/files.js';
import { nodeFiles } from '../../tables/node-files.js';
import { type Asked, askBriefing } from './ask.js';
import { compose } from './compose/index.js';
import { countryNames } from './country-names.js';
import { fitPages } from './fit-pages.js';
import { writers } from './formats.js';
import { gather } from './gather/index.js';
import type { BriefingFormat, BriefingLanguage } from './names.js';
import { numberNotes } from './number-notes.js';
import type { Briefing } from './types.js';
import { loadWords } from './words.js';

export type { Asked } from './ask.js';
export { type BriefingFormat, type BriefingLanguage, briefingFormats, briefingLanguages } from './names.js';
export type { Briefing } from './types.js';

/**
 * What the record gives on the relation of two countries, without words of any language.
 *
 * @throws ReadoutError for what is not known: `country-unknown`, `briefing-person-unknown` and the like, each with the nearest.
 */
export async function briefing(db: Kysely<Tables>, asked: Asked, files: DataFiles = nodeFiles()): Promise<Briefing> {
  return gather(db, await askBriefing(db, asked, countryNames(files)), files);
}

export type WriteOptions = {
  readonly language?: BriefingLanguage | undefined; // default English
  readonly format?: BriefingFormat | undefined; // default Markdown
  /** Pages of A4; null: everything. Default 2. */
  readonly pages?: number | null | undefined;
};

/** Pure: the same briefing and options give the same bytes. Word comes as bytes, the others as text. */
export async function writeBriefing(
  value: Briefing,
  { language = 'en', format = 'md', pages = 2 }: WriteOptions = {},
  files: DataFiles = nodeFiles(),
): Promise<string | Uint8Array> {
  const words = loadWords(files, language, countryNames(files));
  const sheet = fitPages(compose(value, words), pages);
  return writers[format](sheet, numberNotes(sheet));
}
