/**
 * Reads a table of marked sentences with their PLOVER classes, writes data/models/plover-en.tsv.
 *
 *   npx tsx scripts/train-plover.ts FILE [--check]
 *
 * `--check` writes nothing: it trains on four fifths of the table, guesses the fifth, five times over, and prints the
 * share that is right.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify, type Example, train } from '../bench/plover/classify.js';
import { modelFile, writeModel } from '../bench/plover/model-file.js';
import { openFeatures } from '../bench/plover/open-features.js';
import { readPairs } from '../bench/plover/read-pairs.js';
import { nodeFiles } from '../src/tables/node-files.js';

/** Chosen by `--check`; twice the rounds or half the rate change less than half a point. */
const options = { rounds: 20, rate: 0.3, decay: 0.0003, rarest: 2 };
const folds = 5;
/** A prime, so that neighbours in the table, which are alike, fall into different folds. */
const stride = 7919;

function check(examples: readonly Example[]): number {
  const foldOf = (i: number) => ((i * stride) % examples.length) % folds;
  let right = 0;
  for (let fold = 0; fold < folds; fold++) {
    const model = train(
      examples.filter((_, i) => foldOf(i) !== fold),
      options,
    );
    const held = examples.filter((_, i) => foldOf(i) === fold);
    right += held.filter(({ features, event }) => classify(features, model) === event).length;
  }
  return right / examples.length;
}

const file = process.argv[2];
if (!file) throw new Error('train-plover: give a table with the columns id, event, actor, recipient, marked_sentence.');
const featuresOf = openFeatures(nodeFiles());
const examples = readPairs(file).map((pair) => ({ event: pair.event, features: featuresOf(pair) }));
if (process.argv.includes('--check'))
  console.log(`${(100 * check(examples)).toFixed(1)} % right on sentences held out`);
else writeFileSync(join(import.meta.dirname, '../data', modelFile), writeModel(train(examples, options)));
