/** Requests to a server with accounts in, those let through that their sender may make. What no rule names is refused. */

import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Kysely } from 'kysely';
import { ReadoutError } from '../../errors.js';
import { isAtLeast, scopeOfRole } from '../../record/accounts/index.js';
import type { Tables } from '../../record/index.js';
import { type Caller, findCaller } from './caller.js';
import { type Needs, needsOfRoute } from './route-roles.js';

type Route = { readonly method: string; readonly path: string };

/** The routes of a site that answer something themselves; the rest are checks on the way, and the pages of the app. */
export function answeringRoutes(routes: readonly Route[]): readonly string[] {
  return [...new Set(routes.filter(answers).map(({ method, path }) => `${method} ${path}`))];
}

function answers({ method, path }: Route): boolean {
  return method === 'ALL' ? !path.endsWith('*') : path !== '/*' && path !== '*';
}

export function guardByRole(db: Kysely<Tables>): MiddlewareHandler {
  return async (c, next) => {
    const all = needsOfRequest(c);
    const caller = await findCaller(db, c);
    for (const needs of all) ensureMay(caller, needs);
    await next();
    if (all.some((needs) => needs !== 'open') && !c.res.headers.has('cache-control'))
      c.header('cache-control', 'no-store');
  };
}

/** Of every route that fits, so that the strictest decides. The files of the app are for everybody: they say nothing. */
function needsOfRequest(c: Context): readonly Needs[] {
  const routes = answeringRoutes(matchedRoutes(c));
  if (routes.length === 0) return c.req.path.startsWith('/api/') ? ['reader'] : ['open'];
  return routes.map((route) => {
    const needs = needsOfRoute(route);
    if (needs === null) throw new ReadoutError('route-closed', { route });
    return needs;
  });
}

function ensureMay(caller: Caller | null, needs: Needs): void {
  if (needs === 'open') return;
  if (caller === null) throw new ReadoutError('sign-in-needed', undefined);
  const { person, scopes } = caller;
  if (needs === 'self') {
    if (scopes !== null) throw new ReadoutError('session-needed', undefined);
    return;
  }
  if (!isAtLeast(person.role, needs)) throw new ReadoutError('role-too-low', { role: person.role, needed: needs });
  const scope = scopeOfRole[needs];
  if (scopes !== null && !scopes.includes(scope)) throw new ReadoutError('scope-missing', { scope });
}
