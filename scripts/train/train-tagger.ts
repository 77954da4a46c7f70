/** Samples in, a part-of-speech tagger out. */

import type { SparseRows } from '../../src/language/model/linear.js';
import { best } from '../../src/language/model/linear.js';
import { fillOwnTagKeys, fillTagKeys, maxTagKeys } from '../../src/language/model/tag-features.js';
import type { WordInfo } from '../../src/language/model/word-info.js';
import type { Reader } from '../../src/language/tag.js';
import type { Random } from './random.js';
import type { Sample } from './samples.js';
import { trainable } from './trainable.js';

/** @param tags the classes, in order. Each word's history is what the tagger itself said before. */
export function trainTagger(
  samples: readonly Sample[],
  tags: readonly string[],
  read: Reader,
  random: Random,
  epochs: number,
  backward: boolean,
): SparseRows {
  const model = trainable(tags.length);
  const keys = new Int32Array(maxTagKeys);
  const scores = new Int32Array(256);
  const prepared = samples
    .filter(({ source }) => source.tags)
    .map(({ units, tags: gold }) => {
      const infos = units.map(({ form }) => read(form));
      const numbers = Int32Array.from(gold, (tag) => tags.indexOf(tag));
      return backward ? { infos: infos.reverse(), gold: numbers.reverse() } : { infos, gold: numbers };
    });
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { infos, gold } of random.shuffle(prepared)) {
      const given = new Int32Array(infos.length);
      for (let i = 0; i < infos.length; i++) {
        const own = fillOwnTagKeys(infos[i] as WordInfo, keys);
        const count = own + fillTagKeys(infos, given, i, keys.subarray(own));
        model.score(keys, count, scores);
        const guess = best(scores, tags.length);
        model.update(keys, count, gold[i] as number, guess);
        model.step();
        given[i] = guess;
      }
    }
  }
  return model.average();
}
