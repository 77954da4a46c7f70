import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSitemap } from '../../src/ingest/sitemap.js';
import { bytesOf, problemOf } from './support.js';

const map = (name: string, body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${body}</${name}>`;

test('readSitemap lists addresses with the day on which each changed', () => {
  const body =
    '<url><loc> https://mfa.example/a?x=1&amp;y=2 </loc><lastmod>2024-09-04</lastmod></url><url><loc><![CDATA[https://mfa.example/b]]></loc></url>';
  expect(readSitemap(map('urlset', body))).toEqual({
    kind: 'pages',
    entries: [
      { url: 'https://mfa.example/a?x=1&y=2', changed: '2024-09-04' },
      { url: 'https://mfa.example/b', changed: null },
    ],
  });
});

test('readSitemap knows a list of sitemaps, and elements with a prefix', () => {
  const body = '<sitemap><loc>https://mfa.example/1.xml.gz</loc></sitemap>';
  expect(readSitemap(map('sitemapindex', body))).toMatchObject({ kind: 'index', entries: [{ changed: null }] });
  expect(
    readSitemap('<s:urlset xmlns:s="x"><s:url><s:loc>https://a.example/</s:loc></s:url></s:urlset>')?.entries,
  ).toEqual([{ url: 'https://a.example/', changed: null }]);
});

test('readSitemap leaves out what is no web address, and reads what is cut off as far as it goes', () => {
  const body = '<url><loc>javascript:alert(1)</loc></url><url><loc>/a</loc></url><url></url>';
  expect(readSitemap(map('urlset', body))?.entries).toEqual([]);
  expect(readSitemap('<urlset><url><loc>https://a.example/</loc></url><url><loc>https')?.entries).toHaveLength(1);
});

test('readSitemap gives null for pages and feeds', () => {
  expect(readSitemap('<html><body>urlset</body></html>')).toBeNull();
  expect(readSitemap('<rss><channel></channel></rss>')).toBeNull();
});

test('readSitemap never throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      readSitemap(`<urlset>${one}<url><loc>${other}`);
    }),
  );
});

test('a sitemap as a file says that its pages must be fetched', async () => {
  const { code, message } = await problemOf(
    bytesOf(map('urlset', '<url><loc>https://a.example/</loc></url>')),
    's.xml',
  );
  expect([code, message]).toEqual(['input-sitemap', expect.stringContaining('a list of 1 addresses')]);
});
