import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { asksAtOnce } from '../../src/views/ahead.js';
import { createSite } from '../../src/views/site.js';
import { buildWeb } from './support/build-web.js';
import { emptyReader } from './support/empty-reader.js';

beforeAll(buildWeb, 120_000);

const get = (path: string, headers: Record<string, string> = {}) =>
  createSite(emptyReader(), { host: '127.0.0.1' }).request(`http://localhost:4600${path}`, { headers });

describe('what a page will ask', () => {
  test('is told with the first page and with a relation', async () => {
    for (const path of ['/', '/relations/RUS-VNM']) {
      const link = (await get(path)).headers.get('link') ?? '';
      for (const address of asksAtOnce(path)) expect(link).toContain(`<${address}>; rel=preload; as=fetch`);
    }
    expect(asksAtOnce('/relations/RUS-VNM')).toContain('/api/relations/RUS-VNM/facets');
  });

  test.each(['/?country=VNM', '/relations/RUS-VNM?topic=health', '/relations/nonsense', '/people'])(
    'is not told where it is not known: %s',
    async (path) => {
      expect((await get(path)).headers.get('link')).toBeNull();
    },
  );

  test('is told with pages, not with answers, pictures or scripts', async () => {
    for (const path of ['/favicon.svg', '/before-first-paint.js', '/api/record'])
      expect((await get(path)).headers.get('link')).toBeNull();
  });
});

describe('files of the app', () => {
  test('come packed to who unpacks, as they are to who does not, and are the same', async () => {
    const plain = await get('/', { 'accept-encoding': 'identity' });
    const packed = await get('/', { 'accept-encoding': 'br, gzip' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('accept-encoding');
    const unpacked = gunzipSync(new Uint8Array(await packed.arrayBuffer())).toString('utf8');
    expect(unpacked).toBe(await plain.text());
  });

  test.each(['gzip;q=0', 'gzip; q=0.0, br', ''])('come as they are to who says "%s"', async (encodings) => {
    const answer = await get('/favicon.svg', { 'accept-encoding': encodings });
    expect(answer.headers.get('content-encoding')).not.toBe('gzip');
  });
});
