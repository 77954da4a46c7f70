/** The trained weights as a table: one feature a line, its name first, then one number for each class of the head line. */

import type { DataFiles } from '../../src/tables/files.js';
import type { PloverModel } from './classify.js';

export const modelFile = 'models/plover-en.tsv';

export function readModel(files: DataFiles): PloverModel {
  const lines = new TextDecoder().decode(files.bytes(modelFile)).split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
  const [head = [], ...features] = rows;
  return {
    classes: head.slice(1),
    weights: Object.fromEntries(features.map(([name = '', ...cells]) => [name, cells.map(Number)])),
  };
}

/** Two decimals are enough: more change no guess and double the file. */
export function writeModel({ classes, weights }: PloverModel): string {
  const rows = Object.keys(weights)
    .sort()
    .map((name) => [name, ...(weights[name] ?? []).map((value) => String(Math.round(value * 100) / 100 || 0))]);
  return [
    '# Written by scripts/train-plover.ts. What each feature adds to the score of each PLOVER class.',
    ['feature', ...classes].join('\t'),
    ...rows.map((row) => row.join('\t')),
    '',
  ].join('\n');
}
