/** One input in; the pages in it out, one at a time: a file is one page, an archive many, nested ones too. */

import { ReadoutError } from '../../errors.js';
import { namesWordParts } from '../formats/docx.js';
import { mostBytes } from '../most-bytes.js';
import type { GivenMetadata } from '../types.js';
import { bytesSource } from './bytes-source.js';
import { eml } from './eml.js';
import { gzip } from './gzip.js';
import { checkSize, deepest, mostEntries } from './limits.js';
import { problemOf } from './problem-of.js';
import { tar } from './tar.js';
import type { Archive, ByteSource, Entry, Unpacked } from './types.js';
import { warc } from './warc.js';
import { zip } from './zip.js';

export { bytesSource } from './bytes-source.js';
export type { ByteSource, Unpacked } from './types.js';

const archives: readonly Archive[] = [zip, gzip, tar, warc, eml];
const headBytes = 4096;
/** Where a ZIP archive lists its files: Word writes some dozens, a hundred bytes each. */
const tailBytes = 64 * 1024;

/**
 * Unpack one input: ZIP, gzip, TAR, WARC and mails, whatever their names, and archives within them.
 *
 * Never throws for what an input holds: a problem is a result of its own. Holds one page at a time, of 20 MB at most, and
 * stops an archive that grows more than a hundredfold, so memory stays flat whatever is given.
 */
export async function* unpack(
  source: ByteSource,
  { given = {}, listed = {}, mediaType = '', most = mostEntries }: UnpackOptions = {},
): AsyncGenerator<Unpacked> {
  let found = 0;
  for await (const unpacked of open(source, { mediaType, given, listed }, { entries: 0, most }, 0)) {
    found++;
    yield unpacked;
  }
  const where = source.address;
  if (found === 0) yield problemOf(new ReadoutError('archive-no-text', { where }), where, 'file');
}

/** Whether a file holds others, by its first bytes. A Word document, which is a ZIP archive, counts as well. */
export function isArchive(head: Uint8Array, address: string): boolean {
  return archives.some(({ fits }) => fits(head, address));
}

export type UnpackOptions = {
  readonly given?: GivenMetadata; // what the caller knows; it goes with every page and wins over what an archive says
  readonly listed?: GivenMetadata; // see Page; of what is no archive
  readonly mediaType?: string; // as a server states it
  readonly most?: number; // files taken from one input; 100,000 when left out
};

type Known = { readonly mediaType: string; readonly given: GivenMetadata; readonly listed?: GivenMetadata };
type Counted = { entries: number; readonly most: number };

async function* open(source: ByteSource, known: Known, counted: Counted, depth: number): AsyncGenerator<Unpacked> {
  const where = source.address;
  try {
    const archive = await archiveOf(source);
    if (!archive) {
      checkSize(source.size, mostBytes, where);
      yield { kind: 'page', page: { address: where, bytes: await source.read(0, source.size), ...known } };
    } else if (depth >= deepest) throw new ReadoutError('archive-too-deep', { where, most: deepest });
    else yield* openEntries(archive, source, known, counted, depth);
  } catch (error) {
    yield problemOf(error, where, 'file');
  }
}

/** A mail has its text at its own address, so what comes out of it is never taken for a mail again. */
async function archiveOf(source: ByteSource): Promise<Archive | undefined> {
  const head = await source.read(0, Math.min(source.size, headBytes));
  const archive = archives.find(({ fits }) => fits(head, source.address));
  if (archive !== zip || source.size > mostBytes) return archive;
  const tail = await source.read(Math.max(0, source.size - tailBytes), source.size);
  return namesWordParts(tail) ? undefined : archive;
}

async function* openEntries(
  archive: Archive,
  source: ByteSource,
  known: Known,
  counted: Counted,
  depth: number,
): AsyncGenerator<Unpacked> {
  try {
    for await (const entry of archive.entries(source)) {
      counted.entries++;
      if (counted.entries > counted.most)
        throw new ReadoutError('archive-too-many', { where: source.address, most: counted.most });
      if (entry.kind === 'problem') yield entry;
      else if (entry.address === source.address) yield pageOf(entry, known);
      else yield* open(bytesSource(entry.address, entry.bytes), withEntry(entry, known), counted, depth + 1);
    }
  } catch (error) {
    yield problemOf(error, source.address, archive.name);
  }
}

function pageOf(entry: Entry, known: Known): Unpacked {
  const { mediaType, given } = withEntry(entry, known);
  return { kind: 'page', page: { address: entry.address, bytes: entry.bytes, mediaType, given } };
}

function withEntry({ mediaType = '', given }: Entry, known: Known): Known {
  return { mediaType, given: { ...given, ...known.given } };
}
