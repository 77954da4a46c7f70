/** The code and tables by which commitments are put together, one short name for them out. Needs Node. */

import { fileURLToPath } from 'node:url';
import { digestOfFiles } from '../../tables/digest-of-files.js';

/** Whichever runs: compiled, or as it was written. */
const codeFolder = fileURLToPath(new URL('../../', import.meta.url));
const packageFolder = fileURLToPath(new URL('../../../', import.meta.url));

const code = ['record', 'tables', 'text'];
const tables = ['data/ontology', 'data/entities'];

let known: string | undefined;

/** What has the same name puts the same acts together alike. Read once a process: some 1.5 MB, which takes 20 milliseconds. */
export function commitmentRules(): string {
  known ??= digestOfFiles(packageFolder, tables, digestOfFiles(codeFolder, code));
  return known;
}
