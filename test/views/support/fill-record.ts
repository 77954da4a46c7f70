/** Codings in, an open record that holds them out, in a new folder. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Coding } from '../../../src/coding/types.js';
import type { Document } from '../../../src/ingest/types.js';
import { type OpenRecord, openRecord } from '../../../src/record/index.js';

/** An open record in a folder that `close` removes. */
export async function fillRecord(codings: readonly Coding[]): Promise<OpenRecord> {
  const dataDir = await mkdtemp(join(tmpdir(), 'readout-views-'));
  const record = await openRecord({ dataDir });
  for (const coding of codings) await record.read(documentOf(coding), coding);
  const close = async () => {
    await record.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...record, close };
}

function documentOf({ document }: Coding): Document {
  const whole = { start: 0, end: document.text.length, from: 0 };
  return { ...document, source: document.text, sourceMap: [whole] };
}
