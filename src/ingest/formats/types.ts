/** What one format of file takes and gives. */

import type { PageHabits } from '../page-habits.js';
import type { JsonRecord } from '../read-json-lines.js';

/** One input as the formats see it. */
export type Input = {
  readonly bytes: Uint8Array;
  readonly address: string; // file path or URL
  readonly mediaType: string; // as a server or an archive states it, "text/html; charset=utf-8"; "" when nobody does
  readonly where: string; // names the input in messages
  readonly pages: PageHabits;
  /** The bytes decoded, once; throws ReadoutError when they are no text. */
  readonly source: () => string;
};

/** One format. The first whose `fits` says yes reads the input. */
export type Format = {
  readonly name: string;
  readonly mostBytes: number;
  readonly fits: (input: Input) => boolean;
  /** Throws ReadoutError for an input that as a whole cannot be read; a bad part of it is a problem record. */
  readonly read: (input: Input) => readonly JsonRecord[] | Promise<readonly JsonRecord[]>;
};
