/** Jobs in, what threads make of them out. A job whose thread dies is given to another once; the second death sets it aside. */

import { Worker } from 'node:worker_threads';

/** Two threads died on one job. */
export class ThreadDied extends Error {}

/** What a thread says first, once it can take jobs; after that it answers each job with one message. */
export const ready = 'ready';

export type PoolOptions = {
  readonly file: string; // compiled code of a thread
  readonly threads: number; // at most; each starts when there is work for it
  readonly limitMs: number; // for one job; a thread that takes longer is ended
};

type Task<Job, Done> = {
  readonly job: Job;
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
  deaths: number;
};
type Thread<Job, Done> = {
  readonly worker: Worker;
  isReady: boolean;
  task: Task<Job, Done> | null;
  timer?: NodeJS.Timeout;
  reason: string; // why it ended
};

const mostDeaths = 2;
const mostMegabytes = 1024;

export class Pool<Job, Done> {
  readonly #options: PoolOptions;
  readonly #threads = new Set<Thread<Job, Done>>();
  readonly #waiting: Task<Job, Done>[] = [];
  #isClosed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** @throws ThreadDied when two threads died on this job; all other jobs go on. */
  run(job: Job): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject, deaths: 0 });
      this.#wake();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  #wake(): void {
    for (const thread of this.#threads) this.#give(thread);
    const starting = [...this.#threads].filter(({ isReady }) => !isReady).length;
    const room = this.#options.threads - this.#threads.size;
    for (let more = Math.min(room, this.#waiting.length - starting); more > 0; more--) this.#start();
  }

  #start(): void {
    const worker = new Worker(this.#options.file, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
    const thread: Thread<Job, Done> = { worker, isReady: false, task: null, reason: 'it ended' };
    worker.on('message', (said) => this.#hear(thread, said));
    worker.on('error', (error) => {
      thread.reason = error.message;
    });
    worker.on('exit', () => this.#bury(thread));
    this.#threads.add(thread);
  }

  #hear(thread: Thread<Job, Done>, said: Done | typeof ready): void {
    clearTimeout(thread.timer);
    if (thread.isReady) thread.task?.resolve(said as Done);
    thread.isReady = true;
    thread.task = null;
    this.#give(thread);
  }

  #give(thread: Thread<Job, Done>): void {
    const task = thread.isReady && !thread.task ? this.#waiting.shift() : undefined;
    if (!task) return;
    thread.task = task;
    thread.timer = setTimeout(() => this.#stop(thread), this.#options.limitMs);
    thread.worker.postMessage(task.job);
  }

  #stop(thread: Thread<Job, Done>): void {
    thread.reason = `it took longer than ${this.#options.limitMs / 1000} seconds`;
    void thread.worker.terminate();
  }

  #bury(thread: Thread<Job, Done>): void {
    const { isReady, task, reason } = thread;
    clearTimeout(thread.timer);
    this.#threads.delete(thread);
    if (this.#isClosed) return;
    // A thread that cannot even start would end every job in turn, and none of them is to blame.
    if (!isReady) for (const waiting of this.#waiting.splice(0)) waiting.reject(new Error(reason));
    if (task && ++task.deaths >= mostDeaths) task.reject(new ThreadDied(reason));
    else if (task) this.#waiting.unshift(task);
    this.#wake();
  }
}
