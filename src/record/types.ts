/** What the record stage offers: an open record, and what became of each document handed to it. */

import type { Kysely } from 'kysely';
import type { Coding } from '../coding/types.js';
import type { Document } from '../ingest/types.js';
import type { By } from './accounts/types.js';
import type { Judgement, NewJudgement } from './judgements/types.js';
import type { Tables } from './store/schema.js';
import type { CodingChange } from './versions/coding-change.js';

export type RecordOptions = {
  /** Folder of the embedded database. Default: $READOUT_DATA, else ./readout-data. */
  readonly dataDir?: string | undefined;
  /** Address of a PostgreSQL server, "postgres://…". Default: $DATABASE_URL; when set, dataDir is not used. */
  readonly databaseUrl?: string | undefined;
};

export type ReadResult = {
  /** `read`: new. `unchanged`: the same again. `recoded`: its facts were replaced. `near-duplicate`: kept, facts not counted again. */
  readonly status: 'read' | 'unchanged' | 'recoded' | 'near-duplicate';
  readonly of?: string; // for a near duplicate: id of the document that was read first
  readonly contacts: number; // that the document's coding holds
  readonly acts: number;
};

/** An open record. Close it, or the embedded database keeps its folder locked until the process ends. */
export type OpenRecord = {
  /** For the queries in store/queries/. */
  readonly db: Kysely<Tables>;
  /** Where the record lies: a folder, or a server address without its password. */
  readonly place: string;
  /**
   * Take in one document with its coding, whole or not at all. Reading it again changes nothing.
   *
   * @param version of the code, models and tables that coded it (coding-version.ts), kept with it; null or left out: not known.
   * @param by stands in the audit log; left out: a program.
   * @throws ReadoutError `coding-version-differs` when this record is coded by workers of another version.
   */
  readonly read: (document: Document, coding: Coding | null, version?: string | null, by?: By) => Promise<ReadResult>;
  /** What `read` would say of a document that is in already, the same and coded by this version; null for one that is to be coded. */
  readonly readBefore: (document: Document, version: string) => Promise<ReadResult | null>;
  /** Say that workers of this version code for this record, from now on none of another. @throws ReadoutError `coding-version-differs`. */
  readonly claimVersion: (version: string, by?: By) => Promise<void>;
  /** Bring one document's coding up to date: read it with a coding of now, and see what changed. */
  readonly recode: (document: Document, coding: Coding | null, version: string, by?: By) => Promise<CodingChange>;
  /** Take out a document and every fact that only it tells. `by` stands in the audit log. @returns false when it is not in the record. */
  readonly withdraw: (documentId: string, by?: By) => Promise<boolean>;
  /** Keep what somebody decided, and apply it. `by`: who is signed in; left out: whoever the judgement names. @throws ReadoutError `judgement-contradicts`, `judgement-incomplete`, `record-has-no`. */
  readonly judge: (judgement: NewJudgement, by?: By) => Promise<Judgement>;
  /** Take a judgement back; all is then as before it. @throws ReadoutError `record-has-no`, `judgement-withdrawn`. */
  readonly withdrawJudgement: (id: number, who: string, by?: By) => Promise<Judgement>;
  readonly close: () => Promise<void>;
};
