/** A clean document in, its sentences with words, tags and trees out. */

import { ReadoutError } from '../errors.js';
import type { Document } from '../ingest/types.js';
import type { Languages } from './load-languages.js';
import { parseText } from './parse-text.js';
import type { Analysed } from './types.js';

/**
 * Analyse a document in its language; "fr-CA" is read as French.
 *
 * @throws ReadoutError `language-unknown` when the document's language is not known or not loaded.
 * Pure: the same document and models give the same sentences on any machine. Time grows with the length of the text.
 */
export function analyse(document: Document, languages: Languages): Analysed {
  const code = document.language?.toLowerCase().split(/[-_]/)[0] ?? '';
  const pack = languages.get(code);
  if (!pack)
    throw new ReadoutError('language-unknown', { language: document.language ?? '', known: [...languages.keys()] });
  return { document, sentences: parseText(document.text, pack) };
}
