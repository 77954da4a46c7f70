/** Bytes to be unpacked, and what comes out. */

import type { ReadoutError } from '../../errors.js';
import type { GivenMetadata, Page } from '../types.js';

/** An input that may be too large to hold: read from the start, or at a place. Streams can be opened more than once. */
export type ByteSource = {
  readonly address: string;
  readonly size: number; // bytes
  readonly stream: () => AsyncIterable<Uint8Array>;
  readonly read: (start: number, end: number) => Promise<Uint8Array>;
};

/** A page to ingest, or a part that cannot be read; the others go on. */
export type Unpacked =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'problem'; readonly where: string; readonly error: ReadoutError };

/** One file within an archive. */
export type Entry = {
  readonly kind: 'entry';
  readonly address: string; // "folder.zip!/2024/a.html", or the URL that a web archive took it from
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly given?: GivenMetadata;
};

/** One kind of archive. */
export type Archive = {
  readonly name: string;
  /** @param head the first bytes, at least 512 where the file has them. */
  readonly fits: (head: Uint8Array, address: string) => boolean;
  readonly entries: (source: ByteSource) => AsyncIterable<Entry | Extract<Unpacked, { kind: 'problem' }>>;
};
