import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchPage, fetchSince } from '../../src/fetch/index.js';
import { html, type LocalServer, openServer, resolverOf, type Say } from './servers.js';

let server: LocalServer;
let base: string;
const here = { allow: ['127.0.0.1'] };

const answers: Readonly<Record<string, Say>> = {
  '/page': html('<p>Norland received Estmark.</p>'),
  '/gzip': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed')),
  '/brotli': (answer) => answer.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('pressed')),
  '/odd': (answer) => answer.writeHead(200, { 'content-encoding': 'zstd' }).end('?'),
  '/cut': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed').subarray(0, 12)),
  '/bomb': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000))),
  '/large': (answer) => answer.writeHead(200, { 'content-length': '3000000' }).end(Buffer.alloc(3_000_000, 'a')),
  '/endless': (answer) => {
    const write = () => !answer.destroyed && answer.write('a'.repeat(100_000), write);
    write();
  },
  '/moved': (answer) => answer.writeHead(302, { location: '/page' }).end(),
  '/inward': (answer) => answer.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/again': (answer, { headers }) => answer.writeHead(302, { location: `http://${headers.host}/page` }).end(),
  '/file': (answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/round': (answer) => answer.writeHead(302, { location: '/round' }).end(),
  '/slow': (answer) => void answer.writeHead(200).write('and then'),
  '/gone': (answer) => answer.writeHead(410).end(),
  '/busy': (answer) => answer.writeHead(429, { 'retry-after': '120' }).end(),
  '/picture': (answer) => answer.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/script': (answer) => answer.writeHead(200, { 'content-type': 'text/javascript' }).end('x'),
  '/etag': (answer, { headers }) =>
    headers['if-none-match'] === '"one"'
      ? answer.writeHead(304).end()
      : answer.writeHead(200, { etag: '"one"' }).end('a'),
};

beforeAll(async () => {
  server = await openServer(answers);
  base = server.base;
});

afterAll(() => server.close());

const textOf = async (path: string) => new TextDecoder().decode((await fetchPage(`${base}${path}`, here)).bytes);

test('a page comes with its last address and type, whatever it was packed in', async () => {
  expect(await textOf('/page')).toContain('Norland');
  expect(await textOf('/gzip')).toBe('packed');
  expect(await textOf('/brotli')).toBe('pressed');
  expect(await fetchPage(`${base}/moved#part`, here)).toMatchObject({
    address: `${base}/page`,
    mediaType: 'text/html; charset=utf-8',
  });
});

test('a page that stands as it was is not sent again', async () => {
  const first = await fetchSince(`${base}/etag`, here);
  expect(first).toMatchObject({ kind: 'page', etag: '"one"', lastModified: null });
  const since = { etag: '"one"', lastModified: null };
  expect(await fetchSince(`${base}/etag`, { ...here, since })).toEqual({ kind: 'unchanged' });
});

test('this machine and private networks are not asked, written out or by name', async () => {
  await expect(fetchPage(`${base}/page`)).rejects.toMatchObject({ code: 'address-not-public' });
  await expect(fetchPage(server.at('localhost', '/page'))).rejects.toMatchObject({ code: 'address-not-public' });
  await expect(fetchPage(server.at('[::1]', '/page'))).rejects.toMatchObject({ code: 'address-not-public' });
  await expect(fetchPage('http://2130706433/')).rejects.toMatchObject({ code: 'address-not-public' });
  await expect(fetchPage('http://0x7f.1/')).rejects.toMatchObject({ code: 'address-not-public' });
  await expect(fetchPage('http://[::ffff:7f00:1]/')).rejects.toMatchObject({ code: 'address-not-public' });
});

test('a host is allowed by its own name, and with a port for that port alone', async () => {
  const { resolve } = resolverOf({ 'news.test': ['127.0.0.1'], 'other.test': ['127.0.0.1'] });
  const ask = (name: string, allow: readonly string[]) => fetchPage(server.at(name, '/page'), { allow, resolve });
  expect((await ask('news.test', ['NEWS.test'])).address).toContain('news.test');
  expect((await ask('news.test', [`news.test:${server.port}`])).address).toContain('news.test');
  await expect(ask('news.test', ['news.test:80'])).rejects.toMatchObject({ code: 'address-not-public' });
  await expect(ask('other.test', ['news.test'])).rejects.toMatchObject({ code: 'address-not-public' });
});

test('a name that stands for a public and a private address is refused', async () => {
  const resolve = async () => [
    { address: '93.184.216.34', family: 4 },
    { address: '10.0.0.7', family: 4 },
  ];
  await expect(fetchPage('http://mixed.test/', { resolve })).rejects.toMatchObject({
    code: 'address-not-public',
    details: { ip: '10.0.0.7' },
  });
});

test('a name is resolved once a connection, and what was checked is what is connected to', async () => {
  // A second look would give an address where nothing listens.
  const { resolve, asked } = resolverOf({ 'news.test': ['127.0.0.1', '127.0.0.9'] });
  await fetchPage(server.at('news.test', '/page'), { allow: ['news.test'], resolve });
  expect(asked).toEqual(['news.test']);
});

test('a name that may be asked at the first hop and not at the second is refused there', async () => {
  const { resolve, asked } = resolverOf({ 'news.test': ['127.0.0.1', '10.0.0.7'] });
  let hops = 0;
  const options = {
    resolve,
    before: async () => void hops++,
    get allow() {
      return hops <= 1 ? ['news.test'] : []; // as if the first address were public
    },
  };
  await expect(fetchPage(server.at('news.test', '/again'), options)).rejects.toMatchObject({
    code: 'address-not-public',
    details: { ip: '10.0.0.7' },
  });
  expect(asked.length).toBe(2);
});

test('a redirect into a private network is not followed', async () => {
  await expect(fetchPage(`${base}/inward`, here)).rejects.toMatchObject({ code: 'address-not-public' });
  await expect(fetchPage(`${base}/file`, here)).rejects.toMatchObject({ code: 'address-invalid' });
});

test.each([
  'file:///etc/passwd',
  'ftp://example.org/a',
  'javascript:alert(1)',
  'http://user:word@example.org/',
  'norland',
])('%s is no address to fetch', async (address) => {
  await expect(fetchPage(address)).rejects.toMatchObject({ code: 'address-invalid' });
});

test('what is too large, at once, as it comes or once unpacked, says so', async () => {
  const small = { ...here, mostBytes: 1_000_000 };
  for (const path of ['/bomb', '/large', '/endless'])
    await expect(fetchPage(`${base}${path}`, small)).rejects.toMatchObject({ code: 'input-too-large' });
});

test('what is too slow, turns in circles, is cut off or packed oddly says so', async () => {
  await expect(fetchPage(`${base}/slow`, { ...here, timeoutMs: 300 })).rejects.toThrow(/took too long/);
  await expect(fetchPage(`${base}/round`, here)).rejects.toThrow(/redirects more than 5 times/);
  await expect(fetchPage(`${base}/cut`, here)).rejects.toMatchObject({ code: 'address-failed' });
  await expect(fetchPage(`${base}/odd`, here)).rejects.toThrow(/packed as "zstd"/);
});

test('what a server refuses comes with its answer, and with when to ask again', async () => {
  await expect(fetchPage(`${base}/gone`, here)).rejects.toThrow(/it answers 410 \(gone for good\)/);
  await expect(fetchPage(`${base}/busy`, here)).rejects.toMatchObject({
    details: { status: 429, retryAfterMs: 120_000 },
  });
});

test('pictures and programs are not read', async () => {
  await expect(fetchPage(`${base}/picture`, here)).rejects.toThrow(/is image\/png, which holds no text/);
  await expect(fetchPage(`${base}/script`, here)).rejects.toMatchObject({ code: 'address-type' });
});
