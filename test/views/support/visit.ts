/** A page of the running app with watchers on it: requests to elsewhere, errors, and how far things jumped. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Visit = {
  readonly page: Page;
  readonly problems: string[]; // console errors, refused resources, requests to other hosts
  readonly close: () => Promise<void>;
};

export const phone = { viewport: { width: 375, height: 740 }, isMobile: true, hasTouch: true } as const;

type Seat = { readonly page: Page; readonly context: BrowserContext; problems: string[]; taken: boolean };

/** Pages that wait for the next visit, by the options that they were opened with: a used page loads in a third of the time of a new one. */
const seats = new WeakMap<Browser, Map<string, Seat>>();

/** Open the app as nobody has been there: nothing is kept from one visit to the next. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const all = { baseURL: url, locale: 'en-GB', ...options };
  const key = JSON.stringify(all);
  const known = seats.get(browser) ?? new Map<string, Seat>();
  seats.set(browser, known);
  const waiting = known.get(key);
  const seat = waiting && !waiting.taken ? waiting : await newSeat(browser, all);
  if (!waiting) known.set(key, seat);
  seat.taken = true;
  seat.problems = [];
  const isKept = known.get(key) === seat;
  return { page: seat.page, problems: seat.problems, close: () => (isKept ? leave(seat) : seat.context.close()) };
}

async function newSeat(browser: Browser, options: BrowserContextOptions): Promise<Seat> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const seat: Seat = { page, context, problems: [], taken: true };
  page.on('console', (message) => message.type() === 'error' && seat.problems.push(message.text()));
  page.on('pageerror', (error) => seat.problems.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(options.baseURL ?? '')) seat.problems.push(`asked ${request.url()}`);
  });
  await page.addInitScript(watchShifts);
  return seat;
}

/** What a visit leaves behind is taken away. */
async function leave(seat: Seat): Promise<void> {
  const { page, context } = seat;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(forget).catch(() => {});
  await page.goto('about:blank');
  await context.clearCookies();
  await context.clearPermissions();
  await page.emulateMedia({ media: null, reducedMotion: null, forcedColors: null });
  seat.taken = false;
}

function forget(): void {
  localStorage.clear();
  sessionStorage.clear();
}

function watchShifts(): void {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
  const seen = window as unknown as { shifted: number };
  seen.shifted = 0;
  const add = (shift: Shift) => {
    if (!shift.hadRecentInput) seen.shifted += shift.value;
  };
  new PerformanceObserver((list) => (list.getEntries() as Shift[]).forEach(add)).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

/** How far things jumped since the page was opened (Cumulative Layout Shift). */
export function shifted(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

/** By how many pixels a page is wider than the window it was asked for; a phone's window grows with what it shows. */
export async function widthOver(page: Page): Promise<number> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width - (page.viewportSize()?.width ?? 0);
}

/** Serious and critical findings of axe on WCAG 2.2 AA, as "rule: first element". */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Finding = { id: string; impact: string; nodes: { html: string }[] };
    const run = (window as unknown as { axe: { run: (options: object) => Promise<{ violations: Finding[] }> } }).axe
      .run;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // What holds is not told, and no style sheet is fetched again: half the time.
    const found = await run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false });
    const grave = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
