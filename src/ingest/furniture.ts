/** data/ingest/furniture.yaml in, compiled rules out. */

import { z } from 'zod';
import { ReadoutError } from '../errors.js';
import type { DataFiles } from '../tables/files.js';
import { readYaml } from '../tables/read-yaml.js';

export const furnitureFile = 'ingest/furniture.yaml';

const parts = ['line', 'source', 'tail', 'credit', 'alt', 'opening', 'signoff'] as const;
export type FurniturePart = (typeof parts)[number];

const ruleSchema = z.strictObject({
  id: z.string(),
  part: z.enum(parts),
  case: z.literal('exact').optional(),
  pattern: z.string(),
  matches: z.array(z.string()).min(1),
  leaves: z.array(z.strictObject({ text: z.string(), why: z.string() })),
});

export const furnitureSchema = z.strictObject({
  rules: z.array(ruleSchema),
  'day-words': z.array(z.string()),
  'state-words': z.array(z.string()),
});

export type FurnitureRule = { readonly id: string; readonly pattern: RegExp };
export type Furniture = Readonly<Record<FurniturePart, readonly FurnitureRule[]>> & {
  readonly stateWords: RegExp;
  readonly dayWords: ReadonlySet<string>;
};

/**
 * Read and compile the furniture rules.
 *
 * @throws ReadoutError `table-invalid` for a pattern that is no regular expression.
 */
export function readFurniture(files: DataFiles): Furniture {
  const table = readYaml(files, furnitureFile, furnitureSchema);
  const rulesOf = (part: FurniturePart): FurnitureRule[] =>
    table.rules
      .filter((rule) => rule.part === part)
      .map((rule) => ({ id: rule.id, pattern: compile(rule.id, rule.pattern, rule.case === 'exact' ? 'u' : 'iu') }));
  return {
    line: rulesOf('line'),
    source: rulesOf('source'),
    tail: rulesOf('tail'),
    credit: rulesOf('credit'),
    alt: rulesOf('alt'),
    opening: rulesOf('opening'),
    signoff: rulesOf('signoff'),
    dayWords: new Set(table['day-words']),
    stateWords: compile('state-words', `(?<!\\p{L})(?:${table['state-words'].join('|')})(?!\\p{L})`, 'iu'),
  };
}

function compile(id: string, pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch (cause) {
    const problem = `pattern of "${id}" is no regular expression: ${(cause as Error).message}`;
    throw new ReadoutError('table-invalid', { file: `data/${furnitureFile}`, line: 1, problem }, { cause });
  }
}
