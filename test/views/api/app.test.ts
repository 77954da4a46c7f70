import { describe, expect, test, vi } from 'vitest';
import { createApi } from '../../../src/views/api/app.js';
import { routes } from '../../../src/views/api/contract.js';
import { emptyReader } from '../support/empty-reader.js';

const get = async (path: string, init?: RequestInit, reader = emptyReader()) => createApi(reader).request(path, init);

describe('errors of the API', () => {
  test('an unknown route answers 404 in the one error shape', async () => {
    const response = await get('/api/nonsense');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      ok: false,
      code: 'api-no-route',
      status: 404,
      message: expect.stringContaining('/api/nonsense'),
      details: { path: '/api/nonsense' },
    });
  });

  test('a thing that the record does not hold answers 404 and says which', async () => {
    const response = await get('/api/people/77');
    expect(await response.json()).toMatchObject({ ok: false, code: 'record-has-no', status: 404 });
  });

  test.each([
    ['/api/relations?limit=0', 'limit'],
    ['/api/relations?limit=ten', 'limit'],
    ['/api/relations/RUS-VNM/timeline?family=friendly', 'family'],
    ['/api/relations/RUS-VNM/timeline?from=yesterday', 'from'],
    ['/api/relations/russia/timeline', 'pair'],
    ['/api/acts?pair=RUS-VNM', 'pair'],
    ['/api/record?country=VNM', 'country'],
    ['/api/briefing?one=VNM&other=RUS&lang=fr', 'lang'],
  ])('%s answers 400 and names %s', async (path, name) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    const body = (await response.json()) as { code: string; message: string };
    expect(body.code).toBe('api-bad-question');
    expect(body.message).toContain(name);
  });

  test('a filter that the route does not have is refused with those that it has', async () => {
    const { message } = (await (await get('/api/network?state=open')).json()) as { message: string };
    expect(message).toContain('"open" cannot stand for state: it must be one of "pair", "person", "limit"');
  });

  test('a failure inside answers 500 without its details', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const summary = () => Promise.reject(new Error('password=secret'));
    const response = await get('/api/record', undefined, emptyReader({ summary }));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(printed).toHaveBeenCalledOnce();
    printed.mockRestore();
  });
});

describe('ETags of the API', () => {
  test('an answer that the caller has already is not read again', async () => {
    const relations = vi.fn(emptyReader().relations);
    const api = createApi(emptyReader({ relations }));
    const tag = (await api.request('/api/relations')).headers.get('etag') ?? '';
    const again = await api.request('/api/relations', { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
    expect(relations).toHaveBeenCalledOnce();
  });

  test('a changed record gives a new ETag', async () => {
    const tag = async (version: string) =>
      (await get('/api/record', undefined, emptyReader({ version: async () => version }))).headers.get('etag');
    expect(await tag('v1')).not.toBe(await tag('v2'));
  });

  test('an error carries no ETag', async () => {
    expect((await get('/api/people/77')).headers.get('etag')).toBeNull();
  });
});

describe('documentation of the API', () => {
  test('the page names every route and asks for nothing from elsewhere', async () => {
    const page = await (await get('/api/docs')).text();
    const description = (await (await get('/api/openapi.json')).json()) as { openapi: string; paths: object };
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths).toSorted()).toEqual([...new Set(routes.map(({ path }) => path))].toSorted());
    for (const { method, path } of routes) expect(page).toContain(`${method.toUpperCase()} ${path}`);
    expect(page).not.toMatch(/<script|(src|href)="(https?:)?\/\//);
  });
});
