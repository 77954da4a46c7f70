/** The `data/` folder of this package as DataFiles. The only module of tables/ that touches the disk. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataFiles } from './files.js';

const packagedData = fileURLToPath(new URL('../../data/', import.meta.url));

/** Of the package always the same value, so that what is read from it can be kept with it. */
export function nodeFiles(root: string = packagedData): DataFiles {
  return root === packagedData ? packaged : filesIn(root);
}

const packaged = filesIn(packagedData);

function filesIn(root: string): DataFiles {
  return {
    text: (path) => readFileSync(join(root, path), 'utf8'),
    bytes: (path) => readFileSync(join(root, path)),
    list: (folder) => listFolder(root, folder),
  };
}

function listFolder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${folder}/${entry.name}`)
    .sort();
}
