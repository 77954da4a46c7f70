/** The embedded database in a thread of its own, so that a long query never holds up the server. Runs from dist/. */

import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { parsers } from '../column-types.js';
import type { Answer, Problem, Question, WorkerStart } from './messages.js';

/** Small log files, used when the folder is new: the log then asks for little room at a time. */
const initDbStartParams = ['--wal-segsize=1'];

const { folder } = workerData as WorkerStart;
if (parentPort) await serve(parentPort);

async function serve(port: MessagePort): Promise<void> {
  try {
    const db = await PGlite.create(folder, { parsers, initDbStartParams });
    port.on('message', (question: Question | 'close') => void reply(port, db, question));
    port.postMessage({ ready: true });
  } catch (error) {
    port.postMessage({ ready: false, problem: takeApart(error) });
    port.close();
  }
}

async function reply(port: MessagePort, db: PGlite, question: Question | 'close'): Promise<void> {
  if (question === 'close') {
    await db.close().catch(() => undefined); // a database that broke down is left as the next start will find it
    port.close();
    return;
  }
  port.postMessage(await answer(db, question));
}

async function answer(db: PGlite, { id, sql, parameters }: Question): Promise<Answer> {
  try {
    const { rows, command, rowCount } = await db.query(sql, [...parameters]);
    return { id, rows, command: command ?? 'SELECT', rowCount: rowCount ?? 0 };
  } catch (error) {
    return { id, problem: takeApart(error) };
  }
}

function takeApart(error: unknown): Problem {
  const { message, code, detail } = error as Error & { code?: string; detail?: string };
  return { message, ...(code && { code: String(code) }), ...(detail && { detail }) };
}
