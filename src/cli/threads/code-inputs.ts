/** Paths in; every document of them with its coding out, in the order of the paths, coded on as many threads as wanted. */

import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { type GivenMetadata, type IngestResult, type IngestTables, readIngestTables } from '../../ingest/index.js';
import { isArchive } from '../../ingest/unpack/index.js';
import type { DataFiles } from '../../tables/files.js';
import { isAddress } from '../find-inputs.js';
import type { Reach } from '../ingest-address.js';
import { ingestInput } from '../ingest-input.js';
import { openCrew } from './crew.js';
import { type Coded, type Job, problemAt } from './do-job.js';
import { inOrder } from './in-order.js';

/** One document or problem; `at` counts those of its input from 0. */
export type Outcome = { readonly path: string; readonly at: number; readonly isLast: boolean; readonly coded: Coded };

export type CodeOptions = {
  readonly files: DataFiles;
  readonly given: GivenMetadata;
  readonly workers: number;
  readonly reach?: Reach | undefined; // how addresses are fetched
  readonly workerFile?: string;
};

type Step = { readonly path: string; readonly at: number; readonly isLast: boolean; readonly job: Job | Coded };

/** Larger inputs hold many documents as a rule, and are taken apart before they are spread. */
const wholeBytes = 256 * 1024;
const headBytes = 4096;
const holdsMany = /^\.(?:jsonl|ndjson|json|xml|rss|atom)$/i;

/** Memory is flat for any number of inputs: one page of at most 20 MB is held of each. Inputs read earlier count for nothing in later ones. */
export async function* codeInputs(paths: readonly string[], options: CodeOptions): AsyncGenerator<Outcome> {
  const crew = openCrew(options);
  crew.expect(paths.length);
  const run = async ({ job }: Step) => (isJob(job) ? crew.run(job) : [job]);
  try {
    for await (const { job, done } of inOrder(stepsOf(paths, options, crew.expect), run, 3 * options.workers + 1)) {
      for (const [at, coded] of done.entries())
        yield { path: job.path, at: job.at + at, isLast: job.isLast && at === done.length - 1, coded };
    }
  } finally {
    await crew.close();
  }
}

function isJob(job: Job | Coded): job is Job {
  return job.kind === 'input' || job.kind === 'document';
}

async function* stepsOf(paths: readonly string[], options: CodeOptions, expect: (jobs: number) => void) {
  for (const path of paths) {
    if (await isOneDocument(path))
      yield { path, at: 0, isLast: true, job: { kind: 'input', path, given: options.given } } as Step;
    else yield* takeApart(path, options, expect);
  }
}

/** Whatever holds many is taken apart, so that one poisonous part sets itself aside and not the others. */
async function isOneDocument(path: string): Promise<boolean> {
  if (path === '-' || isAddress(path) || holdsMany.test(extname(path))) return false;
  try {
    const { size, head } = await lookAt(path);
    return size <= wholeBytes && (extname(path) === '.docx' || !isArchive(head, path));
  } catch {
    return true; // the job says what is wrong with it
  }
}

async function lookAt(path: string): Promise<{ size: number; head: Uint8Array }> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0);
    return { size: (await file.stat()).size, head: buffer.subarray(0, bytesRead) };
  } finally {
    await file.close();
  }
}

/** A step is handed on when the next is known to come, so that the last one is known as the last. */
async function* takeApart(path: string, { files, given, reach }: CodeOptions, expect: (jobs: number) => void) {
  let held: Step | undefined;
  for await (const result of ingestInput(path, given, tablesOf(files), reach)) {
    if (held) yield held;
    if (held) expect(1);
    held = { path, at: held ? held.at + 1 : 0, isLast: false, job: jobOf(result) };
  }
  if (held) yield { ...held, isLast: true };
}

function jobOf(result: IngestResult): Job | Coded {
  return result.kind === 'problem' ? problemAt(result.where, result.error) : { ...result, kind: 'document' };
}

const known = new WeakMap<DataFiles, IngestTables>();

function tablesOf(files: DataFiles): IngestTables {
  const tables = known.get(files) ?? readIngestTables(files);
  known.set(files, tables);
  return tables;
}
