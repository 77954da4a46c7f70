/** A folder and some files and folders in it in, one digest of all of them out. Needs Node. */

import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const counted = /(?<!\.d)\.(?:js|ts|bin|yaml|tsv|txt)$/;

/**
 * @param parts by their paths within the folder; of folders all code and tables, however deep.
 * @param about anything else that it depends on.
 */
export function digestOfFiles(folder: string, parts: readonly string[], about = ''): string {
  const hash = createHash('sha256').update(about);
  for (const part of parts) addPart(hash, folder, part);
  return hash.digest('hex').slice(0, 12);
}

function addPart(hash: Hash, folder: string, part: string): void {
  for (const file of filesOf(folder, part)) {
    const bytes = readFileSync(join(folder, file));
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
}

/** In an order that is the same on every machine. */
function filesOf(folder: string, part: string): string[] {
  if (statSync(join(folder, part)).isFile()) return [part];
  const inside = readdirSync(join(folder, part), { recursive: true, withFileTypes: true });
  const paths = inside
    .filter((entry) => entry.isFile() && counted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return paths.map((path) => path.slice(join(folder, '/').length).replaceAll('\\', '/')).sort();
}
