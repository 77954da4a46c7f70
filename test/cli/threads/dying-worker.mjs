// A thread that codes as ours does, but ends, hangs or runs out of memory where a text says so.
import { parentPort } from 'node:worker_threads';

const deaths = {
  exit: () => process.exit(3),
  memory: () => {
    const held = [];
    for (;;) held.push(new Array(1e6).fill(held.length));
  },
  hang: () => {
    for (;;);
  },
};
parentPort.on('message', (job) => {
  const poison = /poison-(\w+)/.exec(JSON.stringify(job))?.[1];
  if (poison) deaths[poison]();
  const where = job.path ?? job.where ?? String(job);
  const problem = { code: 'input-empty', details: { where } };
  parentPort.postMessage([{ kind: 'problem', where, problem }]);
});
parentPort.postMessage('ready');
