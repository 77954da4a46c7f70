/** A language's recipe (scripts/train/<code>.yaml) in, checked values out. */

import { z } from 'zod';
import { nodeFiles } from '../../src/tables/node-files.js';
import { readYaml } from '../../src/tables/read-yaml.js';

const share = z.number().min(0).max(1);
const schema = z.strictObject({
  sources: z.array(
    z.strictObject({
      file: z.string(),
      tags: z.boolean(),
      feats: z.boolean(),
      lemmas: z.boolean(),
      trees: z.boolean(),
      rounds: z.number().int().min(1).optional(),
      closeAppositions: z.literal('nmod').optional(),
    }),
  ),
  genre: z.strictObject({ file: z.string(), sentences: z.number().int() }).optional(),
  tests: z.array(z.string()),
  lexicon: z.enum(['lefff', 'brill', 'none']),
  lexiconPos: z.record(z.string(), z.array(z.string())),
  folds: z.number().int().min(2),
  parsers: z.number().int().min(1),
  revision: z.strictObject({ folds: z.number().int().min(2), epochs: z.number().int().min(1), keep: share }).optional(),
  seed: z.number().int(),
  epochs: z.strictObject({ tagger: z.number(), feats: z.number(), lemmas: z.number(), parser: z.number() }),
  keep: z.strictObject({ tagger: share, feats: share, lemmas: share, moves: share, labels: share }),
});

export type Recipe = z.infer<typeof schema>;

export function readRecipe(folder: string, language: string): Recipe {
  return readYaml(nodeFiles(folder), `${language}.yaml`, schema);
}
