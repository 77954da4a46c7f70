/** The pattern files of a language in; everything that is wrong with how they are written out, not only the first fault. */

import { ReadoutError } from '../../errors.js';
import type { DataFiles } from '../../tables/files.js';
import { readYaml } from '../../tables/read-yaml.js';
import { loadPatterns } from './load-patterns.js';
import { classesSchema, patternFileSchema } from './types.js';

/** @returns at most one fault a file, each with file and line; [] when `loadPatterns` can read them all. */
export function checkPatternFiles(files: DataFiles, language: string): ReadoutError[] {
  const all = files.list(`languages/${language}/patterns`).filter((file) => file.endsWith('.yaml'));
  const faults = all.flatMap((file) => {
    const schema = file.endsWith('/classes.yaml') ? classesSchema : patternFileSchema;
    return faultOf(() => readYaml<unknown>(files, file, schema));
  });
  // Ids and classes are only worth looking at across files that can be read.
  return faults.length > 0 ? faults : faultOf(() => loadPatterns(files, language));
}

function faultOf(work: () => unknown): ReadoutError[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof ReadoutError) return [error];
    throw error;
  }
}
