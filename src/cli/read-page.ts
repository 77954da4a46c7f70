/** One input's path in; its bytes out. Size is looked at before a byte is read. */

import { readFile, stat } from 'node:fs/promises';
import { ReadoutError } from '../errors.js';
import type { GivenMetadata, Page } from '../ingest/index.js';
import { checkSize, mostBytes } from '../ingest/ingest.js';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ELOOP: 'its links run in a circle',
  EIO: 'the disk reports a fault',
};

/** @throws ReadoutError `input-not-found`, `input-unreadable`, `input-too-large`. */
export async function readPage(address: string, given: GivenMetadata): Promise<Page> {
  try {
    const bytes = address === '-' ? await readStandardInput() : await readWhole(address);
    return { address, bytes, given };
  } catch (cause) {
    throw explain(cause, address);
  }
}

async function readWhole(path: string): Promise<Uint8Array> {
  checkSize((await stat(path)).size, mostBytes, path);
  return readFile(path);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    checkSize(length, mostBytes, 'standard input');
  }
  return Buffer.concat(chunks);
}

function explain(cause: unknown, where: string): unknown {
  if (cause instanceof ReadoutError || !(cause instanceof Error)) return cause;
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ReadoutError('input-not-found', { where }, { cause });
  const reason = (code !== undefined && reasons[code]) || cause.message;
  return new ReadoutError('input-unreadable', { where, reason }, { cause });
}
