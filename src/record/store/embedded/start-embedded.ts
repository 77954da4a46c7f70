/** A database folder in, connections to it out. The database itself runs in worker.ts, in another thread. */

import { Worker } from 'node:worker_threads';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { compiledFile } from '../../../tables/compiled-file.js';
import type { Answer, Problem, Question, Ready, WorkerStart } from './messages.js';
import { oneAtATime } from './one-at-a-time.js';

/** An error of the database, with its SQLSTATE code, as the driver for servers gives it. */
export class DatabaseError extends Error {
  readonly code: string | undefined;
  readonly detail: string | undefined;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'DatabaseError';
    this.code = problem.code;
    this.detail = problem.detail;
  }
}

const workerFile = compiledFile(new URL('./worker.js', import.meta.url));

/**
 * Open a database folder, or make it from nothing, which takes four to eight seconds.
 *
 * @returns a pool of one connection: the database has one session, so transactions wait for each other.
 * @throws DatabaseError when the folder does not open.
 */
export async function startEmbedded(folder: string): Promise<PostgresPool> {
  const worker = new Worker(workerFile, { workerData: { folder } satisfies WorkerStart });
  const said = await firstWord(worker);
  if (!said.ready) throw new DatabaseError(said.problem);
  return poolOf(worker);
}

function firstWord(worker: Worker): Promise<Ready> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

function poolOf(worker: Worker): PostgresPool {
  const ask = questionsTo(worker);
  const turn = oneAtATime();
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  return {
    connect: async () => {
      const release = await turn();
      return clientOf(ask, release);
    },
    end: async () => {
      const release = await turn();
      worker.ref();
      worker.postMessage('close');
      await ended;
      release();
    },
  };
}

function clientOf(ask: (sql: string, parameters: readonly unknown[]) => Promise<Answer>, release: () => void) {
  const query = async (sql: string, parameters: readonly unknown[] = []) => {
    const answer = await ask(sql, parameters);
    if ('problem' in answer) throw new DatabaseError(answer.problem);
    return answer;
  };
  return { query, release } as unknown as PostgresPoolClient;
}

/** While nothing is asked the thread does not keep the process alive; a dead thread fails every open question. */
function questionsTo(worker: Worker) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let dead: Error | null = null;
  const fail = (error: Error) => {
    dead ??= error;
    for (const { reject } of waiting.values()) reject(dead);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new DatabaseError({ message: 'the database thread has ended', code: '57P01' })));
  worker.unref();
  return (sql: string, parameters: readonly unknown[]): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (dead) return reject(dead);
      const question: Question = { id: ++last, sql, parameters: [...parameters] };
      waiting.set(question.id, { resolve, reject });
      worker.ref();
      worker.postMessage(question);
    });
}
