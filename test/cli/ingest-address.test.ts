import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingestAddress, type Reach } from '../../src/cli/ingest-address.js';
import { openPolite } from '../../src/fetch/index.js';
import { html, type LocalServer, openServer } from '../fetch/servers.js';
import { gzipOf, zipOf } from '../ingest/files-of.js';
import { answer, sentence, tables } from '../ingest/support.js';

let server: LocalServer;
const urls = (...paths: string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>${server.base}${path}</loc><lastmod>2024-0${1 + (path.length % 9)}-01</lastmod></url>`).join('')}</urlset>`;
const page = (text: string) => html(`<html lang="fr"><body><article><p>${text}</p></article></body></html>`);

beforeAll(async () => {
  server = await openServer({
    '/a': page(sentence),
    '/press/b': page(answer),
    '/press/zip': (say) => say.end(zipOf({ 'c.txt': `${answer} ${sentence}` })),
    '/gone': (say) => say.writeHead(404).end(),
    '/robots.txt': html('User-agent: *\nDisallow: /closed'),
    '/index.xml': (say) =>
      say.end(
        `<sitemapindex><sitemap><loc>${server.base}/one.xml.gz</loc></sitemap><sitemap><loc>${server.base}/two.xml</loc></sitemap><sitemap><loc>${server.base}/index.xml</loc></sitemap></sitemapindex>`,
      ),
    '/one.xml.gz': (say) => say.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipOf(urls('/a', '/gone'))),
    '/two.xml': (say) => say.end(urls('/press/b', '/a', '/closed', '/press/zip')),
  });
});
afterAll(() => server.close());

async function read(path: string, reach: Partial<Reach> = {}) {
  const polite = openPolite({ allow: ['127.0.0.1'], pauseMs: 0 });
  const found: string[] = [];
  for await (const result of ingestAddress(`${server.base}${path}`, {}, tables, { polite, ...reach }))
    found.push(result.kind === 'document' ? result.document.url.replace(server.base, '') : result.error.code);
  return found;
}

test('ingestAddress reads one page, and an archive behind an address', async () => {
  expect(await read('/a')).toEqual(['/a']);
  expect(await read('/press/zip')).toEqual(['/press/zip!/c.txt']);
});

test('ingestAddress reads every page that sitemaps list, packed and nested ones too, each once', async () => {
  expect(await read('/index.xml')).toEqual([
    '/a',
    'address-answers',
    '/press/b',
    'address-disallowed',
    '/press/zip!/c.txt',
  ]);
});

test('ingestAddress takes of a sitemap only what is asked for', async () => {
  expect(await read('/index.xml', { only: '/press/' })).toEqual(['/press/b', '/press/zip!/c.txt']);
  expect(await read('/two.xml', { since: '2024-09-01' })).toEqual(['/press/b']);
});

test('ingestAddress says of a host in a private network how to allow it', async () => {
  expect(await read('/a', { polite: openPolite() })).toEqual(['address-not-public']);
});
