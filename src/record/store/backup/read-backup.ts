/** A backup file in, its lines out, one after the other; told from files that are none, are cut off or are damaged. */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { ReadoutError } from '../../../errors.js';
import { backupFormat, type Header, type Line } from './format.js';

/** @throws ReadoutError `input-not-found`, `backup-unreadable`. */
export async function* readBackup(file: string): AsyncGenerator<Line> {
  let whole = false;
  try {
    const source = createReadStream(file);
    const unpacked = createGunzip();
    source.on('error', (error) => unpacked.destroy(error));
    for await (const text of createInterface({ input: source.pipe(unpacked), crlfDelay: Infinity })) {
      const line = JSON.parse(text) as Line;
      whole = 'end' in line;
      yield line;
    }
  } catch (cause) {
    if (cause instanceof ReadoutError) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ReadoutError('input-not-found', { where: file }, { cause });
    throw new ReadoutError('backup-unreadable', { file, reason: message }, { cause });
  }
  if (!whole) throw new ReadoutError('backup-unreadable', { file, reason: 'it is cut off' });
}

/** The first line, which says what the others are. */
export function headerOf(line: Line | undefined, file: string): Header {
  if (line && 'format' in line && line.format === backupFormat) return line;
  throw new ReadoutError('backup-unreadable', { file, reason: `its first line is no "${backupFormat}"` });
}
