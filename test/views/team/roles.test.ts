/** Every route of the description, asked by nobody, by every role, and by tokens of every scope. */

import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAtLeast, makeToken, roles, type Scope, scopeOfRole, scopes } from '../../../src/record/accounts/index.js';
import { routes } from '../../../src/views/api/contract.js';
import { answerError } from '../../../src/views/api/errors.js';
import { answeringRoutes, guardByRole } from '../../../src/views/team/guard.js';
import { needsOfRoute, routeRoles } from '../../../src/views/team/route-roles.js';
import { buildWeb } from '../support/build-web.js';
import { openTeam, origin, type Team } from './support.js';

let team: Team;
const tokens = new Map<Scope, string>();
beforeAll(async () => {
  await buildWeb();
  team = await openTeam();
  const admin = team.personOf('admin');
  for (const scope of scopes) {
    const { secret } = await makeToken(team.record.db, admin, { name: scope, scopes: [scope], days: 1 });
    tokens.set(scope, secret);
  }
}, 120_000);
afterAll(() => team?.close());

const described = routes.map(({ method, path }) => ({ method: method.toUpperCase(), path }));
const nameOf = ({ method, path }: (typeof described)[number]) => `${method} ${path}`;
const needs = (route: (typeof described)[number]) => routeRoles[nameOf(route)];
/** What the guard itself says; whatever else comes is the route's own answer. */
const refusals = new Set(['sign-in-needed', 'role-too-low', 'scope-missing', 'session-needed', 'route-closed']);

async function refusalOf(route: (typeof described)[number], who: { cookie?: string; token?: string }) {
  const path = route.path.replace('{pair}', 'RUS-VNM').replace(/\{\w+\}/g, '999999');
  const answer = await team.ask(path, { ...who, method: route.method, ...(route.method === 'POST' && { post: {} }) });
  const isJson = answer.headers.get('content-type')?.startsWith('application/json') ?? false;
  const code = isJson ? ((await answer.json()) as { code?: string }).code : undefined;
  await answer.body?.cancel().catch(() => undefined);
  return code !== undefined && refusals.has(code) ? code : null;
}

describe('route-roles.ts', () => {
  test('says for every route that the site answers who may use it', () => {
    const withoutRole = answeringRoutes(team.site.routes).filter((route) => needsOfRoute(route) === null);
    expect(withoutRole, 'routes without a role; add them to src/views/team/route-roles.ts').toEqual([]);
  });

  test('names no route that is not there', () => {
    const there = new Set(answeringRoutes(team.site.routes).map((route) => route.replace(/:(\w+)/g, '{$1}')));
    expect(Object.keys(routeRoles).filter((route) => !there.has(route))).toEqual([]);
  });
});

describe.each(described)('$method $path', (route) => {
  test('is there for nobody unknown, unless it is open', async () => {
    const expected = needs(route) === 'open' ? null : 'sign-in-needed';
    expect(await refusalOf(route, {})).toBe(expected);
    expect(await refusalOf(route, { cookie: 'readout-session=wrong' })).toBe(expected);
    expect(await refusalOf(route, { token: 'readout_wrong' })).toBe(expected);
  });

  test.each(roles)('lets a %s do what the table says', async (role) => {
    const needed = needs(route) ?? 'admin';
    const may = needed === 'open' || needed === 'self' || isAtLeast(role, needed);
    // Signing out and changing one's password end the session, so those are asked with one of their own.
    const cookie = team.cookieOf(role);
    if (route.path.startsWith('/api/team/session/')) return;
    expect(await refusalOf(route, { cookie })).toBe(may ? null : 'role-too-low');
  });

  test.each(scopes)('lets an admin’s token for "%s" do only that', async (scope: Scope) => {
    const needed = needs(route) ?? 'admin';
    const expected = () => {
      if (needed === 'open') return null;
      if (needed === 'self') return 'session-needed';
      return scopeOfRole[needed] === scope ? null : 'scope-missing';
    };
    expect(await refusalOf(route, { token: tokens.get(scope) ?? '' })).toBe(expected());
  });
});

test('a route that no table names is refused to admins too, with its name', async () => {
  const site = new Hono();
  site.onError(answerError);
  site.use(guardByRole(team.record.db));
  site.get('/api/new/:id', (c) => c.json({ secret: 1 }));
  site.all('/metrics', (c) => c.text('secret'));
  site.get('*', (c) => c.text('the app'));
  const ask = async (path: string) => site.request(`${origin}${path}`, { headers: { cookie: team.cookieOf('admin') } });
  for (const path of ['/api/new/7', '/metrics']) {
    const answer = await ask(path);
    expect(await answer.json()).toMatchObject({ code: 'route-closed', status: 403 });
  }
  expect(await (await ask('/people')).text()).toBe('the app');
});
