/** What the record keeps of watching. */

/** `links`: a page whose links lead to pages. */
export type SourceKind = 'feed' | 'sitemap' | 'links';

/**
 * `due`: listed, not yet read. `unreadable`: fetched or tried, without a text; `error` says why.
 * `vanished`: read, and no longer there; its documents stay. `withdrawn`: a person took its document out of the record.
 */
export type PageState = 'due' | 'read' | 'unreadable' | 'vanished' | 'withdrawn';

/** A source as its file tells it. */
export type Source = {
  readonly id: string;
  readonly kind: SourceKind;
  readonly address: string;
  readonly everyMs: number;
};

/** What was asked before, by which a server tells whether anything is new. */
export type Known = { readonly etag: string | null; readonly lastModified: string | null };

/** A page as a source lists it. */
export type Listed = {
  readonly url: string;
  readonly role: 'page' | 'list';
  readonly title: string | null;
  readonly saidAt: string | null;
  readonly mark: string | null; // says something else once the page has changed; null: the source does not tell
};

export type HostState = { readonly readyAt: number; readonly faults: number };

/** The next thing to ask of one host. */
export type Task = {
  readonly kind: 'source' | 'page';
  readonly key: string; // id of the source, or address of the page
  readonly host: string;
  readonly nextAt: Date;
  readonly readyAt: Date; // of its host
  readonly hostFaults: number;
};
