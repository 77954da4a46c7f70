import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { listAudit, type OpenRecord } from '../../src/record/index.js';
import { pageChanges, sourcesHealth } from '../../src/record/watching/index.js';
import { onBothDatabases } from '../record/databases.js';
import { documentOf } from '../record/fixtures.js';
import { day, hour, openSite, rss, type Site, watcherOf } from './support.js';

let site: Site | undefined;
afterEach(() => site?.close());

const textOf = (seed: string) => documentOf(seed).text;
const feed = '  - { id: agency, feed: "{base}/feed", every: 30m }';

async function clearSources(record: OpenRecord): Promise<void> {
  await record.db.deleteFrom('sources').execute();
  await record.db.deleteFrom('watchedHosts').execute();
}

/** Each document kept, in the order read, with its acts. */
async function facts(record: OpenRecord): Promise<string[]> {
  const { rows } = await sql<{ url: string; acts: number }>`select d.url, count(a.id) as acts from documents d
    left join acts a on a.document_id = d.id group by d.id, d.url order by min(d.read_at), d.id`.execute(record.db);
  return rows.map(({ url, acts }) => `${new URL(url).pathname} ${acts}`);
}

onBothDatabases('watch', (record) => {
  afterEach(() => clearSources(record()));
  const healthOf = (now: number) => sourcesHealth(record().db, new Date(now)).then(([first]) => first);

  test('reads each page that a feed lists once, with what the feed says of it', async () => {
    site = await openSite({ '/feed': rss('/a', '/b'), '/a': textOf('a'), '/b': textOf('b') });
    const { round, told, events } = watcherOf(record(), site, feed);
    await round();
    expect(told()).toEqual(['listed agency', 'read /a', 'read /b']);
    expect(events[1]).toMatchObject({ title: 'About /a', acts: 1 });
    await round(hour);
    expect(site.paths()).toEqual(['/feed', '/a', '/b', '/feed']);
  });

  test('leaves a row in the log of changes for a source, its documents, and the one that another replaces', async () => {
    const before = (await listAudit(record().db)).items[0]?.id ?? 0;
    site = await openSite({ '/feed': rss('/a'), '/a': textOf('a') });
    const { round } = watcherOf(record(), site, feed);
    await round();
    site.pages.set('/a', `${textOf('a')} They added a line.`);
    await round(day);
    const { items } = await listAudit(record().db);
    const rows = items.filter(({ id }) => id > before).map(({ who, action }) => `${who}: ${action}`);
    const actions = ['source.added', 'document.read', 'document.read', 'document.replaced'];
    expect(rows.toReversed()).toEqual(actions.map((action) => `watching agency: ${action}`));
  });

  test('asks on condition, and reads what comes new', async () => {
    site = await openSite({ '/feed': rss('/a'), '/a': textOf('a'), '/b': textOf('b') });
    const { round, told } = watcherOf(record(), site, feed);
    await round();
    site.pages.set('/feed', rss('/b', '/a'));
    await round(hour);
    expect(told()).toEqual(['listed agency', 'read /a', 'listed agency', 'read /b']);
    await round(hour);
    expect(site.conditional).toEqual(['/feed']);
  });

  test('keeps both texts of a page that changed, counts the facts of the newer, and shows what differs', async () => {
    site = await openSite({ '/feed': rss('/a'), '/a': `${textOf('a')} The visit takes two days.` });
    const { round, told } = watcherOf(record(), site, feed);
    await round();
    site.pages.set('/a', `${textOf('a')} The visit takes three days.`);
    await round(day);
    expect(told().slice(2)).toEqual(['changed /a']);
    expect(await facts(record())).toEqual(['/a 0', '/a 1']);
    const [change] = await pageChanges(record().db);
    expect(change).toMatchObject({ kind: 'changed', source: 'agency', title: 'About /a' });
    expect(change?.sentences).toEqual([
      { kind: 'removed', text: 'The visit takes two days.' },
      { kind: 'added', text: 'The visit takes three days.' },
    ]);
  });

  test('counts the facts of a text again once its page goes back to it', async () => {
    site = await openSite({ '/feed': rss('/a'), '/a': `${textOf('a')} Two days.` });
    const { round } = watcherOf(record(), site, feed);
    await round();
    for (const words of ['Three days.', 'Two days.']) {
      site.pages.set('/a', `${textOf('a')} ${words}`);
      await round(4 * day);
    }
    expect(await facts(record())).toEqual(['/a 1', '/a 0']);
  });

  test('counts both texts where an address was given to another', async () => {
    site = await openSite({ '/feed': rss('/a'), '/a': textOf('a') });
    const { round } = watcherOf(record(), site, feed);
    await round();
    site.pages.set('/a', textOf('quite another'));
    await round(day);
    expect(await facts(record())).toEqual(['/a 1', '/a 1']);
  });

  test('marks a page that is gone an hour later as well, keeps its text, and knows it again when it is back', async () => {
    site = await openSite({ '/feed': rss('/a'), '/a': textOf('a') });
    const { round, told, clock } = watcherOf(record(), site, feed);
    await round();
    site.pages.set('/a', 404);
    await round(day);
    expect(told().slice(2)).toEqual(['problem /a']);
    await round(2 * hour);
    expect(told().slice(3)).toEqual(['vanished /a']);
    expect(await facts(record())).toEqual(['/a 1']);
    expect(await pageChanges(record().db)).toMatchObject([{ kind: 'vanished', title: 'About /a' }]);
    expect((await healthOf(clock.now()))?.pages).toMatchObject({ read: 0, vanished: 1 });
    site.pages.set('/a', textOf('a'));
    await round(31 * day);
    expect((await healthOf(clock.now()))?.pages).toMatchObject({ read: 1, vanished: 0 });
  });

  test('takes a lost page that leads to the front page for gone', async () => {
    site = await openSite({ '/feed': rss('/a'), '/a': textOf('a'), '/': textOf('front') });
    const { round, told } = watcherOf(record(), site, feed);
    await round();
    site.redirects.set('/a', '/');
    await round(day);
    await round(2 * hour);
    expect(told().slice(2)).toEqual(['problem /a', 'vanished /a']);
    expect(await facts(record())).toEqual(['/a 1']);
  });

  test('does not read again what a person took out of the record', async () => {
    site = await openSite({ '/feed': rss('/a'), '/a': textOf('a') });
    const { round } = watcherOf(record(), site, feed);
    await round();
    const { id } = await record().db.selectFrom('documents').select('id').executeTakeFirstOrThrow();
    await record().withdraw(id);
    site.pages.set('/feed', rss('/a').replace('<item>', '<item><author>A. Roy</author>'));
    await round(40 * day);
    expect(await facts(record())).toEqual([]);
  });

  test('goes on with the other pages of a source, and tries again, when one fails', async () => {
    site = await openSite({ '/feed': rss('/a', '/b'), '/a': 500, '/b': textOf('b') });
    const { round, told, clock } = watcherOf(record(), site, feed);
    await round();
    await round(hour);
    expect(told()).toContain('read /b');
    site.pages.set('/a', textOf('a'));
    await round(2 * hour);
    await round(2 * hour);
    expect(told().at(-1)).toBe('read /a');
    expect((await healthOf(clock.now()))?.pages).toEqual({ read: 2, waiting: 0, unreadable: 0, vanished: 0 });
  });

  test('leaves a host alone that is overloaded, for as long as it says, also after a restart', async () => {
    site = await openSite({ '/feed': 503 });
    site.headers.set('/feed', { 'retry-after': '7200' });
    const { round, clock } = watcherOf(record(), site, feed);
    await round();
    await round(hour);
    expect(site.paths()).toEqual(['/feed']);
    expect(await healthOf(clock.now())).toMatchObject({
      state: 'failing',
      faults: 1,
      error: expect.stringMatching(/503/),
    });
    site.pages.set('/feed', rss());
    await round(hour + 60_000);
    expect(await healthOf(clock.now())).toMatchObject({ state: 'ok', faults: 0, error: null });
  });

  test('honours robots.txt, for pages and for the source itself', async () => {
    site = await openSite({ '/feed': rss('/a', '/inner/b'), '/a': textOf('a'), '/inner/b': textOf('b') });
    site.pages.set('/robots.txt', 'User-agent: *\nDisallow: /inner/');
    const { round, told } = watcherOf(record(), site, feed);
    await round();
    expect(told()).toEqual(['listed agency', 'read /a', 'problem /inner/b']);
    expect(site.paths()).not.toContain('/inner/b');
  });

  test('says that pages may be missed when everything that a source lists is new', async () => {
    site = await openSite({ '/feed': rss('/a', '/b'), '/a': textOf('a'), '/b': textOf('b') });
    const { round, clock } = watcherOf(record(), site, feed);
    await round();
    expect(await healthOf(clock.now())).toMatchObject({ overrunAt: null });
    site.pages.set('/feed', rss('/c', '/d'));
    await round(day);
    expect(await healthOf(clock.now())).toMatchObject({ overrunAt: expect.any(Date) });
  });

  test('says that a source is silent for longer than usual', async () => {
    const days = Array.from({ length: 8 }, (_, at) => `/d${at + 10}`);
    const dated = (path: string) => `<pubDate>${path.slice(2)} Feb 2026 07:00:00 GMT</pubDate>`;
    const items = days.map((path) => `<item><link>{base}${path}</link>${dated(path)}</item>`);
    const text = `<?xml version="1.0"?><rss version="2.0"><channel>${items.join('')}</channel></rss>`;
    site = await openSite({ '/feed': text });
    const { round, clock } = watcherOf(record(), site, feed);
    await round();
    expect(await healthOf(clock.now())).toMatchObject({ state: 'silent', usualSilenceMs: 2 * day });
    expect(await healthOf(Date.parse('2026-02-18T07:00:00Z'))).toMatchObject({ state: 'ok' });
  });

  test('lets a source that is no longer in the file rest, with its pages', async () => {
    site = await openSite({ '/feed': rss('/a'), '/a': textOf('a'), '/other': rss() });
    await watcherOf(record(), site, feed).round();
    await watcherOf(record(), site, '  - { id: other, feed: "{base}/other" }').round(3 * day);
    expect(site.paths()).toEqual(['/feed', '/a', '/other']);
    expect((await sourcesHealth(record().db, new Date())).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'agency resting',
      'other ok',
    ]);
  });

  test('follows sitemaps within a sitemap, and asks again for pages that they say have changed', async () => {
    const list = (changed: string) =>
      `<?xml version="1.0"?><urlset><url><loc>{base}/press/a</loc><lastmod>${changed}</lastmod></url><url><loc>{base}/about</loc></url></urlset>`;
    const index = (changed: string) =>
      `<?xml version="1.0"?><sitemapindex><sitemap><loc>{base}/one.xml</loc><lastmod>${changed}</lastmod></sitemap></sitemapindex>`;
    site = await openSite({
      '/sitemap.xml': index('2026-03-01'),
      '/one.xml': list('2026-03-01'),
      '/press/a': textOf('a'),
    });
    const { round, told } = watcherOf(
      record(),
      site,
      '  - { id: site, sitemap: "{base}/sitemap.xml", only: /press/, every: 1h }',
    );
    await round();
    await round(2 * hour);
    expect(site.paths()).toEqual(['/sitemap.xml', '/one.xml', '/press/a', '/sitemap.xml']);
    site.pages
      .set('/press/a', `${textOf('a')} More.`)
      .set('/one.xml', list('2026-03-02'))
      .set('/sitemap.xml', index('2026-03-02'));
    await round(2 * hour);
    expect(told().at(-1)).toBe('changed /press/a');
  });

  test('follows the links of a page that are wanted', async () => {
    const links =
      '<html><body><a href="/press/a">A treaty</a><a href="/about">About</a><a href="/press/b?utm_source=x">B</a></body></html>';
    site = await openSite({ '/press': links, '/press/a': textOf('a'), '/press/b': textOf('b') });
    const { round, told, events } = watcherOf(record(), site, '  - { id: page, links: "{base}/press", only: /press/ }');
    await round();
    expect(told()).toEqual(['listed page', 'read /press/a', 'read /press/b']);
    expect(events[1]).toMatchObject({ title: 'A treaty' });
  });
});
