/** The address of a page in; what its first view will ask, told to the browser with the page, so that answers are on the way while scripts load. */

import type { MiddlewareHandler } from 'hono';
import { firstView } from './first-view.js';

const { relations, contacts, timeline } = firstView;
const session = '/api/team/session';
const home = [session, '/api/record', `/api/relations?limit=${relations}`, `/api/contacts?limit=${contacts}`];

/** What a page asks at once, as the web app writes it: the browser takes an answer that came ahead only for the very same address. */
export function asksAtOnce(path: string): readonly string[] {
  if (path === '/') return home;
  const pair = /^\/relations\/([A-Z]{3}-[A-Z]{3})$/.exec(path)?.[1];
  if (!pair) return [];
  const relation = `/api/relations/${pair}`;
  return [session, relation, `${relation}/facets`, `${relation}/timeline?limit=${timeline}`];
}

/** Names them in the header `link`. A page whose address holds a choice asks other things, and gets none. */
export function tellAhead(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { pathname, search } = new URL(c.req.url);
    if (search !== '' || !c.res.headers.get('content-type')?.startsWith('text/html')) return;
    const asked = asksAtOnce(pathname).map((address) => `<${address}>; rel=preload; as=fetch; crossorigin`);
    if (asked.length > 0) c.header('link', asked.join(', '));
  };
}
