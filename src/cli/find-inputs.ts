/** Paths as people type them in; the inputs they mean out: files, folders, globs, web addresses, "-" for standard input. */

import { statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { ReadoutError } from '../errors.js';
import { readableEndings } from '../ingest/readable-endings.js';

/** In a folder, files with these endings are inputs; a file named by itself is always one. */
const readableFiles = `**/*.{${readableEndings.join(',')}}`;
const globSigns = /[*?{}[\]!]/;

export type FoundInputs = {
  readonly paths: readonly string[]; // in the order given, each once
  readonly problems: readonly ReadoutError[];
};

export function findInputs(given: readonly string[]): FoundInputs {
  const paths: string[] = [];
  const problems: ReadoutError[] = [];
  for (const one of given) {
    const found = expand(one);
    if (found instanceof ReadoutError) problems.push(found);
    else paths.push(...found);
  }
  return { paths: [...new Set(paths)], problems };
}

export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

function expand(given: string): string[] | ReadoutError {
  if (given === '-' || isAddress(given)) return [given];
  try {
    const found = statSync(given);
    if (!found.isDirectory()) return [given];
    const inside = glob(readableFiles, given);
    return inside.length > 0 ? inside : new ReadoutError('folder-empty', { where: given });
  } catch (cause) {
    return expandMissing(given, cause as NodeJS.ErrnoException);
  }
}

function expandMissing(given: string, cause: NodeJS.ErrnoException): string[] | ReadoutError {
  if (cause.code !== 'ENOENT' && cause.code !== 'ENOTDIR') {
    return new ReadoutError('input-unreadable', { where: given, reason: cause.code ?? cause.message }, { cause });
  }
  const found = globSigns.test(given) ? glob(given) : [];
  return found.length > 0 ? found : new ReadoutError('input-not-found', { where: given }, { cause });
}

function glob(pattern: string, folder?: string): string[] {
  if (folder === undefined) {
    return globSync(pattern, { onlyFiles: true, expandDirectories: false, absolute: isAbsolute(pattern) }).sort();
  }
  return globSync(pattern, { cwd: folder, onlyFiles: true, expandDirectories: false })
    .map((path) => join(folder, path))
    .sort();
}
