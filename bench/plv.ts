/**
 * `npm run bench -- plv FILE [--errors]`
 *
 * Reads a table (id, event, actor, recipient, marked_sentence) of English sentences in which `<s>` marks who acts and `<t>`
 * towards whom, and gives how often the PLOVER class read there is the one of the table. A sentence names one act and
 * few of its parties are states, so that the coder alone joins few pairs: the kinds that its patterns read on the way
 * between the marks, and the words there, are weighed by a small trained model (data/models/plover-en.md).
 */

import { nodeFiles } from '../src/tables/node-files.js';
import { classify } from './plover/classify.js';
import { readModel } from './plover/model-file.js';
import { openFeatures } from './plover/open-features.js';
import { type Pair, readPairs } from './plover/read-pairs.js';

type Guess = { readonly pair: Pair; readonly guess: string };
type ClassScore = { readonly f1: number; readonly precision: number; readonly recall: number; readonly n: number };

export async function plv(args: string[]): Promise<object> {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (!file) throw new Error('bench plv: give a table with the columns id, event, actor, recipient, marked_sentence.');
  const files = nodeFiles();
  const featuresOf = openFeatures(files);
  const model = readModel(files);
  const guesses = readPairs(file).map((pair) => ({ pair, guess: classify(featuresOf(pair), model) }));
  if (args.includes('--errors')) for (const guess of guesses) tell(guess);
  return score(guesses);
}

function tell({ pair, guess }: Guess): void {
  if (guess !== pair.event) console.error(`${pair.id} is ${pair.event}, read as ${guess}: ${pair.text}`);
}

function score(guesses: readonly Guess[]): object {
  const names = [...new Set(guesses.map(({ pair }) => pair.event))].sort();
  const classes = Object.fromEntries(names.map((name) => [name, scoreClass(guesses, name)]));
  const right = guesses.filter(({ pair, guess }) => guess === pair.event).length;
  const macroF1 = names.reduce((sum, name) => sum + (classes[name]?.f1 ?? 0), 0) / (names.length || 1);
  return { accuracy: round(right / (guesses.length || 1)), macroF1: round(macroF1), pairs: guesses.length, classes };
}

function scoreClass(guesses: readonly Guess[], name: string): ClassScore {
  const right = guesses.filter(({ pair, guess }) => pair.event === name && guess === name).length;
  const read = guesses.filter(({ guess }) => guess === name).length;
  const n = guesses.filter(({ pair }) => pair.event === name).length;
  const [precision, recall] = [right / (read || 1), right / (n || 1)];
  return {
    f1: round((2 * precision * recall) / (precision + recall || 1)),
    precision: round(precision),
    recall: round(recall),
    n,
  };
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
