/** Requests that change something in, those that another site's page sent turned away. */

import type { MiddlewareHandler } from 'hono';
import { ReadoutError } from '../errors.js';

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A browser names the page that a request comes from, and a page cannot make it lie: `Origin`, `Sec-Fetch-Site`.
 * Programs send neither. Source: OWASP, "Cross-Site Request Forgery Prevention", fetch metadata and origin checks.
 */
export function ownPagesOnly(): MiddlewareHandler {
  return async (c, next) => {
    if (reading.has(c.req.method)) return next();
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
    // Schemes may differ behind a proxy that speaks TLS for this server; host and port may not.
    if (foreign || (origin !== undefined && hostOf(origin) !== new URL(c.req.url).host)) {
      throw new ReadoutError('api-foreign-request', { from: origin ?? 'another site' });
    }
    return next();
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
