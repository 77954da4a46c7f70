/**
 * Reads the first names of @faker-js/faker (MIT; the folder of an installed copy is the argument).
 * Writes data/entities/given-names.txt: one folded given name a line, Latin script only, the hints that a capitalised run is a person.
 *
 * Run: npx tsx scripts/build-names.ts FOLDER/node_modules/@faker-js/faker
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fold } from '../src/text/fold.js';

type Locale = { readonly person?: { readonly first_name?: readonly string[] | Record<string, readonly string[]> } };

const [package_] = process.argv.slice(2);
if (!package_) throw new Error('Give the folder of an installed @faker-js/faker.');
const { allLocales } = (await import(pathToFileURL(join(package_, 'dist/index.js')).href)) as {
  allLocales: Record<string, Locale>;
};
const entities = new URL('../data/entities/', import.meta.url);

// Vietnamese given names are also ordinary words in other tongues ("An", "Do"), and surnames come first there.
const leftOut = new Set(['vi', 'eo', 'id_ID', 'cs_CZ']);
const taken = new Set(
  readFileSync(new URL('countries.tsv', entities), 'utf8')
    .split('\n')
    .map((line) => fold(line.split('\t')[3] ?? '')),
);
const names = Object.entries(allLocales)
  .filter(([locale]) => !leftOut.has(locale))
  .flatMap(([, locale]) => firstNames(locale));
const kept = [...new Set(names.map(fold))].filter((name) => /^[a-z]{3,}$/.test(name) && !taken.has(name)).sort();
writeFileSync(
  new URL('given-names.txt', entities),
  `# Made by scripts/build-names.ts from @faker-js/faker (MIT). Add names to names.yaml instead.\n${kept.join('\n')}\n`,
);

function firstNames(locale: Locale): string[] {
  const names = locale.person?.first_name ?? [];
  return Array.isArray(names) ? [...names] : Object.values(names).flat();
}
