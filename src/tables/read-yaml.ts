/** YAML text in, checked values out. A fault is told with its file, line and what would be right. */

import { load } from 'js-yaml';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ReadoutError } from '../errors.js';
import type { DataFiles } from './files.js';

/**
 * Read one YAML table and check it against its schema.
 *
 * Two parsers: the quick one reads what is right, the slow one, which knows lines, tells what is wrong.
 *
 * @throws ReadoutError `table-invalid` with file, line and the first problem found.
 */
export function readYaml<T>(files: DataFiles, path: string, schema: z.ZodType<T>): T {
  const text = files.text(path);
  const quick = schema.safeParse(readQuickly(text));
  return quick.success ? quick.data : readSlowly(text, path, schema);
}

function readQuickly(text: string): unknown {
  try {
    return load(text);
  } catch {
    return undefined; // the slow parser says where
  }
}

function readSlowly<T>(text: string, path: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const fault = yaml.errors[0];
  if (fault) throw invalid(path, lines.linePos(fault.pos[0]).line, fault.message.split('\n')[0] ?? fault.code);
  const checked = schema.safeParse(yaml.toJS());
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const place = issue?.path.filter((part) => typeof part !== 'symbol') ?? [];
  const node = yaml.getIn(place, true) ?? yaml.getIn(place.slice(0, -1), true);
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  throw invalid(path, lines.linePos(offset).line, `${place.join('.')}: ${issue?.message ?? 'not as the schema says'}`);
}

function invalid(file: string, line: number, problem: string): ReadoutError {
  return new ReadoutError('table-invalid', { file: `data/${file}`, line, problem });
}
