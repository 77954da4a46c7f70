/** Bytes in memory as a source. */

import type { ByteSource } from './types.js';

const chunkBytes = 64 * 1024;

export function bytesSource(address: string, bytes: Uint8Array): ByteSource {
  return {
    address,
    size: bytes.length,
    read: async (start, end) => bytes.subarray(start, end),
    stream: async function* () {
      for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
    },
  };
}
