/** The code, models and tables of this package in, one short name for them out. What has the same name codes alike, byte for byte. Needs Node. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOfFiles } from './tables/digest-of-files.js';

/** "0.1.0+3f9a2c41b07d": the release, and a digest of all that a coding depends on. */
export type CodingVersion = string;

/** Compiled code and data that a coding depends on; ingest is done before, and its result is the document itself. */
const parts = [
  ...['dist/text', 'dist/tables', 'dist/language', 'dist/coding', 'dist/pipeline.js'],
  ...['data/models', 'data/languages', 'data/ontology', 'data/entities'],
];
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
  return `${version}+${digestOfFiles(folder, parts, JSON.stringify(dependencies ?? {}))}`;
}
