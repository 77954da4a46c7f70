import { expect, test } from 'vitest';
import { listPages } from '../../src/watch/list-pages.js';
import { gzipOf } from '../ingest/files-of.js';

const address = 'https://a.example/list';
const all = { only: [], except: [], since: null };
const bytes = (text: string) => new TextEncoder().encode(text);
const urlsOf = async (kind: 'feed' | 'sitemap' | 'links', text: string | Uint8Array, choice = {}) => {
  const page = { address, bytes: typeof text === 'string' ? bytes(text) : text };
  return (await listPages(page, { kind, ...all, ...choice })).map(({ url }) => url);
};
const rss = (items: string) => `<rss version="2.0"><channel><title>A</title>${items}</channel></rss>`;
const item = (path: string, day = '') =>
  `<item><title>T</title><link>${path}</link>${day && `<pubDate>${day}</pubDate>`}</item>`;

test('listPages gives each page of a feed once, without what only counts visitors', async () => {
  const feed = rss(item('https://a.example/x?id=1&amp;utm_source=rss#top') + item('/x?id=1') + item('mailto:a@b.c'));
  expect(await urlsOf('feed', feed)).toEqual(['https://a.example/x?id=1']);
});

test('listPages takes title, day and change of an Atom entry', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>Visite</title><link href="/x"/><published>2026-03-01T10:00:00Z</published><updated>2026-03-02T10:00:00Z</updated></entry></feed>`;
  expect(await listPages({ address, bytes: bytes(atom) }, { kind: 'feed', ...all })).toEqual([
    {
      url: 'https://a.example/x',
      role: 'page',
      title: 'Visite',
      saidAt: '2026-03-01T10:00:00Z',
      mark: '2026-03-02T10:00:00Z',
    },
  ]);
});

test('listPages reads a sitemap that is packed, and tells lists from pages', async () => {
  const map = gzipOf('<urlset><url><loc>https://a.example/x</loc></url></urlset>');
  expect(await urlsOf('sitemap', map)).toEqual(['https://a.example/x']);
  const index = '<sitemapindex><sitemap><loc>https://a.example/one.xml</loc></sitemap></sitemapindex>';
  expect(
    await listPages({ address, bytes: bytes(index) }, { kind: 'sitemap', ...all, only: ['/press/'] }),
  ).toMatchObject([{ url: 'https://a.example/one.xml', role: 'list' }]);
});

test('listPages takes only the pages that are wanted', async () => {
  const links = ['/press/a', '/press/video/b', '/about'].map((path) => `<a href="${path}">Words</a>`).join('');
  expect(await urlsOf('links', links, { only: ['/press/'], except: ['/video/'] })).toEqual([
    'https://a.example/press/a',
  ]);
});

test('listPages passes over what a source dates earlier, and keeps what it does not date', async () => {
  const feed = rss(
    item('/old', 'Tue, 03 Sep 2024 10:00:00 GMT') +
      item('/new', 'Wed, 04 Sep 2024 10:00:00 GMT') +
      item('/bare') +
      item('/odd', 'soon'),
  );
  expect(await urlsOf('feed', feed, { since: '2024-09-04' })).toEqual(
    ['/new', '/bare', '/odd'].map((path) => `https://a.example${path}`),
  );
});

test.each(['feed', 'sitemap'] as const)('listPages says that a page is no %s', async (kind) => {
  await expect(urlsOf(kind, '<html><body><p>Moved.</p></body></html>')).rejects.toMatchObject({
    code: 'source-not-kind',
  });
});
