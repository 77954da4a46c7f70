/** Jobs in, codings out: done here while they are few, in threads once they are many. */

import { ReadoutError } from '../../errors.js';
import { compiledFile } from '../../tables/compiled-file.js';
import type { DataFiles } from '../../tables/files.js';
import { type Coded, doJob, type Job, openTools, problemAt, type Tools } from './do-job.js';
import { Pool, ThreadDied } from './pool.js';

export type Crew = {
  /** That so many jobs will come, so that threads start for many and not for few. */
  readonly expect: (jobs: number) => void;
  readonly run: (job: Job) => Promise<readonly Coded[]>;
  readonly close: () => Promise<void>;
};

export type CrewOptions = {
  readonly files: DataFiles;
  readonly workers: number; // 0: all is done in this thread
  readonly workerFile?: string;
};

/** A thread loads models for a second; a document takes some fifteen milliseconds. */
export const fewJobs = 24;
/** A readout takes milliseconds, the longest text that fits into an input some seconds. */
const limitMs = 120_000;

const codingWorker = compiledFile(new URL('./coding-worker.js', import.meta.url));

export function openCrew({ files, workers, workerFile = codingWorker }: CrewOptions): Crew {
  let expected = 0;
  let tools: Tools | undefined;
  let pool: Pool<Job, readonly Coded[]> | undefined;
  const runHere = (job: Job) => {
    tools ??= openTools(files);
    return doJob(job, tools);
  };
  const runInThread = (job: Job) => {
    pool ??= new Pool({ file: workerFile, threads: workers, limitMs });
    return pool.run(job).catch((error) => setAside(job, error));
  };
  return {
    expect: (jobs) => {
      expected += jobs;
    },
    run: (job) => (workers > 0 && expected >= fewJobs ? runInThread(job) : runHere(job)),
    close: async () => pool?.close(),
  };
}

function setAside(job: Job, cause: unknown): Coded[] {
  if (!(cause instanceof ThreadDied)) throw cause;
  const where = job.kind === 'input' ? job.path : job.where;
  return [problemAt(where, new ReadoutError('document-set-aside', { where, reason: cause.message }))];
}
