/** Paths and an open queue in; every document of them put into the queue; a tally out. */

import type { ReadoutError } from '../../errors.js';
import { type GivenMetadata, readIngestTables } from '../../ingest/index.js';
import type { OpenQueue, Parcel } from '../../queue/index.js';
import type { DataFiles } from '../../tables/files.js';
import { atCommandLine } from '../at-command-line.js';
import type { Reach } from '../ingest-address.js';
import { ingestInput } from '../ingest-input.js';
import type { Progress } from '../progress.js';
import { inOrder } from '../threads/in-order.js';

export type PutTally = {
  readonly put: number;
  readonly waiting: number; // put in before, and not coded yet
  readonly skipped: readonly ReadoutError[];
};

export type PutContext = {
  readonly files: DataFiles;
  readonly reach?: Reach;
  readonly queue: Pick<OpenQueue, 'put'>;
  readonly progress: Pick<Progress, 'step'>;
};

/** So many are on their way to the queue at once. */
const ahead = 32;

/** Memory is that of so many documents. A bad input is skipped and told; the others go on. */
export async function putInputs(
  paths: readonly string[],
  given: GivenMetadata,
  context: PutContext,
): Promise<PutTally> {
  const skipped: ReadoutError[] = [];
  const tally = { put: 0, waiting: 0 };
  const put = async (parcel: Parcel | ReadoutError) => ('where' in parcel ? context.queue.put(parcel) : parcel);
  for await (const { done } of inOrder(parcelsOf(paths, given, context), put, ahead)) {
    if (typeof done === 'string') tally[done]++;
    else skipped.push(done);
  }
  return { ...tally, skipped };
}

async function* parcelsOf(paths: readonly string[], given: GivenMetadata, { files, reach, progress }: PutContext) {
  const tables = readIngestTables(files);
  const by = atCommandLine().name;
  for (const path of paths) {
    for await (const result of ingestInput(path, given, tables, reach)) {
      yield result.kind === 'problem' ? result.error : { where: result.where, document: result.document, by };
    }
    progress.step(path);
  }
}
