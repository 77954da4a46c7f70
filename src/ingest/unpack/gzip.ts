/** gzip in, the one file in it out; TAR and WARC files within are read as they unpack. */

import { mostBytes } from '../most-bytes.js';
import { checkGrowth, concat, gather } from './limits.js';
import { chunksOf, readableOf } from './streams.js';
import { tar } from './tar.js';
import type { Archive, ByteSource } from './types.js';
import { warc } from './warc.js';

const headBytes = 1024;

export const gzip: Archive = {
  name: 'gzip',
  fits: (head) => head[0] === 0x1f && head[1] === 0x8b,
  entries: readGzip,
};

async function* readGzip(source: ByteSource): ReturnType<Archive['entries']> & AsyncGenerator {
  const inner = { ...source, stream: () => gunzip(source) };
  const head = await headOf(inner.stream());
  const address = source.address.replace(/\.gz$/i, '');
  const streamed = [tar, warc].find((archive) => archive.fits(head, address));
  if (streamed) yield* streamed.entries(inner);
  else yield { kind: 'entry', address, bytes: await gather(inner.stream(), mostBytes, address) };
}

async function headOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const head: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    head.push(chunk);
    length += chunk.length;
    if (length >= headBytes) break;
  }
  return concat(head, length);
}

/** @throws ReadoutError `archive-grows`; TypeError where the file is cut off or damaged. */
async function* gunzip(source: ByteSource): AsyncGenerator<Uint8Array> {
  const counted = { packed: 0, unpacked: 0 };
  const packed = count(source.stream(), counted);
  for await (const chunk of chunksOf(readableOf(packed).pipeThrough(new DecompressionStream('gzip')))) {
    counted.unpacked += chunk.length;
    checkGrowth(counted.packed, counted.unpacked, source.address);
    yield chunk;
  }
}

async function* count(chunks: AsyncIterable<Uint8Array>, counted: { packed: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    counted.packed += chunk.length;
    yield chunk;
  }
}
