/** A server's answer in, its bytes out: of a kind that can be read, unpacked, and never more than a size. */

import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ReadoutError } from '../errors.js';
import { checkSize, concat } from '../ingest/unpack/limits.js';

/** What servers call texts, feeds, documents and archives; some call everything a stream of octets. */
const readable =
  /^(?:text\/|message\/rfc822|application\/(?:.*\b(?:xml|json|ndjson)\b|(?:x-)?(?:pdf|zip|gzip|tar|warc|compressed)|zip-compressed|x-zip-compressed|x-gtar|gzip-compressed|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|force-download|download)|binary\/octet-stream)/i;
/** Those that begin with "text/" and hold none. */
const programs = /^text\/(?:css|javascript|ecmascript)/i;

const unpackers = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate };

/** @throws ReadoutError `address-type`, `input-too-large`; what the network and a damaged stream throw. */
export async function readBody(answer: IncomingMessage, most: number, address: string): Promise<Uint8Array> {
  try {
    checkType(answer, address);
    checkSize(Number(answer.headers['content-length'] ?? 0), most, address);
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of unpacked(answer)) {
      length += (chunk as Buffer).length;
      checkSize(length, most, address);
      chunks.push(chunk as Buffer);
    }
    return concat(chunks, length);
  } finally {
    answer.destroy();
  }
}

function checkType({ headers }: IncomingMessage, address: string): void {
  const found = headers['content-type']?.split(';')[0]?.trim() ?? '';
  if (found !== '' && (!readable.test(found) || programs.test(found)))
    throw new ReadoutError('address-type', { address, found });
}

function unpacked(answer: IncomingMessage): AsyncIterable<unknown> {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity' || encoding === '') return answer;
  const make = unpackers[encoding as keyof typeof unpackers];
  if (!make) throw new Error(`it is packed as "${encoding}", which was not asked for`);
  // A pipeline hands a broken connection on to whoever reads; a pipe would wait.
  return pipeline(answer, make(), () => {});
}
