/** Reading from the web app: what is handed in, what becomes of it. */

import type { Problem } from '../../errors.js';
import type { Page } from '../../ingest/index.js';
import type { By } from '../../record/accounts/index.js';
import type { ReadResult } from '../../record/types.js';

/** What became of one document of an input. `uncoded`: kept without facts, its language has no pack. */
export type Outcome = {
  readonly status: ReadResult['status'] | 'uncoded' | 'problem';
  readonly document: { readonly id: string; readonly title: string | null } | null; // null for a problem
  readonly contacts: number;
  readonly acts: number;
  readonly message: string | null; // for a problem: what to do
  readonly problem: Problem | null;
};

/** Reads one input into the record, document by document. Problems of an input are outcomes; a lost record throws. `by` stands in the audit log. */
export type ReadPage = (page: Page, tell: (outcome: Outcome) => void, by?: By) => Promise<void>;

/** Gets the page at a web address. @throws ReadoutError `address-…`. */
export type FetchPage = (address: string) => Promise<Page>;

/** One input and how far it is. */
export type Reading = {
  readonly id: string;
  readonly name: string; // file name, address, or the first words of a pasted text
  readonly state: 'waiting' | 'fetching' | 'reading' | 'done' | 'failed';
  readonly documents: number;
  readonly contacts: number;
  readonly acts: number;
  readonly problems: number;
  readonly outcomes: readonly Outcome[]; // the first hundred, problems always
  readonly message: string | null; // why it failed
  readonly problem: Problem | null;
};
