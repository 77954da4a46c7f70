/** One input's path in; its bytes out, read as they are asked for. */

import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { ReadoutError } from '../errors.js';
import { type ByteSource, bytesSource } from '../ingest/index.js';
import { mostBytes } from '../ingest/most-bytes.js';
import { gather } from '../ingest/unpack/limits.js';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ELOOP: 'its links run in a circle',
  EIO: 'the disk reports a fault',
};

/**
 * Open a file, however large, or standard input, of which 20 MB are read at most.
 *
 * @throws ReadoutError `input-not-found`, `input-unreadable`, `input-too-large`; so do the functions of the source.
 */
export async function openInput(address: string): Promise<ByteSource> {
  try {
    if (address === '-') return bytesSource(address, await gather(process.stdin, mostBytes, 'standard input'));
    const { size } = await stat(address);
    if (size === 0) throw new ReadoutError('input-empty', { where: address });
    await (await open(address)).close(); // told now, not in the middle, where it may not be read
    return {
      address,
      size,
      stream: () => createReadStream(address),
      read: (start, end) => readPart(address, start, end),
    };
  } catch (cause) {
    throw explain(cause, address);
  }
}

async function readPart(path: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(end - start), 0, end - start, start);
    return buffer.subarray(0, bytesRead);
  } catch (cause) {
    throw explain(cause, path);
  } finally {
    await file.close();
  }
}

function explain(cause: unknown, where: string): unknown {
  if (cause instanceof ReadoutError || !(cause instanceof Error)) return cause;
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ReadoutError('input-not-found', { where }, { cause });
  const reason = (code !== undefined && reasons[code]) || cause.message;
  return new ReadoutError('input-unreadable', { where, reason }, { cause });
}
