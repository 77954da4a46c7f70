/** Briefings on the samples, as they are written: golden Markdown, Word in LibreOffice, the page in Chromium, the API. */

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goldenBriefings, goldenFolder, makeBriefing, sampleRecord } from '../../../scripts/golden-briefings.js';
import { openEngine } from '../../../src/pipeline.js';
import type { OpenRecord } from '../../../src/record/index.js';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { recordReader } from '../../../src/views/api/from-record/record-reader.js';
import { type Briefing, type BriefingLanguage, briefing, writeBriefing } from '../../../src/views/briefings/index.js';
import { type RunningServer, startServer } from '../../../src/views/index.js';
import { hasBrowser, launchBrowser } from '../support/browser.js';
import { buildWeb } from '../support/build-web.js';
import { countPages, hasOffice, layOut } from '../support/office.js';

let record: OpenRecord;
let value: Briefing;

beforeAll(async () => {
  record = await sampleRecord(openEngine(nodeFiles()));
  value = await briefing(record.db, { one: 'VNM', other: 'RUS', for: 'VNM' });
}, 180_000);
afterAll(() => record?.close());

const languages: readonly BriefingLanguage[] = ['fr', 'en'];

// When a change is meant: npm run golden, then read the difference.
test.each(Object.keys(goldenBriefings))('the briefing %s is the one that was reviewed', async (name) => {
  expect(await makeBriefing(record, name)).toBe(readFileSync(`${goldenFolder}/${name}`, 'utf8'));
});

const withoutMarks = (words: string) =>
  words
    .replace(/\s*[«»“”‘’]\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.])/g, '')
    .trim();

test('every quotation is word for word in the document that it names, the marks within it aside', async () => {
  const page = String(await writeBriefing(value, { format: 'html', pages: null }));
  const quotes = [
    ...page.matchAll(/<span class="quote"[^>]*data-document="([^"]+)" data-span="(\d+)-(\d+)">([^<]*)</g),
  ];
  expect(quotes.length).toBeGreaterThan(50);
  const documents = await record.db.selectFrom('documents').select(['id', 'text']).execute();
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  for (const [, id = '', start, end, quoted = ''] of quotes) {
    const words = withoutMarks(plainOf(quoted).replace(/ \[…\]”$/, ''));
    expect(words).not.toBe('');
    expect(withoutMarks(texts.get(id)?.slice(Number(start), Number(end)) ?? '')).toContain(words);
  }
});

function plainOf(html: string): string {
  return html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

test('no line has a brace that was not filled, and no line stands twice', async () => {
  for (const language of languages) {
    const page = String(await writeBriefing(value, { language, pages: null }));
    expect(page).not.toMatch(/\{\w+\}|undefined|null|NaN/);
    const debts =
      page.split(/^## /m).find((section) => /^(Asked and promised|Demandes et promesses)/.test(section)) ?? '';
    const lines = debts.split('\n').filter((one) => one.startsWith('- '));
    expect(new Set(lines).size).toBe(lines.length);
  }
});

test.each(['md', 'html', 'docx'] as const)('the same record gives the same bytes as %s', async (format) => {
  const again = await briefing(record.db, { one: 'VNM', other: 'RUS', for: 'VNM' });
  const [one, other] = [await writeBriefing(value, { format }), await writeBriefing(again, { format })];
  expect(Buffer.from(one)).toEqual(Buffer.from(other));
});

test('the Word document carries no time of its making and no name made by chance', async () => {
  const docx = unzipSync((await writeBriefing(value, { format: 'docx' })) as Uint8Array);
  const text = Object.entries(docx).map(([path, bytes]) => `${path} ${Buffer.from(bytes).toString()}`);
  expect(text.join('\n')).not.toMatch(new RegExp(`${new Date().getFullYear()}-\\d\\d-\\d\\dT`));
  expect(text.join('\n')).not.toMatch(/rId[a-z0-9_-]{15,}/);
});

describe.skipIf(!hasOffice())('in LibreOffice', () => {
  test.each(languages)('the briefing in %s fills two pages and no third', { timeout: 120_000 }, async (language) => {
    expect(layOut((await writeBriefing(value, { language, format: 'docx' })) as Uint8Array).pages).toBe(2);
  });

  test('one page is one page, and the full briefing has more', { timeout: 240_000 }, async () => {
    expect(layOut((await writeBriefing(value, { format: 'docx', pages: 1 })) as Uint8Array).pages).toBe(1);
    expect(layOut((await writeBriefing(value, { format: 'docx', pages: null })) as Uint8Array).pages).toBeGreaterThan(
      3,
    );
  });
});

describe.skipIf(!hasBrowser())('in a browser', () => {
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    buildWeb();
    browser = await launchBrowser();
    server = await startServer({ record: recordReader(record), port: 0 });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(languages)('the page in %s prints on two sheets', async (language) => {
    const page = await browser.newPage();
    await page.setContent(String(await writeBriefing(value, { language, format: 'html' })));
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
    await page.close();
  });

  test('the page from the server keeps its style, fits a telephone and asks for nothing', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 700 }, colorScheme: 'dark' });
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('request', (request) => request.url().includes('/api/briefing') || problems.push(request.url()));
    await page.goto(`${server.url}/api/briefing?one=VNM&other=RUS&for=VNM&language=fr`);
    expect(await page.locator('h1').textContent()).toContain('Russie');
    const [ground, width] = await page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      document.documentElement.scrollWidth,
    ]);
    expect(ground).toBe('rgb(27, 26, 24)');
    expect(width).toBeLessThanOrEqual(360);
    expect(problems.filter((problem) => !problem.includes('favicon'))).toEqual([]);
    await page.close();
  });

  test('the API gives each format with a name, data with offsets, and says what is not known', async () => {
    const ask = (query: string) => fetch(`${server.url}/api/briefing?${query}`);
    const docx = await ask('one=VNM&other=RUS&format=docx&pages=1');
    expect(docx.headers.get('content-disposition')).toBe('inline; filename="briefing-VNM-RUS-2026-02-24.docx"');
    expect(Object.keys(unzipSync(new Uint8Array(await docx.arrayBuffer())))).toContain('word/document.xml');
    expect(await (await ask('one=VNM&other=RUS&format=md')).text()).toMatch(/^# Briefing: Vietnam – Russia\n/);
    const data = (await (await ask('one=VNM&other=RUS&format=json')).json()) as Briefing;
    expect(data.contacts[0]?.cited[0]?.span).toEqual([expect.any(Number), expect.any(Number)]);
    expect(await (await ask('one=VNM&other=Rusia')).json()).toMatchObject({ code: 'country-unknown', status: 404 });
    expect((await ask('one=VNM&other=RUS&format=odt')).status).toBe(400);
  });
});
