/** A web archive (WARC) in, the pages that it took out, each with its address. Wraps warcio, loaded when the first comes. */

import type { WARCRecord } from 'warcio';
import { mostBytes } from '../most-bytes.js';
import { checkSize, gather } from './limits.js';
import { problemOf } from './problem-of.js';
import type { Archive, ByteSource, Entry } from './types.js';

const readableTypes = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml|feed\+json))/i;

export const warc: Archive = {
  name: 'WARC',
  fits: (head) => String.fromCharCode(...head.subarray(0, 7)) === 'WARC/1.',
  entries: readWarc,
};

async function* readWarc(source: ByteSource): ReturnType<Archive['entries']> & AsyncGenerator {
  const { WARCParser } = await import('warcio');
  for await (const record of WARCParser.iterRecords(endingOnce(source.stream()))) {
    const address = record.warcTargetURI ?? source.address;
    const mediaType = mediaTypeOf(record);
    if (!readableTypes.test(mediaType)) {
      await record.skipFully();
      continue;
    }
    try {
      yield await readRecord(record, address, mediaType);
    } catch (error) {
      yield problemOf(error, `${source.address}!/${address}`, 'WARC');
    }
  }
}

/** "" for what holds no page: requests, revisits, redirects and errors. */
function mediaTypeOf({ warcType, httpHeaders, warcContentType }: WARCRecord): string {
  if (warcType === 'conversion' || warcType === 'resource') return warcContentType ?? '';
  if (warcType !== 'response' || String(httpHeaders?.statusCode ?? '') !== '200') return '';
  return httpHeaders?.headers.get('content-type') ?? '';
}

async function readRecord(record: WARCRecord, address: string, mediaType: string): Promise<Entry> {
  checkSize(record.warcContentLength, mostBytes, address);
  const entry: Entry = { kind: 'entry', address, mediaType, bytes: await gather(record, mostBytes, address) };
  if (isCutOff(record)) throw new Error(cutOff);
  return entry;
}

const cutOff = 'it ends in the middle of a record';

/** The library counts what a record still has to come, and keeps it to itself. */
function isCutOff(record: object): boolean {
  return ((record as { readonly _reader?: { readonly limit?: number } })._reader?.limit ?? 0) > 0;
}

/** At the end of a file that is cut off the library asks for more without end; a whole one it asks a few times. */
function endingOnce(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let asked = 0;
  const next = async () => {
    const { done, value } = await iterator.next();
    if (done && ++asked > 100) throw new Error(cutOff);
    return { done: done ?? false, value } as IteratorResult<Uint8Array>;
  };
  return {
    [Symbol.asyncIterator]: () => ({
      next,
      return: async (value) => (await iterator.return?.(value)) ?? { done: true, value },
    }),
  };
}
