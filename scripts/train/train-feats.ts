/** Samples in, one classifier of feature bundles per part of speech out. */

import { fillFeatsKeys } from '../../src/language/model/feats-features.js';
import { best, type SparseRows } from '../../src/language/model/linear.js';
import { maxTagKeys } from '../../src/language/model/tag-features.js';
import type { Reader } from '../../src/language/tag.js';
import type { Random } from './random.js';
import type { Sample } from './samples.js';
import { type Trainable, trainable } from './trainable.js';

export type FeatsRows = { readonly values: readonly number[]; readonly rows: SparseRows };

// More classes than this and rows would no longer fit one byte; rarer bundles are left out.
const mostValues = 200;

export function trainFeats(
  samples: readonly Sample[],
  upos: readonly string[],
  feats: readonly string[],
  read: Reader,
  random: Random,
  epochs: number,
): (FeatsRows | null)[] {
  const used = samples.filter(({ source }) => source.feats);
  const numbers = new Map(feats.map((name, index) => [name, index]));
  const values = upos.map((tag) => valuesOf(used, tag, numbers));
  const models: Trainable[] = values.map((list) => trainable(Math.max(1, list.length)));
  const prepared = used.map(({ words, feats: names }) => ({
    infos: words.map(({ form }) => read(form)),
    tags: Int32Array.from(words, (word) => upos.indexOf(word.upos)),
    gold: Int32Array.from(names, (name) => numbers.get(name) ?? 0),
  }));
  const keys = new Int32Array(maxTagKeys);
  const scores = new Int32Array(256);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { infos, tags, gold } of random.shuffle(prepared)) {
      const given = new Int32Array(infos.length);
      for (let i = 0; i < infos.length; i++) {
        const tag = tags[i] as number;
        const list = values[tag];
        if (!list || list.length === 0) continue;
        const model = models[tag] as Trainable;
        const count = fillFeatsKeys(infos, tags, given, i, keys);
        model.score(keys, count, scores);
        const guess = best(scores, list.length);
        const right = list.indexOf(gold[i] as number);
        if (right >= 0) model.update(keys, count, right, guess);
        model.step();
        given[i] = list[guess] as number;
      }
    }
  }
  return values.map((list, tag) =>
    list.length === 0 ? null : { values: list, rows: (models[tag] as Trainable).average() },
  );
}

function valuesOf(samples: readonly Sample[], tag: string, numbers: ReadonlyMap<string, number>): number[] {
  const counts = new Map<number, number>();
  for (const { words, feats } of samples) {
    words.forEach((word, i) => {
      const number = numbers.get(feats[i] as string);
      if (word.upos === tag && number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
    });
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostValues)
    .map(([number]) => number);
}
