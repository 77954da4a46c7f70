/** A TAR archive in, its files out, one at a time. Wraps modern-tar. */

import { createTarDecoder } from 'modern-tar';
import { mostBytes } from '../most-bytes.js';
import { isWanted } from './is-wanted.js';
import { checkSize, gather } from './limits.js';
import { problemOf } from './problem-of.js';
import { chunksOf, readableOf } from './streams.js';
import type { Archive, ByteSource } from './types.js';

const magicAt = 257;

export const tar: Archive = { name: 'TAR', fits: isTar, entries: readTar };

function isTar(head: Uint8Array, address: string): boolean {
  const magic = String.fromCharCode(...head.subarray(magicAt, magicAt + 5));
  return magic === 'ustar' || (/\.(?:tar|tgz)$/i.test(address) && head.length >= 512);
}

async function* readTar(source: ByteSource): ReturnType<Archive['entries']> & AsyncGenerator {
  const entries = readableOf(source.stream()).pipeThrough(createTarDecoder({ strict: true }));
  for await (const { header, body } of chunksOf(entries)) {
    const address = `${source.address}!/${header.name}`;
    if (header.type !== 'file' || !isWanted(header.name)) {
      await body.cancel();
      continue;
    }
    try {
      checkSize(header.size, mostBytes, address);
      yield { kind: 'entry', address, bytes: await gather(chunksOf(body), mostBytes, address) };
    } catch (error) {
      yield problemOf(error, address, 'TAR');
      await body.cancel().catch(() => {});
    }
  }
}
