import { afterEach, expect, test } from 'vitest';
import { type Clock, openPolite } from '../../src/fetch/index.js';
import { openPace } from '../../src/fetch/pace.js';
import { html, type LocalServer, openServer, type Say } from './servers.js';

let server: LocalServer | undefined;
afterEach(() => server?.close());

/** A clock that moves only when somebody sleeps. */
function fakeClock(): Clock & { slept: number[] } {
  let now = 1_000_000;
  const slept: number[] = [];
  const sleep = async (ms: number) => {
    if (ms > 0) slept.push(ms);
    now += ms;
  };
  return { now: () => now, sleep, slept };
}

async function open(answers: Readonly<Record<string, Say>>) {
  server = await openServer(answers);
  const clock = fakeClock();
  return { server, clock, polite: openPolite({ allow: ['127.0.0.1'], clock, pauseMs: 2000 }) };
}
const robots = (text: string): Say => html(text);

test('pages that robots.txt closes are not asked for, and it is asked once', async () => {
  const { server, polite } = await open({
    '/robots.txt': robots('User-agent: *\nDisallow: /inner/\n\nUser-agent: Other\nDisallow: /'),
    '/a': html('a'),
    '/b': html('b'),
  });
  await polite.get(`${server.base}/a`);
  await polite.get(`${server.base}/b`);
  await expect(polite.get(`${server.base}/inner/a`)).rejects.toMatchObject({ code: 'address-disallowed' });
  expect(server.asked.map((line) => line.split(' ')[2])).toEqual(['/robots.txt', '/a', '/b']);
});

test('a redirect to what robots.txt closes is not followed', async () => {
  const { server, polite } = await open({
    '/robots.txt': robots('User-agent: Readout\nDisallow: /inner'),
    '/a': (answer) => answer.writeHead(301, { location: '/inner' }).end(),
    '/inner': html('a'),
  });
  await expect(polite.get(`${server.base}/a`)).rejects.toMatchObject({ code: 'address-disallowed' });
});

test('a page that a person names is asked for as by a browser', async () => {
  const { server, polite } = await open({ '/robots.txt': robots('User-agent: *\nDisallow: /'), '/a': html('a') });
  expect((await polite.get(`${server.base}/a`, { byHand: true })).kind).toBe('page');
  expect(server.asked).toHaveLength(1);
});

test('a server without robots.txt is open, one that fails to give it is closed for now', async () => {
  const { server, polite } = await open({ '/a': html('a') });
  expect((await polite.get(`${server.base}/a`)).kind).toBe('page');
  await server.close();
  const failing = await open({ '/robots.txt': (answer) => answer.writeHead(500).end(), '/a': html('a') });
  await expect(failing.polite.get(`${failing.server.base}/a`)).rejects.toMatchObject({ code: 'robots-unreachable' });
  await expect(failing.polite.get(`${failing.server.base}/a`)).rejects.toThrow(/robots\.txt.* it answers 500\./);
  expect(failing.server.asked.map((line) => line.split(' ')[2])).toEqual(['/robots.txt']);
});

test('two requests to one host have a pause between them, as long as the host asks for', async () => {
  const { server, polite, clock } = await open({
    '/robots.txt': robots('User-agent: *\nCrawl-delay: 7'),
    '/a': html('a'),
  });
  await polite.get(`${server.base}/a`);
  await polite.get(`${server.base}/a`);
  expect(clock.slept).toEqual([7000]);
});

test('a host that is overloaded is asked again after as long as it says, three times in all', async () => {
  let asked = 0;
  const busy: Say = (answer) => answer.writeHead(++asked < 3 ? 503 : 200, { 'retry-after': '90' }).end('at last');
  const { server, polite, clock } = await open({ '/a': busy });
  expect((await polite.get(`${server.base}/a`)).kind).toBe('page');
  expect(clock.slept).toEqual([90_000, 90_000]);
  asked = -10;
  await expect(polite.get(`${server.base}/a`)).rejects.toMatchObject({ details: { status: 503 } });
});

test('what is gone is not asked for again', async () => {
  const { server, polite } = await open({ '/a': (answer) => answer.writeHead(404).end() });
  await expect(polite.get(`${server.base}/a`)).rejects.toMatchObject({ details: { status: 404 } });
  expect(server.asked.filter((line) => line.endsWith('/a'))).toHaveLength(1);
});

test('pauses after faults double up to an hour, and the first success ends them', () => {
  const clock = { now: () => 0, sleep: async () => {} };
  const pace = openPace(clock, 2000);
  const pauses = Array.from({ length: 9 }, () => {
    pace.failed('a', null);
    return pace.readyAt('a') / 1000;
  });
  expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
  pace.failed('b', 5_000_000);
  expect(pace.readyAt('b')).toBe(5_000_000);
  pace.succeeded('b');
  pace.failed('b', null);
  expect(pace.readyAt('b')).toBe(5_000_000);
});
