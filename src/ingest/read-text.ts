/** A text file in; its front matter or "# key: value" lines read, and where its text begins. */

import { parseDocument } from 'yaml';
import { ReadoutError } from '../errors.js';
import type { GivenMetadata, RawDocument } from './types.js';

const keys = new Set(['url', 'title', 'publisher', 'published', 'language']);
/** Other words for the same, as people write them at the head of a file. */
const sameKey: Readonly<Record<string, keyof GivenMetadata>> = {
  date: 'published',
  source: 'publisher',
  lang: 'language',
  link: 'url',
};

const fence = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/;
const keyLine = /^\ufeff?[ \t]*#[ \t]*([A-Za-z]+)[ \t]*[:=][ \t]*(\S.*?)[ \t]*(?:\r?\n|$)/;
/** "date 2021-07 Le ministre …", as some archives of pages print the day before the text. */
const datePrefix = /^\ufeff?\s*date[ \t:]+(\d{4}-\d{2}(?:-\d{2})?)(?=\s|$)[ \t]*/;

/** Letters. Those of real files have some hundred; a reader of YAML takes time by the square of what is nested. */
const longestFrontMatter = 20_000;

export function readText(source: string, where: string): RawDocument {
  const fenced = fence.exec(source);
  if (fenced) return atPrefix(source, fenced[0].length, readFrontMatter(fenced[1] ?? '', where));
  let from = 0;
  const stated: Record<string, string> = {};
  for (let line = keyLine.exec(source); line; line = keyLine.exec(source.slice(from, from + 2000))) {
    const key = nameKey(line[1] ?? '');
    if (key === null) break;
    stated[key] = line[2] ?? '';
    from += line[0].length;
  }
  return atPrefix(source, from, stated);
}

function atPrefix(source: string, from: number, stated: GivenMetadata): RawDocument {
  const prefix = datePrefix.exec(source.slice(from, from + 80));
  if (!prefix) return { source, from, blocks: [], stated };
  return { source, from: from + prefix[0].length, blocks: [], stated: { published: prefix[1] ?? '', ...stated } };
}

function readFrontMatter(yaml: string, where: string): GivenMetadata {
  const invalid = (problem: string) => new ReadoutError('front-matter-invalid', { where, problem });
  if (yaml.length > longestFrontMatter)
    throw invalid(`it has ${yaml.length} characters, and ${longestFrontMatter} at most are read`);
  const plain = readPlainLines(yaml);
  if (plain) return pickMetadata(plain);
  const { value, fault } = readYaml(yaml);
  const lines = fault === null ? null : readLines(yaml);
  if (lines) return pickMetadata(lines);
  if (fault !== null) throw invalid(fault);
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw invalid('the front matter holds no "key: value" line');
  return pickMetadata(value as Record<string, unknown>);
}

/** A word or a day, and nothing behind it that YAML might take for more. */
const plainPair =
  /^([A-Za-z][\w-]*): (\d{4}-\d{2}-\d{2}|(?!(?:true|false|null)$)\p{L}(?:[\p{L}\p{N}.,;'’"()/?!–-]|:(?=\S)| (?=[^\s#]))*)$/iu;

/** What YAML would give, of the lines that nearly all files have: "publisher: Agency of Norland". Null where one might be anything else. */
function readPlainLines(yaml: string): Record<string, string> | null {
  const pairs = yaml
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => plainPair.exec(line));
  const found: Record<string, string> = {};
  for (const pair of pairs) {
    const [, key = '', value = ''] = pair ?? [];
    if (key === '' || Object.hasOwn(found, key)) return null;
    found[key] = value;
  }
  return found;
}

function readYaml(yaml: string): { readonly value: unknown; readonly fault: string | null } {
  // The core schema leaves days as the strings they are printed as.
  const parsed = parseDocument(yaml, { schema: 'core' });
  const [fault] = parsed.errors;
  if (fault) return { value: null, fault: fault.message.split('\n')[0] ?? fault.code };
  return { value: parsed.toJS({ maxAliasCount: 10 }), fault: null };
}

const plainLine = /^([A-Za-z][\w-]*)[ \t]*:[ \t]+(\S.*)$/;

/** "title: Quito: the minister is received" is no YAML, and clear. Null where a line is no "key: value". */
function readLines(text: string): Record<string, unknown> | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const pairs = lines.map((line) => plainLine.exec(line));
  if (!pairs.every((pair) => pair !== null)) return null;
  return Object.fromEntries(pairs.map(([line, key = '', written]) => [key, readValue(line, key) ?? written]));
}

/** Undefined where the line is no YAML by itself. */
function readValue(line: string, key: string): unknown {
  const { value } = readYaml(line);
  return (value as Record<string, unknown> | null)?.[key];
}

/** The known keys of an object whose values are text or numbers; others are left alone. */
export function pickMetadata(object: Record<string, unknown>): GivenMetadata {
  const stated: Record<string, string> = {};
  for (const [name, value] of Object.entries(object)) {
    const key = nameKey(name);
    if (key !== null && (typeof value === 'string' || typeof value === 'number') && `${value}`.trim() !== '') {
      stated[key] ??= `${value}`.trim().normalize('NFC');
    }
  }
  return stated;
}

function nameKey(name: string): keyof GivenMetadata | null {
  const key = name.toLowerCase();
  return keys.has(key) ? (key as keyof GivenMetadata) : Object.hasOwn(sameKey, key) ? (sameKey[key] ?? null) : null;
}
