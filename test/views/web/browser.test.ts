import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPageReader, type PageReader } from '../../../src/cli/page-reader.js';
import type { OpenRecord } from '../../../src/record/index.js';
import { asksAtOnce } from '../../../src/views/ahead.js';
import { type RunningServer, startServer } from '../../../src/views/index.js';
import { hasBrowser, launchBrowser } from '../support/browser.js';
import { buildWeb } from '../support/build-web.js';
import { codingOf } from '../support/coding-of.js';
import { fillRecord } from '../support/fill-record.js';
import { manyCodings } from '../support/many-codings.js';
import { delivery, requestByVietnam, sketches } from '../support/sketches.js';
import { phone, shifted, type Visit, violations, visit, widthOver } from '../support/visit.js';
import { watchPage } from '../support/watch-page.js';

const there = hasBrowser();
// A busy machine answers late, and that is no failure.
const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 10_000, interval: 50 });
const documentPath = (coding: typeof delivery) => `/documents/${encodeURIComponent(coding.document.id)}`;

describe.skipIf(!there)('the web app in Chromium', () => {
  let browser: Browser;
  let record: OpenRecord;
  let server: RunningServer;
  let open: Visit | undefined;
  let contactPath: string;
  let personPath: string;
  let thingPath: string;
  let commitmentPath: string;
  let reader: PageReader;

  beforeAll(async () => {
    buildWeb();
    record = await fillRecord([...sketches, ...manyCodings(40)]);
    await watchPage(record, [delivery.document.id, requestByVietnam.document.id]);
    reader = openPageReader(record);
    server = await startServer({ record, readPage: reader.readPage, port: 0 });
    browser = await launchBrowser();
    const ask = async (path: string) => (await fetch(`${server.url}${path}`)).json();
    const timeline = await ask('/api/relations/RUS-VNM/timeline');
    contactPath = `/contacts/${timeline.items.find((one: { contact: unknown }) => one.contact).contact.id}`;
    commitmentPath = `/commitments/${(await ask('/api/commitments?q=livraisons')).items[0].id}`;
    thingPath = `/things/${(await ask('/api/things?type=body')).items[0].id}`;
    personPath = `/people/${(await ask('/api/people?q=khoi')).items[0].id}`;
  }, 180_000);

  afterEach(async () => {
    await open?.close();
    open = undefined;
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await reader?.close();
    await record?.close();
  });

  async function go(path: string, options: Parameters<typeof visit>[2] = {}): Promise<Visit['page']> {
    open = await visit(browser, server.url, options);
    await open.page.goto(path);
    await open.page.locator('h1').waitFor();
    return open.page;
  }

  /** As a new version of the coder would: the same text with another coding. */
  async function readAgain(): Promise<void> {
    const { document } = requestByVietnam;
    const sourceMap = [{ start: 0, end: document.text.length, from: 0 }];
    const acts = requestByVietnam.acts.map((act) => ({ ...act, confidence: 0.85 }));
    await record.read({ ...document, source: document.text, sourceMap }, { ...requestByVietnam, acts });
  }

  const pages = (): Record<string, string> => ({
    home: '/',
    relation: '/relations/RUS-VNM',
    'long relation': '/relations/FRA-JPN',
    document: documentPath(requestByVietnam),
    contact: contactPath,
    person: personPath,
    people: '/people',
    documents: '/documents',
    search: '/search?q=vaccine',
    commitments: '/relations/RUS-VNM/commitments',
    commitment: commitmentPath,
    review: '/review',
    'unsure acts': '/review?type=act',
    things: '/things?type=body',
    thing: thingPath,
    network: '/network?pair=FRA-JPN',
    briefing: '/briefing?one=VNM&other=RUS',
    read: '/read',
    sources: '/sources',
    missing: '/nowhere',
  });
  const names = [
    'home',
    'relation',
    'long relation',
    'document',
    'contact',
    'person',
    'people',
    'documents',
    'search',
    'commitments',
    'commitment',
    'review',
    'unsure acts',
    'things',
    'thing',
    'network',
    'briefing',
    'read',
    'sources',
    'missing',
  ];
  const views = {
    'desktop, light, English': { viewport: { width: 1280, height: 900 }, colorScheme: 'light', locale: 'en-GB' },
    'phone, dark, French': { ...phone, colorScheme: 'dark', locale: 'fr-FR' },
  } as const;

  describe.each(Object.entries(views))('on %s', (_, options) => {
    test.each(names)('the %s page is accessible, keeps still, fits, and asks nobody else', async (name) => {
      const page = await go(pages()[name] ?? '/', options);
      expect(await violations(page)).toEqual([]);
      expect(await shifted(page)).toBeLessThan(0.02);
      expect(await widthOver(page)).toBeLessThanOrEqual(0);
      expect(open?.problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    });
  });

  test('the sources that are watched, and the sentences of a page that changed', async () => {
    const page = await go('/read');
    await page.getByRole('link', { name: /Sources that are watched/ }).click();
    await eventually(() => page.getByRole('row', { name: /agency/ }).textContent()).toContain('All is well');
    await page.getByRole('link', { name: 'the text before' }).click();
    await eventually(async () => page.url()).toContain(documentPath(delivery));
  });

  test('from home to the sentence behind an act in two clicks', async () => {
    const page = await go('/');
    await page.getByRole('link', { name: 'Russia – Vietnam' }).click();
    await page.getByRole('link', { name: 'accélérer les livraisons de doses' }).click();
    const words = page.locator('.trigger:focus');
    await words.waitFor();
    expect(await words.textContent()).toBe('a promis');
    await expect.poll(() => page.locator('.act-card[data-lit]').textContent()).toContain('Promise');
  });

  test('pointing at an act lights up its words, and pointing at words its act', async () => {
    const page = await go(documentPath(requestByVietnam));
    await page.locator('.act-card').first().hover();
    await expect.poll(() => page.locator('.clause[data-lit]').allTextContents()).toContain('a demandé');
    await page.locator('.trigger', { hasText: 'a remercié' }).hover();
    await expect.poll(() => page.locator('.act-card[data-lit]').textContent()).toContain('Thanks');
    await expect.poll(() => page.locator('.act-card[data-lit]').count()).toBe(1);
  });

  test('a card shows kind, parties, matter, date, rule and confidence', async () => {
    const page = await go(documentPath(requestByVietnam));
    const card = (await page.locator('.act-card').first().textContent()) ?? '';
    for (const said of ['Request', 'Dang Minh Khôi', 'Russia', 'transférer la technologie', '22 July 2021']) {
      expect(card).toContain(said);
    }
    expect(card).toContain('fr.request.sketch');
    expect(card).toContain('90%');
  });

  test('j and k step through the acts, Enter goes to the words and back', async () => {
    const page = await go(documentPath(requestByVietnam));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.act-card[data-lit] .goto').textContent()).toBe('Promise');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('a promis');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Promise');
    await page.keyboard.press('k');
    await expect.poll(() => page.locator('.act-card[data-lit] .goto').textContent()).toBe('Request');
  });

  test('marks are switched layer by layer, and the address holds which', async () => {
    const page = await go(documentPath(requestByVietnam));
    await expect.poll(() => page.locator('.prose .layer-people').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.prose .layer-bodies').count()).toBe(0);
    for (const layer of ['Bodies', 'Dates', 'Contacts']) await page.getByLabel(layer, { exact: true }).check();
    await page.getByLabel('Acts', { exact: true }).uncheck();
    await page.waitForURL(/marks=people%2Cbodies%2Cdates%2Ccontacts/);
    await expect
      .poll(() => page.locator('.prose .layer-bodies').allTextContents())
      .toEqual(['Conseil de la Fédération']);
    expect(await page.locator('.prose .layer-dates').first().getAttribute('title')).toBe('22 July 2021');
    expect((await page.locator('.prose .layer-contacts').allTextContents()).join('')).toContain(
      's’est entretenu jeudi',
    );
    await expect.poll(() => page.locator('.prose .clause').count()).toBe(0);
    await page.reload();
    await page.locator('.prose .layer-bodies').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('markup in a document stays text', async () => {
    const page = await go(documentPath(delivery));
    await expect
      .poll(() => page.locator('.prose').textContent())
      .toContain("<script>document.title = 'taken over'</script>");
    await expect.poll(() => page.locator('.prose script, .prose b').count()).toBe(0);
    expect(await page.title()).toBe('Livraison de doses à Hanoï – Readout');
  });

  test('only a web address becomes a link to the original', async () => {
    const page = await go(documentPath(delivery));
    await expect.poll(() => page.getByRole('link', { name: 'Open the original' }).count()).toBe(0);
    await expect.poll(() => page.locator('main').textContent()).toContain('/home/reader/notes/livraison.txt');
    await page.goto(documentPath(requestByVietnam));
    const link = page.getByRole('link', { name: 'Open the original' });
    expect(await link.getAttribute('href')).toBe(requestByVietnam.document.url);
    expect(await link.getAttribute('rel')).toContain('noreferrer');
  });

  test('filters narrow the timeline, stand in the address, and come back with it', async () => {
    const page = await go('/relations/RUS-VNM');
    await page.getByRole('button', { name: /Commit/ }).click();
    await page.waitForURL(/family=commit/);
    await page.getByLabel('Topic').selectOption({ label: 'Health (2)' });
    await page.waitForURL(/topic=health/);
    await eventually(() => page.locator('.act-line .kind').allTextContents()).toEqual(['Intention', 'Promise']);
    await page.reload();
    await page.locator('h1').waitFor();
    await expect.poll(() => page.locator('.act-line .kind').allTextContents()).toEqual(['Intention', 'Promise']);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await eventually(() => page.locator('.entry .act-line').count()).toBe(8);
    expect(new URL(page.url()).search).toBe('');
  });

  test('filters that leave nothing say what to do', async () => {
    const page = await go('/relations/RUS-VNM?topic=space');
    await expect.poll(() => page.locator('main').textContent()).toContain('Nothing matches these filters');
    await page.locator('.state').getByRole('button', { name: 'Clear all filters' }).click();
    await eventually(() => page.locator('.entry .act-line').count()).toBe(8);
  });

  test('a bar of the chart narrows the timeline to its month, by keyboard as well', async () => {
    const page = await go('/relations/RUS-VNM');
    await page.getByRole('button', { name: 'July 2021: 6 acts' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2021-09-01&to=2021-09-30/);
    await eventually(() => page.locator('.act-line .kind').allTextContents()).toEqual(['Refusal', 'Aid']);
  });

  test('drawing over bars narrows the page to their time; standing and wording follow, and the address holds it', async () => {
    const page = await go('/relations/FRA-JPN', { viewport: { width: 1280, height: 900 } });
    const bar = (name: string) => page.getByRole('button', { name });
    const [from, to] = [await bar('January 2012').boundingBox(), await bar('February 2012').boundingBox()];
    await page.mouse.move((from?.x ?? 0) + 5, (from?.y ?? 0) + 50);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 5, (to?.y ?? 0) + 50, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=2012-01-01&to=2012-02-29/);
    await eventually(() => page.locator('.chart-bar[aria-pressed="true"]').count()).toBe(2);
    await page.getByRole('heading', { name: 'Where it stood on 29 February 2012' }).waitFor();
    await page.getByRole('button', { name: 'Show only this time' }).click();
    await page.waitForURL(/zoom=1/);
    await eventually(() => page.locator('.chart-bar').count()).toBe(2);
    await page.reload();
    await eventually(() => page.locator('.chart-bar').count()).toBe(2);
    await page.getByRole('button', { name: 'All time' }).click();
    await page.waitForURL((url) => url.search === '');
    await bar('January 2012').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForURL(/from=2012-01-01&to=2012-02-29/);
  });

  test('a long timeline grows by the button and keeps its place', async () => {
    const page = await go('/relations/FRA-JPN');
    await expect.poll(() => page.locator('.entry').count()).toBe(30);
    await page.getByRole('button', { name: 'Show more' }).click();
    await eventually(() => page.locator('.entry').count()).toBeGreaterThan(30);
  });

  test('a contact told by two documents shows them act beside act, and what one leaves out', async () => {
    const page = await go(contactPath, { viewport: { width: 1280, height: 900 } });
    await expect.poll(() => page.locator('.publisher').allTextContents()).toEqual(['Council of the Federation', 'VNA']);
    const alone = page.locator('tr[data-told="alone"]', { hasText: 'Only VNA' });
    expect(await alone.count()).toBeGreaterThan(0);
    expect(await alone.first().locator('td').first().textContent()).toBe('does not say');
    await page.getByText('Read the texts side by side').click();
    await eventually(() => page.locator('.prose').count()).toBe(2);
  });

  test('on a phone a comparison is read downwards, without a table to push sideways', async () => {
    const page = await go(contactPath, phone);
    const region = page.locator('.scroll-x').first();
    expect(await region.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    const [first, second] = await page.locator('tbody tr').first().locator('td').all();
    expect((await second?.boundingBox())?.y).toBeGreaterThan((await first?.boundingBox())?.y ?? 0);
  });

  test('a commitment shows its steps with their words, and where it came from', async () => {
    const page = await go(commitmentPath);
    await expect.poll(() => page.locator('.step').first().textContent()).toContain('22 July 2021');
    await page.locator('.step a.matter').first().click();
    await page.locator('.trigger:focus').waitFor();
  });

  test('a text handed in is read while the page looks on, and a problem says what to do', async () => {
    const page = await go('/read');
    await page.getByText('What you know of them').click();
    await page.getByLabel('Day published').fill('2024-03-05');
    const text = 'Le ministre du Pérou, Juan Soto, a reçu le 4 mars 2024 à Lima le ministre du Ghana, Kofi Mensah.';
    await page.getByLabel('Text', { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByText('1 document · 1 contact').waitFor({ timeout: 60_000 });
    await page
      .getByLabel(/^Files/)
      .setInputFiles({ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') });
    await page.getByText('empty.txt: is empty').waitFor();
    await page.getByLabel('Web address').fill('http://127.0.0.1:9/');
    await page.getByRole('button', { name: 'Fetch and read' }).click();
    await page.getByText('inside a private network or this machine').waitFor();
    await page.getByRole('link', { name: 'Relations' }).click();
    await page.getByRole('link', { name: 'Ghana – Peru' }).waitFor();
    const { items } = await (await fetch(`${server.url}/api/documents?q=`)).json();
    const read = items.find((one: { published: string }) => one.published === '2024-03-05');
    await record.withdraw(read.id);
  });

  test('a wrong act is corrected where it stands, survives reading again, and can be put back', async () => {
    const page = await go(documentPath(requestByVietnam));
    const card = page.locator('.act-card').first();
    await card.getByRole('button', { name: 'Correct' }).click();
    await card.getByLabel('Your name').fill('A. Roy');
    await card.getByLabel('Kind').selectOption('propose');
    await card.getByLabel(/^What/).fill('no words of this text');
    await card.getByText('These words do not stand in the text').waitFor();
    await card.getByLabel(/^What/).fill('production du vaccin');
    await card.getByLabel('To whom').selectOption({ label: 'Grigory Karasin (Russia)' });
    await card.getByRole('button', { name: 'Keep the correction' }).click();
    await eventually(() => card.locator('.goto').textContent()).toBe('Proposal');
    expect(await card.textContent()).toContain('production du vaccin');
    await expect.poll(() => card.getByRole('link', { name: 'Grigory Karasin' }).count()).toBe(1);
    await expect.poll(() => card.getByRole('status').textContent()).toContain('corrected: kind, what, and to whom');
    await readAgain();
    await page.reload();
    await eventually(() => card.locator('.goto').textContent()).toBe('Proposal');
    await card.getByRole('button', { name: 'Withdraw the correction' }).click();
    await eventually(() => card.locator('.goto').textContent()).toBe('Request');
  });

  test('a server with a token asks for it once', async () => {
    const closed = await startServer({ record, port: 0, token: 'a-token-of-some-length' });
    open = await visit(browser, closed.url);
    const { page } = open;
    await page.goto('/people');
    await page.getByLabel('Access token').fill('wrong');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('That is not the access token').waitFor();
    await page.getByLabel('Access token').fill('a-token-of-some-length');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'People' }).waitFor();
    await closed.close();
  });

  test('two spellings are judged by single keys, and the judgement is taken back by another', async () => {
    const page = await go('/review?type=person');
    const waiting = async () => (await page.getByRole('status').first().textContent()) ?? '';
    const before = await waiting();
    if (before.includes('0 waiting')) return;
    await page.keyboard.press('d');
    await eventually(waiting).toContain('1 decided');
    await page.keyboard.press('z');
    await eventually(waiting).toContain(before.trim());
  });

  test('one queue holds all that waits, each with the sentences to judge by', async () => {
    const page = await go('/review', { locale: 'fr-FR' });
    const total = async (question: string) => (await (await fetch(`${server.url}/api/${question}`)).json()).total;
    const waiting = (await total('candidates?state=waiting')) + (await total('acts?unsure=true'));
    await eventually(() => page.getByRole('status').first().textContent()).toMatch(/Décidés.: 0.*En attente/);
    const told = Number(
      /En attente\s*:\s*(\d+)/.exec((await page.getByRole('status').first().textContent()) ?? '')?.[1],
    );
    expect(told).toBeGreaterThanOrEqual(waiting);
    await expect.poll(() => page.locator('blockquote').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.candidate').textContent()).not.toMatch(/meeting|as told by|exact/);
  });

  test('unsure acts are judged by single keys, and several judgements are taken back one by one', async () => {
    const page = await go('/review?type=act');
    const progress = async () => (await page.getByRole('status').first().textContent()) ?? '';
    const before = await progress();
    await expect.poll(() => page.locator('blockquote').textContent()).toContain('Vietnam a rejeté');
    await page.keyboard.press('s');
    await eventually(progress).toContain('1 decided');
    await eventually(() => page.locator('blockquote').textContent()).toContain('La Russie a livré');
    await page.keyboard.press('x');
    await eventually(progress).toContain('2 decided');
    for (const left of ['1 decided', before.trim()]) {
      await page.keyboard.press('z');
      await eventually(progress).toContain(left);
    }
    await page.keyboard.press('c');
    await page.locator('.trigger:focus').waitFor();
    await expect.poll(() => page.locator('.trigger:focus').textContent()).toBe('a rejeté');
  });

  test('a relation opens with who holds the main posts, and a person with whom they met', async () => {
    const page = await go('/relations/RUS-VNM');
    await expect
      .poll(() => page.locator('.glance').textContent())
      .toMatch(/Vietnam.*Dang Minh Khôi ambassador, as said 23 Jul/);
    await page.locator('.glance').getByRole('link', { name: 'Dang Minh Khôi' }).click();
    await page.getByRole('heading', { name: 'Met most often' }).waitFor();
    await page.locator('.met').getByRole('link', { name: 'Grigory Karasin' }).click();
    await page.getByRole('heading', { name: 'Grigory Karasin', level: 1 }).waitFor();
  });

  test('a person’s post leads to the words that say so', async () => {
    const page = await go(personPath);
    await expect.poll(() => page.locator('h1').textContent()).toBe('Dang Minh Khôi');
    await page
      .getByRole('link', { name: /22 July 2021/ })
      .first()
      .click();
    await page.locator('.prose').waitFor();
    await expect.poll(() => page.locator('.prose').textContent()).toContain('Dang Minh Khôi');
  });

  test('the language switch changes every word at once and is kept', async () => {
    const page = await go('/relations/RUS-VNM');
    await page.getByLabel('Language').selectOption('fr');
    await expect.poll(() => page.locator('h1').textContent()).toBe('Russie – Viêt Nam');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.goto('/');
    await page.getByRole('heading', { name: 'Derniers contacts' }).waitFor();
    await expect.poll(() => page.locator('main').textContent()).toContain('22 juillet 2021');
  });

  test('a chosen colour scheme is there before the first paint', async () => {
    const page = await go('/', { colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByLabel('Colours').selectOption('dark');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload({ waitUntil: 'commit' });
    await page.locator('html[data-theme="dark"]').waitFor();
  });

  test('a country is found by its name in the reader’s language', async () => {
    const page = await go('/', { locale: 'fr-FR' });
    await page.getByLabel('Chercher un pays').fill('japon');
    await page.waitForURL(/country=JPN/);
    await eventually(() => page.locator('tbody tr').count()).toBe(1);
    await page.getByLabel('Chercher un pays').fill('Pérou');
    await page.getByText('Aucune relation avec ce pays').waitFor();
    await page.getByRole('button', { name: 'Montrer toutes les relations' }).click();
    await eventually(() => page.locator('tbody tr').count()).toBe(2);
  });

  test('two countries chosen on the map open their relation', async () => {
    const page = await go('/', { viewport: { width: 1280, height: 900 } });
    const at = async (arc: string, end: number) => {
      const box = await page.locator(`.arc[data-pair="${arc}"] circle`).nth(end).boundingBox();
      await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    };
    await at('FRA-JPN', 0);
    await page.waitForURL(/country=FRA/);
    await eventually(() => page.locator('.arc').count()).toBe(1);
    await at('FRA-JPN', 1);
    await page.waitForURL(/relations\/FRA-JPN/);
  });

  test('people and documents are found by their names', async () => {
    const page = await go('/people');
    await page.getByLabel('Find a person').fill('khoi');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=khoi/);
    await eventually(() => page.locator('tbody tr').count()).toBe(1);
    await page.goto('/documents?q=nothing+like+this');
    await page.getByText('Nothing is called').waitFor();
  });

  test('commitments of a relation narrow to one side and lead to the words', async () => {
    const page = await go('/relations/RUS-VNM');
    await page.getByRole('link', { name: /^Commitments/ }).click();
    await page.waitForURL(/commitments/);
    await page.getByLabel('Who is to do').selectOption('RUS');
    await page.waitForURL(/debtor=RUS/);
    await eventually(() => page.getByLabel('State').locator('option').allTextContents()).toContainEqual(
      expect.stringMatching(/ \([1-9]\d*\)$/),
    );
    await page.locator('a.matter', { hasText: 'accélérer les livraisons de doses' }).click();
    await page.locator('.trigger:focus').waitFor();
  });

  test('search marks the words and leads to the document', async () => {
    const page = await go('/search');
    await page.getByLabel('Words in documents').fill('deliveries VACCINE');
    await page.keyboard.press('Enter');
    await page.getByText('1 document holds these words.').waitFor();
    const marked = new Set(await page.locator('mark').allTextContents());
    expect(marked).toEqual(new Set(['deliveries', 'vaccine']));
    await expect.poll(() => page.locator('.found .act-line mark').count()).toBeGreaterThan(0);
    await expect.poll(() => page.getByRole('heading', { name: '1 act', exact: true }).count()).toBe(1);
    await page.getByRole('link', { name: /received the Ambassador/ }).click();
    await page.locator('.prose').waitFor();
  });

  test('a search is narrowed by kind, year and topic, with counts, and the address holds it', async () => {
    const page = await go('/search?q=livraisons');
    await page.getByRole('button', { name: 'Acts 1' }).click();
    await page.waitForURL(/kind=acts/);
    await eventually(() => page.locator('.found .act-line').count()).toBe(1);
    await page.getByLabel('Topic').selectOption({ label: 'Health (2)' });
    await page.waitForURL(/topic=health/);
    await page.reload();
    await eventually(() => page.getByLabel('Topic').inputValue()).toBe('health');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.waitForURL((url) => !url.searchParams.has('topic') && url.searchParams.get('kind') === 'acts');
    await page.goto('/search?q=livraisons&year=1999');
    await page.getByText('passes these filters').waitFor();
  });

  test('the whole way from home to an act goes by keyboard', async () => {
    const page = await go('/');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    for (let i = 0; i < 3 && !(await page.locator('.pair-link:focus').count()); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/relations/);
    await eventually(() => page.locator('h1:focus').count()).toBe(1);
  });

  test('an empty record says which command to type', async () => {
    open = await visit(browser, server.url);
    const nothing = { version: 'v', documents: 0, contacts: 0, acts: 0, people: 0, relations: 0 };
    await open.page.route('**/api/record', (route) => route.fulfill({ json: nothing }));
    await open.page.goto('/');
    await open.page.getByText('The record is empty').waitFor();
    expect(await open.page.locator('pre').first().textContent()).toContain('readout read');
    expect(await violations(open.page)).toEqual([]);
  });

  test('a server that is gone says how to start it, and the page comes back when it does', async () => {
    open = await visit(browser, server.url);
    await open.page.route('**/api/**', (route) => route.abort());
    await open.page.goto('/people');
    await open.page.getByText('Readout does not answer').waitFor();
    expect(await open.page.locator('pre').textContent()).toContain('readout serve');
    await open.page.unroute('**/api/**');
    await open.page.getByRole('button', { name: 'Try again' }).click();
    await open.page.getByRole('heading', { name: 'People' }).waitFor();
  });

  test('a reading page says when its server closes, and goes on when it is there again', async () => {
    const first = await startServer({ record, readPage: reader.readPage, port: 0 });
    open = await visit(browser, first.url);
    await open.page.goto('/read');
    await open.page.getByLabel('Web address').waitFor();
    await first.close();
    await open.page.getByText('The server does not answer').waitFor();
    expect(await violations(open.page)).toEqual([]);
    const again = await startServer({ record, readPage: reader.readPage, port: Number(new URL(first.url).port) });
    await open.page.getByText('The server does not answer').waitFor({ state: 'detached' });
    await open.close();
    open = undefined;
    await again.close();
  });

  test('very long names, and names written from right to left, keep within the page', async () => {
    const long = `Abu ${'almustansir'.repeat(40)}billah`;
    const text = `${long} s’est entretenu avec وليد المعلم à Mascate. ${long} a remercié وليد المعلم.`;
    const hostile = codingOf({
      ...{
        url: 'https://example.org/long',
        title: `${long} وليد المعلم`,
        publisher: 'ONA',
        side: 'OMN',
        language: 'fr',
      },
      ...{ published: '2020-01-02', text },
      people: [
        { name: long, country: 'OMN', title: 'ministre', level: 'minister' },
        { name: 'وليد المعلم', country: 'SYR', title: 'ministre', level: 'minister' },
      ],
      contact: {
        ...{ kind: 'meeting', date: '2020-01-02', place: 'Mascate', countries: ['OMN', 'SYR'] },
        says: 's’est entretenu avec',
      },
      acts: [
        { kind: 'thank', says: `${long} a remercié وليد المعلم`, trigger: 'a remercié', by: long, to: 'وليد المعلم' },
      ],
    });
    const sourceMap = [{ start: 0, end: text.length, from: 0 }];
    await record.read({ ...hostile.document, source: text, sourceMap }, hostile);
    const ask = async (path: string) => (await fetch(`${server.url}${path}`)).json();
    const told = (await ask('/api/relations/OMN-SYR/timeline')).items[0].contact;
    const page = await go('/relations/OMN-SYR', phone);
    const where = ['/relations/OMN-SYR', documentPath(hostile), '/people?q=walid', '/people', '/documents', '/'];
    const more = [`/contacts/${told.id}`, `/people/${told.participants[0].person.id}`, '/network?pair=OMN-SYR'];
    for (const path of [...where, ...more, '/briefing?one=OMN&other=SYR', '/search?q=walid']) {
      await page.goto(path);
      await page.locator('h1').waitFor();
      expect([path, (await widthOver(page)) > 0]).toEqual([path, false]);
    }
    await record.withdraw(hostile.document.id);
  });

  test('a withdrawn document says so', async () => {
    const page = await go('/documents/sha256%3A00');
    await expect.poll(() => page.locator('main').textContent()).toContain('The record holds no document "sha256:00"');
    await expect.poll(() => page.getByRole('link', { name: 'Back to all relations' }).count()).toBe(1);
  });

  test('what the server refuses is told in French to who reads French', async () => {
    const page = await go('/people/999999', { locale: 'fr-FR' });
    await expect
      .poll(() => page.locator('main').textContent())
      .toContain('Le registre ne contient aucune personne sous « 999999 »');
    await page.goto('/read');
    await page.getByLabel('Adresse web').fill('http://127.0.0.1:9/');
    await page.getByRole('button', { name: 'Charger et lire' }).click();
    await page.getByText('dans un réseau privé ou sur cette machine').first().waitFor(); // in the list, and by then in the report too
    const blank = { name: 'vide.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') };
    await page.getByLabel(/^Fichiers/).setInputFiles(blank);
    await page.getByText('vide.txt : vide.').waitFor();
  });

  test('no page may be framed, and nothing but its own scripts may run', async () => {
    const policy = (await fetch(server.url)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test.each(['/', '/relations/OMN-SYR'])(
    'answers that %s needs come once, and before its scripts ask',
    async (path) => {
      const page = await go(path);
      // An answer is listed once it is there, and one may take longer than the page.
      await page.waitForFunction(
        (all) => all.every((one) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(one))),
        asksAtOnce(path),
      );
      const times = await page.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
          ({ name, startTime, initiatorType }) => ({
            path: name.replace(location.origin, ''),
            startTime,
            initiatorType,
          }),
        ),
      );
      const scripts = times.find((entry) => entry.path.endsWith('.js'))?.startTime ?? 0;
      for (const address of asksAtOnce(path)) {
        const asked = times.filter((entry) => entry.path === address);
        expect([address, asked.length]).toEqual([address, 1]);
        expect(asked[0]?.startTime).toBeLessThanOrEqual(scripts + 50);
      }
    },
  );

  test('scripts of the first page stay under 250 kB compressed', async () => {
    const home = await (await fetch(server.url)).text();
    const scripts = [...home.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    const { gzipSync } = await import('node:zlib');
    const sizes = await Promise.all(
      scripts.map(async (path) => gzipSync(await (await fetch(`${server.url}${path}`)).text()).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
  });
});
