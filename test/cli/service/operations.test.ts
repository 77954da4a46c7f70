import { expect, test } from 'vitest';
import { measured } from '../../../src/cli/service/meters.js';
import { type Checks, withOperations } from '../../../src/cli/service/operations.js';
import { readPlace } from '../../../src/cli/service/place.js';
import { ReadoutError } from '../../../src/errors.js';
import { freePort } from '../../queue/nats.js';

async function answers(
  checks: Checks,
  paths: readonly string[],
  before: (m: Parameters<Parameters<typeof withOperations>[2]>[0]) => Promise<unknown> = async () => {},
) {
  const place = { host: '127.0.0.1', port: await freePort() };
  return withOperations(place, checks, async (meters) => {
    await before(meters);
    return Promise.all(
      paths.map(async (path) => {
        const answer = await fetch(`http://127.0.0.1:${place.port}${path}`);
        return `${answer.status} ${await answer.text()}`;
      }),
    );
  });
}

test('a process is well as long as it answers, and ready when all that it needs answers', async () => {
  const checks = { record: async () => 1, queue: () => Promise.reject(new Error('connection refused')) };
  expect(await answers(checks, ['/healthz', '/readyz', '/else'])).toEqual([
    '200 ok\n',
    '503 {"record":"ok","queue":"connection refused"}\n',
    '404 Here are /healthz, /readyz and /metrics.\n',
  ]);
});

test('what hangs is not ready', async () => {
  const [said] = await answers({ record: () => new Promise(() => {}) }, ['/readyz']);
  expect(said).toBe('503 {"record":"does not answer"}\n');
});

test('metrics count documents by what became of them, problems by code, seconds by stage, and what is queued', async () => {
  const [said] = await answers({}, ['/metrics'], async (meters) => {
    const read = async (..._: unknown[]) => ({ status: 'read', contacts: 0, acts: 0 }) as const;
    const readBefore = async (..._: unknown[]) => ({ status: 'unchanged', contacts: 0, acts: 0 }) as const;
    const record = measured({ read, readBefore }, meters);
    for (const _ of [1, 2]) await record.read({} as never, null);
    await record.readBefore({} as never, '1');
    const fails = (..._: unknown[]) => Promise.reject(new ReadoutError('disk-full', { place: 'x' }));
    const broken = measured({ read: fails, readBefore }, meters);
    await broken.read({} as never, null).catch(() => {});
    meters.watchQueue(async () => ({ waiting: 7, inHand: 2, deadLetters: 1 }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(said).toMatch(/^readout_documents_total\{status="read"\} 2$/m);
  expect(said).toMatch(/^readout_documents_total\{status="unchanged"\} 1$/m);
  expect(said).toMatch(/^readout_errors_total\{code="disk-full"\} 1$/m);
  expect(said).toMatch(/^readout_stage_seconds_count\{stage="recording"\} 3$/m);
  expect(said).toMatch(/^readout_queue_documents\{state="waiting"\} 7$/m);
  expect(said).toMatch(/^process_resident_memory_bytes \d+$/m);
});

test.each([
  ['9464', { host: '127.0.0.1', port: 9464 }],
  ['0.0.0.0:80', { host: '0.0.0.0', port: 80 }],
  ['[::1]:80', { host: '::1', port: 80 }],
  ['metrics.local:9464', { host: 'metrics.local', port: 9464 }],
  ['99999', null],
  [':80', null],
  ['http://x:80', null],
  ['', null],
])('readPlace reads "%s"', (text, place) => {
  expect(readPlace(text)).toEqual(place);
});
