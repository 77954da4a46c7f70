import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPageReader, type PageReader } from '../../../src/cli/page-reader.js';
import { fetchPage } from '../../../src/fetch/index.js';
import type { OpenRecord } from '../../../src/record/index.js';
import { createApi } from '../../../src/views/api/app.js';
import { recordReader } from '../../../src/views/api/from-record/record-reader.js';
import { Reading, Readings } from '../../../src/views/api/schemas/index.js';
import { openReadingQueue } from '../../../src/views/reading/queue.js';
import { emptyReader } from '../support/empty-reader.js';
import { fillRecord } from '../support/fill-record.js';

const text =
  'Le ministre des Affaires étrangères du Maroc, Karim Tazi, a reçu le 4 mars 2024 à Rabat son homologue norvégien, Lars Holm. Il a promis d’ouvrir un consulat à Bergen.';

let record: OpenRecord;
let reader: PageReader;
let api: ReturnType<typeof createApi>;

beforeAll(async () => {
  record = await fillRecord([]);
  reader = openPageReader(record);
  api = createApi(recordReader(record), { queue: openReadingQueue(reader.readPage, fetchPage) });
}, 60_000);

afterAll(async () => {
  await reader?.close();
  await record?.close();
});

const send = async (body: object) => {
  const init = { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  return api.request('/api/readings', init);
};
const list = async () => Readings.parse(await (await api.request('/api/readings')).json());
const settled = (name: string) =>
  expect.poll(async () => (await list()).items.find((one) => one.name.startsWith(name)), { timeout: 60_000 });

describe('reading through the API', () => {
  test('a pasted text is read, coded and then in the record', async () => {
    const first = Reading.parse(await (await send({ text, published: '2024-03-05', publisher: 'MAP' })).json());
    expect(first.name).toMatch(/^Le ministre des Affaires.* …$/);
    await settled('Le ministre').toMatchObject({ state: 'done', documents: 1, contacts: 1, problems: 0 });
    const id = (await list()).items[0]?.outcomes[0]?.document?.id ?? '';
    const document = await (await api.request(`/api/documents/${encodeURIComponent(id)}`)).json();
    expect(document).toMatchObject({ publisher: 'MAP', published: '2024-03-05', language: 'fr' });
  });

  test('the same text again changes nothing', async () => {
    await send({ text, published: '2024-03-05', publisher: 'MAP', title: '' });
    await expect.poll(async () => (await list()).items[0]?.outcomes[0]?.status, { timeout: 20_000 }).toBe('unchanged');
  });

  test('a file is read from the body, and bad records of it are told beside the good ones', async () => {
    const lines = [
      JSON.stringify({ text: 'Norway thanked Morocco on 3 May 2024 for its help.' }),
      '{"title": 3',
      '{"text": ""}',
    ];
    const answer = await api.request('/api/readings/files?name=two.jsonl', { method: 'POST', body: lines.join('\n') });
    expect(answer.status).toBe(200);
    await settled('two.jsonl').toMatchObject({ state: 'done', documents: 1, problems: 2 });
    const problems = (await list()).items[0]?.outcomes.filter((one) => one.status === 'problem');
    expect(problems?.[0]?.message).toContain('two.jsonl:2');
  });

  test('a language without a pack is kept and said so', async () => {
    await send({
      text: 'Der Außenminister empfing am Montag in Berlin den Botschafter der Republik Chile zu einem Gespräch.',
    });
    await expect.poll(async () => (await list()).items[0]?.outcomes[0]?.status, { timeout: 20_000 }).toBe('uncoded');
  });

  test('an address in a private network fails with what to do', async () => {
    await send({ address: 'http://127.0.0.1:9/secret' });
    await settled('http://127').toMatchObject({ state: 'failed', message: expect.stringContaining('save the page') });
  });

  test('nothing to read, and a broken body, are answered in the one error shape', async () => {
    expect(await (await send({})).json()).toMatchObject({ ok: false, code: 'input-empty', status: 400 });
    const broken = await api.request('/api/readings', {
      method: 'POST',
      body: '{"text',
      headers: { 'content-type': 'application/json' },
    });
    expect([broken.status, ((await broken.json()) as { ok: boolean }).ok]).toEqual([400, false]);
    expect(await (await api.request('/api/readings/files', { method: 'POST', body: 'x' })).json()).toMatchObject({
      status: 400,
    });
  });

  test('a body of more than 20 MB is refused', async () => {
    const answer = await api.request('/api/readings/files?name=a.txt', {
      method: 'POST',
      body: 'x'.repeat(21 * 1024 * 1024),
    });
    expect(await answer.json()).toMatchObject({ code: 'input-too-large', status: 413 });
  });

  test('events bring the list at once and again at each change', async () => {
    const answer = await api.request('/api/readings/events');
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const events = (answer.body as ReadableStream<BufferSource>).pipeThrough(new TextDecoderStream()).getReader();
    expect((await events.read()).value).toContain('event: readings');
    await send({ text: 'Le Maroc a remercié la Norvège.' });
    let heard = '';
    while (!heard.includes('Le Maroc a remercié la Norvège.')) heard += (await events.read()).value ?? '';
    await events.cancel();
  });

  test('a server that only shows a record says so', async () => {
    const closed = createApi(emptyReader());
    expect(await (await closed.request('/api/readings')).json()).toEqual({ enabled: false, items: [] });
    const init = { method: 'POST', body: JSON.stringify({ text }), headers: { 'content-type': 'application/json' } };
    expect(await (await closed.request('/api/readings', init)).json()).toMatchObject({
      code: 'readings-closed',
      status: 403,
    });
  });
});
