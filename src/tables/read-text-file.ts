/** The path of a small text file that a person wrote in, its text out; what is wrong is told with what to do. */

import { readFileSync } from 'node:fs';
import { ReadoutError } from '../errors.js';

/**
 * UTF-8, with or without the mark at its beginning.
 *
 * @throws ReadoutError `input-not-found`, `input-is-folder`, `input-not-utf8`, `input-unreadable` (no permission and the like).
 */
export function readTextFile(file: string): string {
  const bytes = bytesOf(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ReadoutError('input-not-utf8', { where: file }, { cause });
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new ReadoutError('input-not-found', { where: file }, { cause });
    if (code === 'EISDIR') throw new ReadoutError('input-is-folder', { where: file }, { cause });
    throw new ReadoutError('input-unreadable', { where: file, reason: code ?? message }, { cause });
  }
}
