/** YAML text in, checked values out. A fault is told with its file, line and what would be right. */

import { load } from 'js-yaml';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ReadoutError } from '../errors.js';
import type { DataFiles } from './files.js';

/** Makes the error to throw, of a fault and its line. */
export type TellFault = (line: number, problem: string) => ReadoutError;

/** Read one table of `data/` and check it. @throws ReadoutError `table-invalid` with file, line and the first problem found. */
export function readYaml<T>(files: DataFiles, path: string, schema: z.ZodType<T>): T {
  const tell: TellFault = (line, problem) => new ReadoutError('table-invalid', { file: `data/${path}`, line, problem });
  return checkYaml(files.text(path), schema, tell);
}

/**
 * Read YAML and check it against its schema.
 *
 * Two parsers: the quick one reads what is right, the slow one, which knows lines, tells what is wrong.
 */
export function checkYaml<T>(text: string, schema: z.ZodType<T>, tell: TellFault): T {
  const quick = schema.safeParse(readQuickly(text));
  return quick.success ? quick.data : readSlowly(text, schema, tell);
}

function readQuickly(text: string): unknown {
  try {
    return load(text);
  } catch {
    return undefined; // the slow parser says where
  }
}

function readSlowly<T>(text: string, schema: z.ZodType<T>, tell: TellFault): T {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const fault = yaml.errors[0];
  if (fault) throw tell(lines.linePos(fault.pos[0]).line, fault.message.split('\n')[0] ?? fault.code);
  const checked = schema.safeParse(yaml.toJS());
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const place = issue?.path.filter((part) => typeof part !== 'symbol') ?? [];
  const node = yaml.getIn(place, true) ?? yaml.getIn(place.slice(0, -1), true);
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  const problem = issue?.message ?? 'not as the schema says';
  throw tell(lines.linePos(offset).line, place.length > 0 ? `${place.join('.')}: ${problem}` : problem);
}
