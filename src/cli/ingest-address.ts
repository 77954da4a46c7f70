/** A web address in; the documents of its page out, or, where it is a sitemap, those of the pages that it lists. */

import { ReadoutError } from '../errors.js';
import type { Polite } from '../fetch/index.js';
import { decode } from '../ingest/decode.js';
import {
  bytesSource,
  type GivenMetadata,
  type IngestResult,
  type IngestTables,
  ingest,
  unpack,
} from '../ingest/index.js';
import { readSitemap, type Sitemap } from '../ingest/sitemap.js';
import type { Page } from '../ingest/types.js';
import { mostEntries } from '../ingest/unpack/limits.js';

/** How pages are fetched, and which pages of sitemaps are wanted. */
export type Reach = {
  readonly polite: Polite;
  readonly only?: string | undefined; // what an address must contain
  readonly since?: string | undefined; // pages changed on this day or later; YYYY-MM-DD
};

type Walk = Reach & { readonly seen: Set<string>; readonly given: GivenMetadata; readonly tables: IngestTables };

/** Sitemaps list sitemaps that list pages; deeper ones would turn in circles. */
const deepest = 3;

/** Holds one page at a time. Never throws for what cannot be fetched or read: that is a problem, and the others go on. */
export async function* ingestAddress(
  address: string,
  given: GivenMetadata,
  tables: IngestTables,
  reach: Reach,
): AsyncGenerator<IngestResult, undefined> {
  yield* walk(address, { ...reach, seen: new Set(), given, tables }, 0);
}

async function* walk(address: string, on: Walk, depth: number): AsyncGenerator<IngestResult, undefined> {
  on.seen.add(address);
  try {
    const fetched = await on.polite.get(address, { byHand: depth === 0 });
    if (fetched.kind === 'unchanged') return;
    const { bytes, mediaType } = fetched.page;
    for await (const unpacked of unpack(bytesSource(fetched.page.address, bytes), {
      given: on.given,
      mediaType: mediaType ?? '',
    })) {
      const listed = unpacked.kind === 'page' && depth < deepest ? sitemapOf(unpacked.page) : null;
      if (unpacked.kind === 'problem') yield unpacked;
      else if (listed) yield* walkAll(address, listed, on, depth + 1);
      else yield* await ingest(unpacked.page, on.tables);
    }
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    yield { kind: 'problem', where: address, error };
  }
}

async function* walkAll(where: string, { kind, entries }: Sitemap, on: Walk, depth: number) {
  for (const { url, changed } of entries) {
    if (on.seen.has(url) || (on.since && changed && changed < on.since)) continue;
    if (kind === 'pages' && on.only && !url.includes(on.only)) continue;
    if (on.seen.size > mostEntries) throw new ReadoutError('sitemap-too-many', { where, most: mostEntries });
    yield* walk(url, on, depth);
  }
}

function sitemapOf({ address, bytes, mediaType }: Page): Sitemap | null {
  try {
    return readSitemap(decode(bytes, address, mediaType));
  } catch {
    return null; // no text: a PDF, say
  }
}
