/** What the ingest stage takes and hands on. */

import type { ReadoutError } from '../errors.js';

/** A place that published: the words at the head of a dispatch, "Moscou (VNA) -". */
export type Dateline = {
  readonly place: string | null;
  readonly country: string | null; // ISO 3166-1 alpha-3
  readonly agency: string | null;
  readonly date: string | null; // EDTF, when the dateline prints one
};

/** One run of clean text and where it stood in the decoded source: clean[start, end) came from source[from, …). */
export type SourceSegment = { readonly start: number; readonly end: number; readonly from: number };

/** One clean document (CODEBOOK §2), the value that every later stage reads. */
export type Document = {
  readonly id: string; // "sha256:" + hex of the clean text, UTF-8
  readonly url: string; // address or file path
  readonly publisher: string | null;
  readonly side: string | null; // country that the publisher speaks for
  readonly language: string | null; // BCP 47
  readonly title: string | null;
  readonly published: string | null; // YYYY-MM-DD; YYYY-MM where the page tells no day
  readonly dateline: Dateline | null;
  readonly text: string; // clean text; paragraphs are separated by "\n"
  readonly captions: readonly string[];
  readonly source: string; // the decoded input (for HTML: the article's text before furniture rules)
  readonly sourceMap: readonly SourceSegment[];
};

/** What the caller knows about an input; it wins over what the input says of itself. */
export type GivenMetadata = {
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string; // YYYY-MM-DD, or a day as people print it
  readonly language?: string; // BCP 47
};

/** One input: its bytes, where they come from, and what is known about them. */
export type Page = {
  readonly address: string; // file path or URL; "-" for standard input
  readonly bytes: Uint8Array;
  readonly mediaType?: string; // as a server or an archive states it: "text/html; charset=windows-1251"
  readonly given?: GivenMetadata;
  readonly listed?: GivenMetadata; // what a feed or a list of pages says of it; the page itself knows better
};

/** A place in decoded text that one document is read from, and what is said about it there. */
export type RawDocument = {
  readonly source: string;
  readonly from: number; // where the document's text starts in source, after front matter
  readonly blocks: readonly Block[];
  readonly stated: GivenMetadata;
};

/** A stretch of source that the page's own markup sets apart: a figure's caption, a heading. */
export type Block = { readonly start: number; readonly end: number; readonly role: 'caption' | 'heading' };

/** One input gives one result, JSON Lines one a record. `where` names the input, with the line where there is one. */
export type IngestResult =
  | { readonly kind: 'document'; readonly where: string; readonly document: Document }
  | { readonly kind: 'problem'; readonly where: string; readonly error: ReadoutError };
