/** A Word document whose parts carry the time and random names in, the same without both out, so that equal briefings are equal bytes. */

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first day that a zip archive can name. */
const day = new Date(1980, 0, 1);

export function settleBytes(bytes: Uint8Array): Uint8Array {
  const names = new Map<string, string>();
  const settle = (text: string) =>
    text
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$11980-01-01T00:00:00Z')
      .replace(/rId[A-Za-z0-9_-]{12,}/g, (name) => rename(names, name));
  const parts = Object.entries(unzipSync(bytes)).sort(
    ([one], [other]) => firstOf(one) - firstOf(other) || (one < other ? -1 : 1),
  );
  const settled: Zippable = {};
  for (const [path, part] of parts) {
    settled[path] = /\.(xml|rels)$/.test(path) ? strToU8(settle(strFromU8(part))) : part;
  }
  return zipSync(settled, { mtime: day });
}

/** Word wants the list of types first; the text comes next, so that links are numbered in its order. */
function firstOf(path: string): number {
  if (path === '[Content_Types].xml') return 0;
  return path === 'word/document.xml' ? 1 : 2;
}

function rename(names: Map<string, string>, name: string): string {
  const known = names.get(name) ?? `rIdLink${names.size + 1}`;
  names.set(name, known);
  return known;
}
