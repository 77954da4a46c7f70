/** What watching is given, and what it tells while it goes on. */

import type { Page } from '../ingest/index.js';
import type { By } from '../record/accounts/index.js';
import type { Source } from '../record/watching/types.js';

/** One source of the file: what the record keeps of it, and how its pages are chosen and described. */
export type WatchedSource = Source & {
  readonly only: readonly string[]; // addresses that contain one of these; all when empty
  readonly except: readonly string[]; // but none of these
  readonly since: string | null; // YYYY-MM-DD: pages that the source dates earlier are passed over
  readonly publisher: string | null;
  readonly language: string | null;
};

export type Sources = {
  readonly contact: string | null; // of whoever watches, told to the servers
  readonly allow: readonly string[]; // hosts of private networks that may be asked
  readonly pauseMs: number; // between two requests to one host
  readonly sources: readonly WatchedSource[];
};

/** What became of one document of a page. */
export type PageOutcome = {
  readonly status: string;
  readonly document: { readonly id: string; readonly title: string | null } | null; // null for a problem
  readonly contacts: number;
  readonly acts: number;
  readonly message: string | null;
};

/** Reads one page into the record, document by document; `by` stands in the audit log. */
export type ReadPage = (page: Page, tell: (outcome: PageOutcome) => void, by: By) => Promise<void>;

/** One thing that happened. */
export type WatchEvent =
  | { readonly kind: 'listed'; readonly source: string; readonly added: number; readonly changed: number }
  | {
      readonly kind: 'read' | 'changed';
      readonly source: string;
      readonly url: string;
      readonly title: string | null;
      readonly contacts: number;
      readonly acts: number;
    }
  | { readonly kind: 'vanished'; readonly source: string; readonly url: string }
  | { readonly kind: 'problem'; readonly source: string; readonly url: string; readonly message: string };
