/** Paths and an open record in; each document read, coded and recorded in turn; a tally out. */

import type { Coding } from '../coding/types.js';
import { ReadoutError } from '../errors.js';
import {
  type Document,
  type GivenMetadata,
  type IngestResult,
  type IngestTables,
  ingest,
  readIngestTables,
} from '../ingest/index.js';
import type { OpenRecord } from '../record/index.js';
import type { DataFiles } from '../tables/files.js';
import { type Coder, openCoder } from './open-coder.js';
import type { Progress } from './progress.js';
import { readPage } from './read-page.js';

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
  readonly opening: Promise<Pick<OpenRecord, 'read'>>; // awaited once the first document is coded
  readonly progress: Pick<Progress, 'step'>;
};

/**
 * Read inputs one after the other. A bad input is skipped and told; the others go on.
 *
 * @throws what the record throws (full disk, server gone): then nothing more can be kept.
 */
export async function readInputs(paths: readonly string[], given: GivenMetadata, context: ReadContext): Promise<Tally> {
  const tables = readIngestTables(context.files);
  const coder = openCoder(context.files);
  const tally = { ...emptyTally(), uncoded: new Map<string, number>(), skipped: [] as ReadoutError[] };
  for (const path of paths) {
    for (const result of await ingestPath(path, given, tables)) {
      if (result.kind === 'problem') tally.skipped.push(result.error);
      else await recordResult(result, coder, context, tally);
    }
    context.progress.step(path);
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

async function ingestPath(path: string, given: GivenMetadata, tables: IngestTables): Promise<IngestResult[]> {
  try {
    return await ingest(await readPage(path, given), tables);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return [{ kind: 'problem', where: path, error }];
  }
}

async function recordResult(
  { document }: Extract<IngestResult, { kind: 'document' }>,
  coder: Coder,
  { opening }: ReadContext,
  tally: OpenTally,
): Promise<void> {
  const coding = codeOrSkip(document, coder, tally);
  if (coding === undefined) return;
  const record = await opening;
  const { status, contacts, acts } = await record.read(document, coding);
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

/** undefined: it was skipped. A document that cannot be coded for a fault of ours is not kept half done. */
function codeOrSkip(document: Document, coder: Coder, tally: OpenTally): Coding | null | undefined {
  try {
    return coder.code(document);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    tally.skipped.push(error);
    return undefined;
  }
}
