/** An open record in; out: what reads pages into it for the server, while it goes on answering. */

import { Worker } from 'node:worker_threads';
import { codingVersion } from '../coding-version.js';
import type { Problem } from '../errors.js';
import type { By } from '../record/accounts/index.js';
import type { OpenRecord } from '../record/index.js';
import { compiledFile } from '../tables/compiled-file.js';
import type { Outcome, ReadPage } from '../views/index.js';
import type { FromReader, ToReader } from './reading-worker.js';

const workerFile = compiledFile(new URL('./reading-worker.js', import.meta.url));

/** Who hands in pages where nobody signs in. */
const inTheApp: By = { account: null, name: 'somebody in the web app' };

export type PageReader = { readonly readPage: ReadPage; readonly close: () => Promise<void> };

/** Documents are cleaned and coded in a thread, which starts with the first page and loads a language when it is met. */
export function openPageReader(record: Pick<OpenRecord, 'read'>): PageReader {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const readNow: ReadPage = async (page, tell, by = inTheApp) => {
    worker ??= startWorker(() => {
      worker = undefined;
    });
    let said = await ask(worker, { kind: 'page', page });
    while (said.kind !== 'end') {
      tell(said.kind === 'problem' ? problemOutcome(said.problem) : await recordOne(record, said, by));
      said = await ask(worker, { kind: 'next' });
    }
  };
  // The thread reads one page at a time, whoever asks.
  const readPage: ReadPage = (page, tell, by) => {
    const reading = last.then(() => readNow(page, tell, by));
    last = reading.catch(() => {});
    return reading;
  };
  return { readPage, close: async () => void (await worker?.terminate()) };
}

function startWorker(ended: () => void): Worker {
  const worker = new Worker(workerFile);
  worker.unref();
  return worker.once('exit', ended).on('error', () => {});
}

/** The next word of the thread; one that ended without a word rejects, and the next page starts another. */
function ask(worker: Worker, question: ToReader): Promise<FromReader> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', said).off('error', failed).off('exit', gone);
      act();
    };
    const said = (answer: FromReader) => settle(() => resolve(answer));
    const failed = (error: Error) => settle(() => reject(error));
    const gone = () => settle(() => reject(new Error('the reading thread ended')));
    worker.on('message', said).on('error', failed).on('exit', gone);
    worker.postMessage(question);
  });
}

async function recordOne(
  record: Pick<OpenRecord, 'read'>,
  { document, coding }: Extract<FromReader, { kind: 'document' }>,
  by: By,
): Promise<Outcome> {
  const { status, contacts, acts } = await record.read(document, coding, codingVersion(), by);
  const known = { id: document.id, title: document.title };
  return {
    status: coding === null && status === 'read' ? 'uncoded' : status,
    document: known,
    contacts,
    acts,
    ...{ message: null, problem: null },
  };
}

function problemOutcome(problem: Problem): Outcome {
  return { status: 'problem', document: null, contacts: 0, acts: 0, message: problem.message, problem };
}
