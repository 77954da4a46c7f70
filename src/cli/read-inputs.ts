/** Paths and an open record in; each document read, coded and recorded in turn; a tally out. */

import { codingVersion } from '../coding-version.js';
import type { ReadoutError } from '../errors.js';
import type { GivenMetadata } from '../ingest/index.js';
import type { OpenRecord, ReadResult } from '../record/index.js';
import type { DataFiles } from '../tables/files.js';
import { atCommandLine } from './at-command-line.js';
import type { Reach } from './ingest-address.js';
import type { Progress } from './progress.js';
import { codeInputs, type Outcome } from './threads/code-inputs.js';
import { type Coded, errorOf } from './threads/do-job.js';
import { inOrder } from './threads/in-order.js';

export type Tally = {
  readonly read: number;
  readonly recoded: number;
  readonly unchanged: number;
  readonly nearDuplicates: number;
  readonly contacts: number; // of documents newly read
  readonly acts: number;
  readonly uncoded: ReadonlyMap<string, number>; // language to documents kept but not coded
  readonly skipped: readonly ReadoutError[];
};

export type ReadContext = {
  readonly files: DataFiles;
  readonly workers: number; // threads that code; 0: none but this one
  readonly reach?: Reach;
  readonly opening: Promise<Pick<OpenRecord, 'read'>>; // awaited once the first document is coded
  readonly progress: Pick<Progress, 'step'>;
};

/** So many wait for the record at most; it takes those that wait together. */
const ahead = 16;

/**
 * Read inputs; they are coded on many threads, and recorded one after the other in their own order. A bad input is skipped
 * and told; the others go on.
 *
 * @throws what the record throws (full disk, server gone): then nothing more can be kept.
 */
export async function readInputs(paths: readonly string[], given: GivenMetadata, context: ReadContext): Promise<Tally> {
  const { files, workers, reach, opening, progress } = context;
  const tally = { ...emptyTally(), uncoded: new Map<string, number>(), skipped: [] as ReadoutError[] };
  const record = untilFault(async ({ coded }: Outcome) => (coded.kind === 'coded' ? recordOne(coded, opening) : null));
  const outcomes = codeInputs(paths, { files, given, workers, reach });
  for await (const { job, done } of inOrder(outcomes, record, ahead)) {
    if (job.coded.kind === 'problem') tally.skipped.push(errorOf(job.coded.problem));
    else if (done) count(job.coded, done, tally);
    if (job.isLast) progress.step(job.path);
  }
  return tally;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type OpenTally = Writable<Omit<Tally, 'uncoded' | 'skipped'>> & {
  readonly uncoded: Map<string, number>;
  readonly skipped: ReadoutError[];
};

function emptyTally(): Omit<Tally, 'uncoded' | 'skipped'> {
  return { read: 0, recoded: 0, unchanged: 0, nearDuplicates: 0, contacts: 0, acts: 0 };
}

/** Once it has thrown, it throws the same again without being asked. */
function untilFault<A, R>(work: (given: A) => Promise<R>): (given: A) => Promise<R> {
  let fault: Error | undefined;
  return async (given) => {
    if (fault) throw fault;
    return work(given).catch((error: Error) => {
      fault ??= error;
      throw error;
    });
  };
}

type CodedOne = Extract<Coded, { kind: 'coded' }>;

async function recordOne({ document, coding }: CodedOne, opening: ReadContext['opening']): Promise<ReadResult> {
  const record = await opening;
  return record.read(document, coding, codingVersion(), atCommandLine());
}

function count({ document, coding }: CodedOne, { status, contacts, acts }: ReadResult, tally: OpenTally): void {
  if (status === 'unchanged') tally.unchanged++;
  if (status === 'near-duplicate') tally.nearDuplicates++;
  if (status === 'read') tally.read++;
  if (status === 'recoded') tally.recoded++;
  if (status === 'read' || status === 'recoded') {
    tally.contacts += contacts;
    tally.acts += acts;
  }
  const language = document.language ?? 'unknown';
  if (coding === null) tally.uncoded.set(language, (tally.uncoded.get(language) ?? 0) + 1);
}
