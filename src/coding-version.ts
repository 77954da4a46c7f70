/** The code, models and tables of this package in, one short name for them out. What has the same name codes alike, byte for byte. Needs Node. */

import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** "0.1.0+3f9a2c41b07d": the release, and a digest of all that a coding depends on. */
export type CodingVersion = string;

/** Compiled code and data that a coding depends on; ingest is done before, and its result is the document itself. */
const parts = [
  ...['dist/text', 'dist/tables', 'dist/language', 'dist/coding', 'dist/pipeline.js'],
  ...['data/models', 'data/languages', 'data/ontology', 'data/entities'],
];
const counted = /\.(?:js|bin|yaml|tsv|txt)$/;
const packageFolder = fileURLToPath(new URL('..', import.meta.url));

let known: CodingVersion | undefined;

/** Read once a process: some 13 MB, which takes 20 to 50 milliseconds. */
export function codingVersion(): CodingVersion {
  known ??= versionOf(packageFolder);
  return known;
}

/** The same of a package in any folder, read anew. */
export function versionOf(folder: string): CodingVersion {
  const { version, dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const hash = createHash('sha256').update(JSON.stringify(dependencies ?? {}));
  for (const part of parts) addPart(hash, folder, part);
  return `${version}+${hash.digest('hex').slice(0, 12)}`;
}

function addPart(hash: Hash, folder: string, part: string): void {
  for (const file of filesOf(folder, part)) {
    const bytes = readFileSync(join(folder, file));
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
}

/** In an order that is the same on every machine. */
function filesOf(folder: string, part: string): string[] {
  if (part.endsWith('.js')) return [part];
  const inside = readdirSync(join(folder, part), { recursive: true, withFileTypes: true });
  const paths = inside
    .filter((entry) => entry.isFile() && counted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return paths.map((path) => path.slice(join(folder, '/').length).replaceAll('\\', '/')).sort();
}
