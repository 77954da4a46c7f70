/** What a newcomer does first, on the samples as Readout reads them: by words on the screen, without an address typed. */

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleRecord } from '../../../scripts/golden-briefings.js';
import { openEngine } from '../../../src/pipeline.js';
import type { OpenRecord } from '../../../src/record/index.js';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { type RunningServer, startServer } from '../../../src/views/index.js';
import { hasBrowser, launchBrowser } from '../support/browser.js';
import { buildWeb } from '../support/build-web.js';
import { type Visit, violations, visit } from '../support/visit.js';

const desktop = { viewport: { width: 1280, height: 900 } } as const;

describe.skipIf(!hasBrowser())('somebody who has never seen Readout', () => {
  let browser: Browser;
  let record: OpenRecord;
  let server: RunningServer;
  let open: Visit;

  beforeAll(async () => {
    buildWeb();
    record = await sampleRecord(openEngine(nodeFiles()));
    server = await startServer({ record, port: 0 });
    browser = await launchBrowser();
  }, 180_000);
  afterEach(() => open?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await record?.close();
  });

  async function start(): Promise<Page> {
    open = await visit(browser, server.url, desktop);
    await open.page.goto('/');
    await open.page.locator('h1').waitFor();
    return open.page;
  }

  const menu = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).click();

  test('finds what Russia promised Vietnam on vaccines, and what came of it', async () => {
    const page = await start();
    await menu(page, 'Search');
    await page.getByLabel('Words in documents').fill('vaccines');
    await page.keyboard.press('Enter');
    const promise = page.locator('li', { hasText: 'Fulfilled' }).filter({ hasText: 'by Russia for Vietnam' }).first();
    await promise.getByRole('link', { name: /livraison des vaccins/ }).click();
    await page.getByRole('heading', { name: 'From ask to outcome' }).waitFor();
    const steps = await page.locator('.steps > .step').allTextContents();
    expect(steps[0]).toContain('promised');
    expect(steps.at(-1)).toMatch(/done.*100.000 doses/s);
    await page.locator('.steps > .step').last().locator('a.matter').click();
    await expect.poll(() => page.locator('.trigger:focus').textContent()).toBeTruthy();
  });

  test('sees how two sides told one contact differently', async () => {
    const page = await start();
    await page.getByRole('link', { name: 'Russia – Vietnam' }).click();
    await page.getByRole('link', { name: 'both sides tell it' }).first().click();
    await page.getByRole('heading', { name: 'As two documents tell it' }).waitFor();
    for (const side of ['Vietnam', 'Russia'])
      await expect.poll(() => page.locator('thead').textContent()).toContain(`speaks for ${side}`);
    await expect.poll(() => page.locator('tr[data-told="alone"]').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('tr', { hasText: 'does not say' }).count()).toBeGreaterThan(0);
    await page.getByText('Read the texts side by side').click();
    await expect.poll(() => page.locator('.prose').count()).toBe(2);
  });

  test('corrects a wrong act, and takes the correction back', async () => {
    const page = await start();
    await menu(page, 'Documents');
    await page.getByRole('heading', { name: 'Documents', level: 1 }).waitFor(); // the page before has a table, too
    await page.locator('tbody a').first().click();
    const card = page.locator('.act-card').first();
    const before = await card.locator('.goto').textContent();
    const other = before === 'Thanks' ? 'Praise' : 'Thanks';
    await card.getByRole('button', { name: 'Correct' }).click();
    await card.getByLabel('Your name').fill('A. Roy');
    await card.getByLabel('Kind').selectOption({ label: other });
    await card.getByRole('button', { name: 'Keep the correction' }).click();
    await expect.poll(() => card.locator('.goto').textContent()).toBe(other);
    await page.reload();
    await expect.poll(() => card.locator('.goto').textContent()).toBe(other);
    await card.getByRole('button', { name: 'Withdraw the correction' }).click();
    await expect.poll(() => card.locator('.goto').textContent()).toBe(before);
  });

  /** A note for Vietnam on a meeting with the Russian deputy foreign minister, asked for in the form. */
  async function askForNote(): Promise<Page> {
    const page = await start();
    await menu(page, 'Briefing');
    await page.getByLabel('Between').fill('Vietnam');
    await page.getByLabel('and', { exact: true }).fill('Russia');
    await page.getByLabel('Written for').selectOption({ label: 'Vietnam' });
    const minister = page.locator('datalist option[label*="vice-ministre des Affaires étrangères"]');
    await expect
      .poll(() => minister.evaluateAll((all) => all.map((one) => one.getAttribute('value'))))
      .toContain('Andreï Roudenko');
    await page.getByLabel('With whom').fill('Andreï Roudenko');
    await page.getByRole('button', { name: 'Write the note' }).click();
    await page.getByRole('heading', { name: 'Briefing: Vietnam – Russia' }).waitFor();
    return page;
  }

  test('prints a briefing for a meeting with the deputy foreign minister, on two pages and nothing else', async () => {
    const page = await askForNote();
    expect(await violations(page)).toEqual([]);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const { totalPages, text } = await extractText(pdf, { mergePages: true });
    expect(totalPages).toBe(2);
    expect(text).toMatch(/^Briefing: Vietnam – Russia\s+For Vietnam · Meeting with Andreï Roudenko/);
    expect(text).not.toMatch(/Write the note|Prepare a meeting|Review/);
    expect(open.problems).toEqual([]);
  });

  test('takes the briefing along as Word, Markdown or a copy, and goes from a quotation to its words', async () => {
    const page = await askForNote();
    const saved = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };
    const word = await saved('Word file');
    expect(word.name).toMatch(/^briefing-VNM-RUS-.*\.docx$/);
    expect(Object.keys(unzipSync(word.bytes))).toContain('word/document.xml');
    expect(String((await saved('Markdown file')).bytes)).toContain('# Briefing: Vietnam – Russia');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('# Briefing: Vietnam – Russia');
    const quote = page.locator('.sheet .quote').first();
    const words = ((await quote.textContent()) ?? '').slice(1, 12);
    await quote.click();
    await page.locator('mark.sought').first().waitFor();
    expect((await page.locator('mark.sought').allTextContents()).join('')).toContain(words);
  });

  test('is told what to do where a country or a person is not known', async () => {
    const page = await start();
    await menu(page, 'Briefing');
    await page.getByRole('link', { name: 'Russia and Vietnam' }).click();
    await page.getByRole('heading', { name: 'Briefing: Russia – Vietnam' }).waitFor();
    await page.getByLabel('With whom').fill('Roudenka');
    await page.getByRole('button', { name: 'Write the note' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Andreï Roudenko');
    await page.getByLabel('Between').fill('Vietnom');
    await page.getByRole('button', { name: 'Write the note' }).click();
    await page.getByRole('alert').filter({ hasText: 'Vietnam' }).waitFor();
  });
});
