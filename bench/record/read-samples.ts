/** The samples, read into a new record in a temporary folder. */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readInputs } from '../../src/cli/read-inputs.js';
import { type OpenRecord, openRecord } from '../../src/record/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';
import type { DocumentIds } from './types.js';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

type Samples = { readonly record: OpenRecord; readonly documents: DocumentIds; readonly close: () => Promise<void> };

export async function readSamples(): Promise<Samples> {
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
  const next = (n: number) => {
    path = paths[n] ?? '';
  };
  next(0);
  let done = 0;
  const progress = { step: () => next(++done) };
  await readInputs(
    paths.map((file) => join(samples, file)),
    {},
    { files: nodeFiles(), workers: 0, opening: Promise.resolve(noting), progress },
  );
  for (const { path: file, id } of read) documents.set(nameOf(file, documents), id);
  const close = async () => {
    await record.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { record, documents, close };
}

/** The file without its ending; documents of JSON Lines are numbered. */
function nameOf(file: string, taken: DocumentIds): string {
  const stem = basename(file).replace(/\.\w+$/, '');
  if (!file.endsWith('.jsonl')) return stem;
  const before = [...taken.keys()].filter((name) => name.startsWith(`${stem}#`)).length;
  return `${stem}#${before + 1}`;
}
