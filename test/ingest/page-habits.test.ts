import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/index.js';
import { pagesFile, pagesSchema } from '../../src/ingest/page-habits.js';
import { readYaml } from '../../src/tables/read-yaml.js';
import { bytesOf, files, tables } from './support.js';

const { pages } = readYaml(files, pagesFile, pagesSchema);

async function documentAt(address: string, html: string) {
  const [result] = await ingest({ address, bytes: bytesOf(html), mediaType: 'text/html' }, tables);
  if (result?.kind !== 'document') throw new Error(result?.error.message);
  return result.document;
}

describe.each(pages)('$id', ({ page, address, gives }) => {
  const html = readFileSync(`test/ingest/pages/${page}`, 'utf8');

  test('gives title, day and the text alone', async () => {
    const { title, published, text } = await documentAt(address, html);
    expect({ title, published }).toEqual({ title: gives.title, published: gives.published });
    expect(text.startsWith(gives.begins), text.slice(0, 90)).toBe(true);
    expect(text.endsWith(gives.ends), text.slice(-90)).toBe(true);
  });

  test('is read in the general way once the site is built anew', async () => {
    const anew = html.replace(/(?<=class="|id=")[^"]*(?=")/g, 'new');
    expect((await documentAt(address, anew)).text).toContain(gives.ends.replace(/\.$/, ''));
  });
});

test('a page that was saved to a file is known by the address that it states', async () => {
  const html = readFileSync('test/ingest/pages/kremlin.html', 'utf8');
  const stated = html.replace('</head>', '<link rel="canonical" href="http://en.kremlin.ru/events/1"></head>');
  expect(await documentAt('saved.html', stated)).toMatchObject({ published: '2024-09-04' });
});

test('the pages of other publishers are read as ever', async () => {
  const html = readFileSync('test/ingest/pages/kremlin.html', 'utf8');
  expect((await documentAt('https://a.example/1', html)).text).toContain('promised to speed up');
});

test('no host stands in two entries, and each entry has its page', () => {
  const hosts = pages.flatMap((entry) => entry.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(new Set(pages.map(({ page }) => page)).size).toBe(pages.length);
});
