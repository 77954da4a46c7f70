/** A ZIP archive in, its files out, one at a time. Wraps zip.js, loaded when the first archive comes. */

import { ReadoutError } from '../../errors.js';
import { mostBytes } from '../most-bytes.js';
import { isWanted } from './is-wanted.js';
import { checkGrowth, checkSize, concat } from './limits.js';
import { problemOf } from './problem-of.js';
import type { Archive, ByteSource } from './types.js';

export const zip: Archive = {
  name: 'ZIP',
  fits: (head) => head[0] === 0x50 && head[1] === 0x4b && [3, 5].includes(head[2] ?? 0),
  entries: readZip,
};

async function* readZip(source: ByteSource): ReturnType<Archive['entries']> & AsyncGenerator {
  let unpacked = 0;
  for await (const file of filesOf(source)) {
    const address = `${source.address}!/${file.filename}`;
    if (file.directory || file.symlink || !isWanted(file.filename)) continue;
    try {
      if (file.encrypted) throw new ReadoutError('archive-locked', { where: address });
      const bytes = await inflate(file, mostBytes, address);
      unpacked += bytes.length;
      yield { kind: 'entry', address, bytes };
    } catch (error) {
      yield problemOf(error, address, 'ZIP');
    }
    checkGrowth(source.size, unpacked, source.address);
  }
}

/**
 * Unpack every part and keep none, for a library that unpacks without a bound.
 *
 * @throws ReadoutError `input-too-large`, `archive-grows`, `file-damaged`.
 */
export async function checkZip(source: ByteSource, most: number): Promise<void> {
  let unpacked = 0;
  try {
    for await (const file of filesOf(source)) {
      if (file.directory) continue;
      unpacked += (await inflate(file, most - unpacked, source.address)).length;
      checkGrowth(source.size, unpacked, source.address);
    }
  } catch (cause) {
    throw problemOf(cause, source.address, 'ZIP').error;
  }
}

type File = {
  readonly filename: string;
  readonly directory: boolean;
  readonly symlink: boolean;
  readonly encrypted: boolean;
  readonly uncompressedSize: number;
  readonly getData?: (writer: WritableStream<Uint8Array>, options: object) => Promise<unknown>;
};

async function* filesOf(source: ByteSource): AsyncGenerator<File> {
  const { configure, Reader, ZipReader } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  class SourceReader extends Reader<ByteSource> {
    override size = source.size;
    override readUint8Array(start: number, length: number): Promise<Uint8Array> {
      return source.read(start, start + length);
    }
  }
  const reader = new ZipReader(new SourceReader(source));
  try {
    yield* reader.getEntriesGenerator() as AsyncGenerator<File>;
  } finally {
    await reader.close();
  }
}

/** What an archive says of its sizes may be false: bytes are counted as they come. */
async function inflate(file: File, most: number, where: string): Promise<Uint8Array> {
  checkSize(file.uncompressedSize, most, where);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      length += chunk.length;
      checkSize(length, most, where);
      chunks.push(chunk);
    },
  });
  await file.getData?.(sink, { checkSignature: true });
  return concat(chunks, length);
}
