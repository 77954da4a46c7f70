/** Runs in a thread of its own: jobs in, codings out, one message each. Runs from dist/. */

import { parentPort } from 'node:worker_threads';
import { nodeFiles } from '../../tables/node-files.js';
import { doJob, type Job, openTools } from './do-job.js';
import { ready } from './pool.js';

const port = parentPort;
if (!port) throw new Error('coding-worker runs as a worker thread only');
const tools = openTools(nodeFiles());
port.on('message', async (job: Job) => port.postMessage(await doJob(job, tools)));
port.postMessage(ready);
