import { beforeAll, describe, expect, test } from 'vitest';
import { tokenFor } from '../../src/views/access.js';
import { createSite } from '../../src/views/site.js';
import { buildWeb } from './support/build-web.js';
import { emptyReader } from './support/empty-reader.js';

const token = 'a-token-of-some-length';
const closed = () => createSite(emptyReader(), { host: '0.0.0.0', token });
const own = () => createSite(emptyReader(), { host: '127.0.0.1' });
const url = (path: string, host = 'readout.example:4600') => `http://${host}${path}`;

beforeAll(buildWeb, 120_000);

describe('the access token', () => {
  test('is made where others see the server, and is not needed on loopback', () => {
    expect(tokenFor('127.0.0.1')).toBeNull();
    expect(tokenFor('::1')).toBeNull();
    expect(tokenFor('0.0.0.0')).toMatch(/^[\w-]{24}$/);
    expect(tokenFor('0.0.0.0')).not.toBe(tokenFor('0.0.0.0'));
    expect(tokenFor('127.0.0.1', token)).toBe(token);
  });

  test('of a few letters is refused', () => {
    expect(() => tokenFor('0.0.0.0', 'secret')).toThrow(/16 are needed/);
  });

  test.each(['/api/record', '/api/relations', '/api/documents/x', '/api/nonsense'])('%s asks for it', async (path) => {
    const answer = await closed().request(url(path));
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ ok: false, code: 'api-token-needed', status: 401 });
  });

  test('is taken from a program’s header', async () => {
    const ask = (word: string) =>
      closed().request(url('/api/record'), { headers: { authorization: `Bearer ${word}` } });
    expect((await ask(token)).status).toBe(200);
    expect((await ask(`${token}x`)).status).toBe(401);
  });

  test('in the address sets a cookie that scripts and other sites do not get, and leaves the address', async () => {
    const answer = await closed().request(url(`/?token=${token}`));
    expect(answer.headers.get('location')).toBe('/');
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const again = await closed().request(url('/api/record'), { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(again.status).toBe(200);
  });

  test('that is wrong sets no cookie', async () => {
    expect((await closed().request(url('/?token=wrong'))).headers.get('set-cookie')).toBeNull();
    const body = JSON.stringify({ token: 'wrong' });
    const answer = await closed().request(url('/api/session'), { method: 'POST', body });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([401, null]);
  });
});

describe('requests that change something', () => {
  const send = (headers: Record<string, string>) =>
    own().request(url('/api/session', 'localhost:4600'), { method: 'POST', body: '{}', headers });

  test('pass from the app’s own pages and from programs', async () => {
    expect((await send({ origin: 'http://localhost:4600', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await send({})).status).toBe(200);
  });

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'http://localhost:4601' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'http://localhost:4600', 'sec-fetch-site': 'cross-site' },
  ])('are turned away with %j', async (headers) => {
    const answer = await send(headers as unknown as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ ok: false, code: 'api-foreign-request' });
  });
});

describe('every answer', () => {
  test.each(['/', '/people', '/api/record', '/api/nonsense', '/assets/none.js'])(
    '%s is closed to other sites',
    async (path) => {
      const { headers } = await own().request(url(path, 'localhost:4600'));
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('on loopback goes to loopback names only', async () => {
    expect((await own().request(url('/api/record', 'rebound.example'))).status).toBe(403);
  });
});
