import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchPage } from '../../../src/views/reading/fetch-page.js';

let server: Server;
let base: string;
const here = { isAllowed: (ip: string) => ip === '127.0.0.1' || ip === '::1' };

const answers: Readonly<Record<string, (answer: ServerResponse) => void>> = {
  '/page': (answer) => answer.end('<p>Norland received Estmark.</p>'),
  '/gzip': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed')),
  '/brotli': (answer) => answer.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('pressed')),
  '/bomb': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000))),
  '/moved': (answer) => answer.writeHead(302, { location: '/page' }).end(),
  '/inward': (answer) => answer.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/file': (answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/round': (answer) => answer.writeHead(302, { location: '/round' }).end(),
  '/slow': (answer) => void answer.writeHead(200).write('and then'),
  '/gone': (answer) => answer.writeHead(410).end(),
};

beforeAll(async () => {
  server = createServer((request, answer) => {
    const say = answers[request.url ?? ''];
    if (say) say(answer);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const textOf = async (path: string) => new TextDecoder().decode((await fetchPage(`${base}${path}`, here)).bytes);

test('a page comes with its last address, whatever it was packed in', async () => {
  expect(await textOf('/page')).toContain('Norland');
  expect(await textOf('/gzip')).toBe('packed');
  expect(await textOf('/brotli')).toBe('pressed');
  expect((await fetchPage(`${base}/moved#part`, here)).address).toBe(`${base}/page`);
});

test('this machine and private networks are not asked, written out or by name', async () => {
  await expect(fetchPage(`${base}/page`)).rejects.toMatchObject({ code: 'address-not-public' });
  const port = new URL(base).port;
  await expect(fetchPage(`http://localhost:${port}/page`)).rejects.toMatchObject({ code: 'address-not-public' });
  await expect(fetchPage(`http://[::1]:${port}/page`)).rejects.toMatchObject({ code: 'address-not-public' });
  await expect(fetchPage('http://2130706433/')).rejects.toMatchObject({ code: 'address-not-public' });
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

test('what is too large once unpacked, too slow, turns in circles or is gone says so', async () => {
  await expect(fetchPage(`${base}/bomb`, { ...here, mostBytes: 1_000_000 })).rejects.toMatchObject({
    code: 'input-too-large',
  });
  await expect(fetchPage(`${base}/slow`, { ...here, timeoutMs: 300 })).rejects.toThrow(/took too long/);
  await expect(fetchPage(`${base}/round`, here)).rejects.toThrow(/redirects more than 5 times/);
  await expect(fetchPage(`${base}/gone`, here)).rejects.toThrow(/it answers 410/);
});
