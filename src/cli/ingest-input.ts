/** One input's path or address in; its documents out, one at a time, and what is wrong with those that cannot be read. */

import { ReadoutError } from '../errors.js';
import { type GivenMetadata, type IngestResult, type IngestTables, ingestAll } from '../ingest/index.js';
import { reachOf } from './address-options.js';
import { isAddress } from './find-inputs.js';
import { ingestAddress, type Reach } from './ingest-address.js';
import { openInput } from './open-input.js';

/** Never throws for what an input holds, nor for one that cannot be opened. */
export async function* ingestInput(
  path: string,
  given: GivenMetadata,
  tables: IngestTables,
  reach?: Reach,
): AsyncGenerator<IngestResult> {
  try {
    if (isAddress(path)) yield* ingestAddress(path, given, tables, reach ?? reachOf({}));
    else yield* ingestAll(await openInput(path), { given }, tables);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    yield { kind: 'problem', where: path, error };
  }
}
