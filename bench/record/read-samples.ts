/** The samples, read into a new record in a temporary folder. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readInputs } from '../../src/cli/read-inputs.js';
import { type OpenRecord, openRecord } from '../../src/record/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';
import type { DocumentIds, RecordGold } from './types.js';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

/** Documents read into a record, with what a reader makes of them. `pairs`: the relations whose commitments are measured. */
export type MeasuredRecord = {
  readonly record: OpenRecord;
  readonly documents: DocumentIds;
  readonly gold: RecordGold;
  readonly pairs: readonly (readonly [string, string])[];
  readonly close: () => Promise<void>;
};

export async function readSamples(): Promise<MeasuredRecord> {
  const dataDir = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const record = await openRecord({ dataDir });
  const documents = new Map<string, string>();
  const read: { path: string; id: string }[] = [];
  let path = '';
  const noting: Pick<OpenRecord, 'read'> = {
    read: (document, coding) => {
      read.push({ path, id: document.id });
      return record.read(document, coding);
    },
  };
  const paths = readdirSync(samples)
    .filter((file) => !file.endsWith('.md'))
    .sort();
  const [opening, progress] = [Promise.resolve(noting), { step: () => undefined }];
  // One file at a time: of several, documents may come to the record together, and out of step with their files.
  for (const file of paths) {
    path = file;
    await readInputs([join(samples, file)], {}, { files: nodeFiles(), workers: 0, opening, progress });
  }
  for (const { path: file, id } of read) documents.set(nameOf(file, documents), id);
  const close = async () => {
    await record.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const gold = parse(readFileSync(new URL('./gold.yaml', import.meta.url), 'utf8')) as RecordGold;
  return { record, documents, close, gold, pairs: [['RUS', 'VNM']] };
}

/** The file without its ending; documents of JSON Lines are numbered. */
function nameOf(file: string, taken: DocumentIds): string {
  const stem = basename(file).replace(/\.\w+$/, '');
  if (!file.endsWith('.jsonl')) return stem;
  const before = [...taken.keys()].filter((name) => name.startsWith(`${stem}#`)).length;
  return `${stem}#${before + 1}`;
}
