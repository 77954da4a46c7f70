/** The English model and patterns in, a function from marked sentences to features out. */

import { loadPatterns } from '../../src/coding/patterns/load-patterns.js';
import { loadLanguages, parseText } from '../../src/language/index.js';
import type { DataFiles } from '../../src/tables/files.js';
import { pairFeatures } from './pair-features.js';
import type { Pair } from './read-pairs.js';

export function openFeatures(files: DataFiles): (pair: Pair) => string[] {
  const language = loadLanguages(files, { only: ['en'] }).get('en');
  if (!language) throw new Error('bench plv: data/models/en.bin is not there. Train it with npm run train -- en.');
  const patterns = loadPatterns(files, 'en');
  return (pair) => pairFeatures(pair, parseText(pair.text, language), patterns);
}
