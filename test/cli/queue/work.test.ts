import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenQueue, openQueue } from '../../../src/queue/index.js';
import { listAudit, type OpenRecord, openRecord } from '../../../src/record/index.js';
import { freePort, natsLeft, newNats, type TestNats } from '../../queue/nats.js';
import { postgres, type TestPlace } from '../../record/databases.js';
import { folderWith, french, readout } from '../run.js';

const bin = fileURLToPath(new URL('../../../bin/readout.js', import.meta.url));
const texts = folderWith(
  Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}.txt`, french.replace('mardi', `le ${n + 1} mars`)])),
);
const timeout = 240_000;

describe.skipIf(natsLeft || postgres.left)('readout work with NATS and PostgreSQL', () => {
  let nats: TestNats;
  let place: TestPlace;
  let queue: OpenQueue;
  let record: OpenRecord;
  let names = 0;
  let address = '';
  const workers: ChildProcess[] = [];
  beforeAll(async () => {
    nats = await newNats();
  });
  afterAll(() => nats?.remove());
  beforeEach(async () => {
    place = await postgres.place();
    record = await openRecord(place.options);
    address = `${nats.address}/work${names++}`;
    queue = await openQueue(address, { silenceMs: 1500 });
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) worker.kill('SIGKILL');
    await queue.close();
    await record.close();
    await place.remove();
  });

  function startWorker(...more: string[]): { process: ChildProcess; ended: Promise<{ code: number; said: string }> } {
    const database = place.options.databaseUrl ?? '';
    const args = [bin, 'work', '--queue', address, '--database', database, '--workers', '1', ...more];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    workers.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    return { process: child, ended: once(child, 'close').then(([code]) => ({ code, said })) };
  }
  async function countDocuments(): Promise<number> {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from documents where coding_version is not null`.execute(record.db);
    return rows[0]?.n ?? 0;
  }
  async function put(): Promise<number> {
    const { out, code } = readout(['read', texts, '--queue', address]);
    expect(code).toBe(0);
    return Number(/^(\d+) put in, 0 waiting already, 0 skipped/.exec(out)?.[1]);
  }

  test('every document is in the record once, though a worker is killed and connections break', {
    timeout,
  }, async () => {
    const count = await put();
    const killed = startWorker();
    await expect.poll(countDocuments, { timeout: 60_000 }).toBeGreaterThan(0);
    killed.process.kill('SIGKILL');
    const others = [startWorker('--until-empty'), startWorker('--until-empty')];
    await expect.poll(countDocuments, { timeout: 60_000 }).toBeGreaterThan(4);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
      record.db,
    );
    const ends = await Promise.all(others.map(({ ended }) => ended));
    expect(ends.map(({ code, said }) => (code === 0 ? '' : said))).toEqual(['', '']);
    expect(await queue.state()).toEqual({ waiting: 0, inHand: 0, deadLetters: 0 });
    expect(await countDocuments()).toBe(count);
  });

  test('a worker that is asked to stop finishes what it has in hand and ends well', { timeout }, async () => {
    const count = await put();
    const place = `127.0.0.1:${await freePort()}`;
    const worker = startWorker('--operations', place);
    await expect.poll(countDocuments, { timeout: 60_000 }).toBeGreaterThan(0);
    const read = async (path: string) => (await fetch(`http://${place}${path}`)).text();
    expect(await read('/readyz')).toBe('{"queue":"ok","record":"ok"}\n');
    const metrics = await read('/metrics');
    expect(metrics).toMatch(/^readout_documents_total\{status="read"\} [1-9]/m);
    expect(metrics).toMatch(/^readout_queue_documents\{state="waiting"\} \d/m);
    expect(metrics).toMatch(/^readout_stage_seconds_count\{stage="recording"\} [1-9]/m);
    worker.process.kill('SIGTERM');
    const { code, said } = await worker.ended;
    expect(code).toBe(0);
    const { waiting, inHand } = await queue.state();
    expect([inHand, waiting]).toEqual([0, count - (await countDocuments())]);
    expect(said).toMatch(/\d+ read\b.*\n$/);
  });

  test('a worker that is asked to stop while the queue is away ends within seconds, and says so', {
    timeout,
  }, async () => {
    await put();
    const worker = startWorker();
    await expect.poll(countDocuments, { timeout: 60_000 }).toBeGreaterThan(0);
    await nats.kill();
    const asked = Date.now();
    worker.process.kill('SIGTERM');
    const { code, said } = await worker.ended;
    await nats.start();
    expect([code, Date.now() - asked < 20_000]).toEqual([0, true]);
    expect(said).toMatch(/does not answer, and was left. What was not acknowledged is handed out again/);
  });

  test('a worker that starts before its queue waits for it, says so, and is not ready', { timeout }, async () => {
    await nats.kill();
    const place = `127.0.0.1:${await freePort()}`;
    const worker = startWorker('--until-empty', '--operations', place);
    let said = '';
    worker.process.stderr?.on('data', (text) => (said += text));
    await expect.poll(() => said, { timeout: 60_000 }).toMatch(/Waiting for the queue\. nats:/);
    expect((await fetch(`http://${place}/readyz`)).status).toBe(503);
    await nats.start();
    expect((await worker.ended).code).toBe(0);
  });

  test('the log of changes names who put a document in, and the worker', { timeout }, async () => {
    await put();
    await startWorker('--until-empty').ended;
    const { items } = await listAudit(record.db, { action: 'document.read', limit: 1 });
    expect(items[0]?.who).toMatch(/^\S+ at the command line, through a worker on \S+$/);
  });

  test('a worker of another version than the record refuses to start', { timeout }, async () => {
    await record.claimVersion('0.0.1+other');
    const { code, said } = await startWorker('--until-empty').ended;
    expect(code).toBe(1);
    expect(said).toMatch(/codes as version .*, and the record is coded by workers of version 0\.0\.1\+other/);
  });

  test('readout queue shows a poisonous message, puts it in again and drops it', { timeout }, async () => {
    const { connect } = await import('@nats-io/transport-node');
    const nc = await connect({ servers: nats.address });
    await nc.request(`${address.split('/').at(-1)}.documents.${'f'.repeat(64)}.0`, 'junk');
    await nc.close();
    process.env.READOUT_LOG = 'json';
    expect((await startWorker('--until-empty').ended).said).toMatch(
      /"level":"error".*"code":"queue-message-unreadable".*1 set aside/s,
    );
    delete process.env.READOUT_LOG;
    expect(readout(['queue', '--queue', address]).out).toMatch(/^0 waiting, 0 in hand, 1 dead letters .*ffffffffffff/s);
    const database = ['--database', place.options.databaseUrl ?? ''];
    expect(readout(['queue', 'retry', 'ffff', '--queue', address, ...database]).out).toBe(
      '1 dead letters put in again\n',
    );
    expect((await startWorker('--until-empty').ended).said).toMatch(/1 set aside/);
    const dropped = readout(['queue', 'drop', '--all', ...database], { env: { READOUT_QUEUE: address } });
    expect(dropped.out).toBe('1 dead letters dropped\n');
    expect((await listAudit(record.db, { action: 'document' })).items).toMatchObject(
      ['document.dropped', 'document.retried'].map((action) => ({
        ...{ action, who: expect.stringMatching(/at the command line$/), subject: `document sha256:${'f'.repeat(64)}` },
        before: { code: 'queue-message-unreadable' },
      })),
    );
    expect(JSON.parse(readout(['queue', '--json', '--queue', address]).out)).toMatchObject({ waiting: 0, letters: [] });
    expect(readout(['queue', 'retry', 'ffff', '--queue', address]).err).toMatch(/No dead letter begins with "ffff"/);
  });
});

test('readout work says what it needs', () => {
  const nothing = { READOUT_QUEUE: undefined as unknown as string };
  expect(readout(['work'], { env: nothing }).err).toMatch(/Give its address with --database/);
  expect(readout(['work', '--database', 'postgres://x'], { env: nothing }).err).toMatch(/Which queue\?/);
});
