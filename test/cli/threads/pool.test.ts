import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { codeInputs } from '../../../src/cli/threads/code-inputs.js';
import { errorOf } from '../../../src/cli/threads/do-job.js';
import { inOrder } from '../../../src/cli/threads/in-order.js';
import { Pool } from '../../../src/cli/threads/pool.js';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { zipOf } from '../../ingest/files-of.js';
import { folderWith, vietnamese } from '../run.js';

const file = fileURLToPath(new URL('./dying-worker.mjs', import.meta.url));
let pool: Pool<string, { where: string }[]>;
afterEach(() => pool?.close());

test('Pool sets a job aside when two threads died on it, and does all others', async () => {
  pool = new Pool({ file, threads: 2, limitMs: 60_000 });
  const jobs = ['a', 'poison-exit', 'b', 'c', 'poison-exit', 'd'];
  const done = await Promise.all(jobs.map((job) => pool.run(job).catch((error: Error) => error.constructor.name)));
  expect(done.map((one) => (typeof one === 'string' ? one : one[0]?.where))).toEqual([
    'a',
    'ThreadDied',
    'b',
    'c',
    'ThreadDied',
    'd',
  ]);
});

test('Pool ends a thread that takes too long, and says so', async () => {
  pool = new Pool({ file, threads: 1, limitMs: 300 });
  await expect(pool.run('poison-hang')).rejects.toThrow('it took longer than 0.3 seconds');
  expect((await pool.run('after'))[0]?.where).toBe('after');
});

test('Pool outlives a job that takes all the memory of its thread', async () => {
  pool = new Pool({ file, threads: 1, limitMs: 60_000 });
  await expect(pool.run('poison-memory')).rejects.toThrow('memory');
  expect((await pool.run('after'))[0]?.where).toBe('after');
});

test('Pool fails every job, and sets none aside, when its threads cannot start', async () => {
  pool = new Pool({ file: '/no/such/worker.js', threads: 1, limitMs: 1000 });
  await expect(pool.run('a')).rejects.toThrow('Cannot find module');
});

test('inOrder gives results in the order of the jobs and holds few of them', async () => {
  let open = 0;
  let most = 0;
  const jobs = async function* () {
    for (let job = 0; job < 200; job++) yield job;
  };
  const run = async (job: number) => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, (job * 7) % 5));
    return job * 2;
  };
  const seen: number[] = [];
  for await (const { done } of inOrder(jobs(), run, 6)) {
    open--;
    seen.push(done);
  }
  expect(seen).toEqual(Array.from({ length: 200 }, (_, i) => i * 2));
  expect(most).toBeLessThanOrEqual(6);
});

test('codeInputs sets a poisonous input aside with a message and goes on, in the order of the inputs', async () => {
  const names = Array.from({ length: 30 }, (_, i) => (i === 11 ? 'poison-exit.txt' : `${i}.txt`));
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, vietnamese])));
  const paths = names.map((name) => `${folder}/${name}`);
  const messages: string[] = [];
  for await (const { coded } of codeInputs(paths, { files: nodeFiles(), given: {}, workers: 2, workerFile: file }))
    if (coded.kind === 'problem') messages.push(errorOf(coded.problem).message);
  expect(messages.map((message) => message.split(':')[0])).toEqual(paths);
  expect(messages[11]).toContain('set aside, because the thread that read it ended twice');
});

test('codeInputs sets one poisonous text of an archive aside, and not the archive', async () => {
  // The first two dozen are coded here, before threads are worth their while.
  const names = Array.from({ length: 40 }, (_, i) => (i === 31 ? 'poison-exit.txt' : `${i}.txt`));
  const folder = folderWith({ 'all.zip': zipOf(Object.fromEntries(names.map((name) => [name, vietnamese]))) });
  const seen: string[] = [];
  for await (const { coded } of codeInputs([`${folder}/all.zip`], {
    files: nodeFiles(),
    given: {},
    workers: 2,
    workerFile: file,
  }))
    seen.push(`${coded.where.split('/').at(-1)} ${coded.kind === 'problem' ? coded.problem.code : ''}`);
  expect(seen).toHaveLength(40);
  expect(seen.filter((line) => line.includes('set-aside'))).toEqual(['poison-exit.txt document-set-aside']);
});
