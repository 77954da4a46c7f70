/** data/briefings/courtesies.yaml: words of mere politeness, by language, as one expression each. */

import { z } from 'zod';
import { wayExpression } from '../../../coding/formulas/way-expression.js';
import { keepPerFiles } from '../../../tables/keep-per-files.js';
import { readYaml } from '../../../tables/read-yaml.js';

const schema = z.strictObject({ fr: z.array(z.string()).min(1), en: z.array(z.string()).min(1) });

export const courtesiesFile = 'briefings/courtesies.yaml';

/** True where the words ask or promise a courtesy and nothing else that could be followed. */
export type Courtesies = (words: string) => boolean;

export const readCourtesies = keepPerFiles((files): Courtesies => {
  const { fr, en } = readYaml(files, courtesiesFile, schema);
  const expression = new RegExp(
    `(?<![\\p{L}\\d])(?:${[...fr, ...en].map(wayExpression).join('|')})(?![\\p{L}\\d])`,
    'iu',
  );
  return (words) => expression.test(words);
});
