/** What the ingest stage takes and hands on. */

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
  readonly published: string | null; // YYYY-MM-DD
  readonly dateline: Dateline | null;
  readonly text: string; // clean text; paragraphs are separated by "\n"
  readonly captions: readonly string[];
  readonly source: string; // the decoded input (for HTML: the article's text before furniture rules)
  readonly sourceMap: readonly SourceSegment[];
};
