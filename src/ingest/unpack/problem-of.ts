/** Whatever went wrong in, a problem that says where out. */

import { ReadoutError } from '../../errors.js';
import type { Unpacked } from './types.js';

export function problemOf(cause: unknown, where: string, format: string): Extract<Unpacked, { kind: 'problem' }> {
  if (cause instanceof ReadoutError) return { kind: 'problem', where, error: cause };
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { kind: 'problem', where, error: new ReadoutError('file-damaged', { where, format, reason }, { cause }) };
}
