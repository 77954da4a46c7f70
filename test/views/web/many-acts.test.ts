/** A relation of ten thousand acts, opened as any other: pages stay small, come soon, and long lists give up what is out of sight. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../../../bench/scale/generate.js';
import { type OpenRecord, openRecord } from '../../../src/record/index.js';
import { type RunningServer, startServer } from '../../../src/views/index.js';
import { hasBrowser, launchBrowser } from '../support/browser.js';
import { buildWeb } from '../support/build-web.js';
import { type Visit, violations, visit } from '../support/visit.js';

const desktop = { viewport: { width: 1280, height: 900 } } as const;
const mostElements = 2_500;
/** Where changes are checked other work runs as well; by itself a page takes a tenth of this. */
const mostMs = 5_000;

describe.skipIf(!hasBrowser())('a relation of 10,000 acts', () => {
  let dataDir: string;
  let browser: Browser;
  let record: OpenRecord;
  let server: RunningServer;
  let open: Visit;
  let page: Page;

  beforeAll(async () => {
    buildWeb();
    dataDir = await mkdtemp(join(tmpdir(), 'readout-many-'));
    record = await openRecord({ dataDir });
    await generate(record.db, 10_000, ['FRA', 'JPN']);
    server = await startServer({ record, port: 0 });
    browser = await launchBrowser();
  }, 180_000);
  afterEach(() => open?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await record?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function go(path: string): Promise<number> {
    open = await visit(browser, server.url, desktop);
    page = open.page;
    const start = performance.now();
    await page.goto(path);
    await page.locator('h1').waitFor({ timeout: 60_000 });
    return performance.now() - start;
  }

  const elements = () => page.evaluate(() => document.querySelectorAll('*').length);

  test.each([
    ['relation', '/relations/FRA-JPN'],
    ['relation with a filter', '/relations/FRA-JPN?topic=trade&family=commit'],
    ['commitments', '/relations/FRA-JPN/commitments'],
    ['contact', '/contacts/700'],
    ['people', '/people'],
    ['documents', '/documents'],
    ['search', '/search?q=agreed'],
    ['review', '/review?type=act'],
    ['network', '/network?pair=FRA-JPN'],
  ])('the %s page stays small, and comes soon when it is asked again', async (_, path) => {
    await go(path);
    await page.waitForLoadState('networkidle');
    await expect.poll(elements).toBeLessThan(mostElements);
    expect(await violations(page)).toEqual([]);
    await open.close();
    expect(await go(path)).toBeLessThan(mostMs);
  });

  test('a list that grew to 300 rows draws those near the window, all of them on paper, and is as long as ever at the top', async () => {
    await go('/people');
    const name = await page.locator('tbody tr').first().textContent();
    const rows = () => page.locator('tbody tr:has(th)').count();
    const height = () => page.evaluate(() => document.body.scrollHeight);
    await page.getByRole('button', { name: 'Show more' }).click();
    const grown = async () => {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      return Number.parseInt((await page.locator('.more [role="status"]').textContent()) ?? '', 10);
    };
    await expect.poll(grown, { timeout: 60_000 }).toBeGreaterThanOrEqual(300);
    await expect.poll(rows).toBeLessThan(300);
    const [long, drawn] = [await settled(height), await rows()];
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(() => page.locator('tbody tr').first().textContent()).toBe(name);
    await expect.poll(rows).toBeLessThanOrEqual(drawn + 50);
    await expect.poll(async () => Math.abs((await height()) - long), { timeout: 15_000 }).toBeLessThan(long / 20);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect.poll(rows).toBeGreaterThanOrEqual(300);
  }, 120_000);

  test('a timeline that grew comes back as long as it was left, at the place where it was left', async () => {
    await go('/relations/FRA-JPN');
    for (const shown of [60, 90, 120, 150]) {
      await page.getByRole('button', { name: 'Show more' }).click();
      await page.getByText(`${shown} of `).waitFor();
    }
    await expect.poll(() => page.locator('.entry').count()).toBeLessThan(150);
    const last = page.locator('.entry h4 a').last();
    await last.click();
    await page.waitForURL(/contacts/);
    await page.goBack();
    await page.getByText('150 of ').waitFor();
    await expect.poll(elements).toBeLessThan(3 * mostElements);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(5_000);
  });
});

/** A number once it is the same twice, half a second apart: rows that were asked for still come in. */
async function settled(ask: () => Promise<number>): Promise<number> {
  let last = await ask();
  for (;;) {
    await new Promise((go) => setTimeout(go, 500));
    const now = await ask();
    if (now === last) return now;
    last = now;
  }
}
