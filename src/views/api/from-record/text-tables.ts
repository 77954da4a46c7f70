/** The tables by which a text shows its dates and sentences, kept by language; null where Readout cannot read it. */

import { type DateTables, loadDateTables } from '../../../coding/dates/index.js';
import { languagePacks } from '../../../language/languages/index.js';
import { readTokenRules, type TokenRules } from '../../../language/token-rules.js';
import { nodeFiles } from '../../../tables/node-files.js';

export type TextTables = { readonly dates: DateTables; readonly tokens: TokenRules };

const kept = new Map<string, TextTables>();

export function textTables(language: string | null): TextTables | null {
  const code = languagePacks.find((pack) => pack.code === language)?.code;
  if (code === undefined) return null;
  const made = kept.get(code) ?? load(code);
  kept.set(code, made);
  return made;
}

function load(code: string): TextTables {
  const files = nodeFiles();
  return { dates: loadDateTables(files, code), tokens: readTokenRules(files, code) };
}
