/** The record's version in, answers with an ETag out; an answer that the caller already has is not read again. */

import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/**
 * Middleware: every answer depends on the record and the address only, so the record's version is its ETag; the queue
 * of readings, what is watched, accounts and what changes the record are never kept.
 * `If-None-Match` with the present version gives 304 without a query for the page itself.
 */
export function etag(version: () => Promise<string>): MiddlewareHandler {
  return async (c, next) => {
    if (/^\/api\/(?:readings|sources|team)\b/.test(c.req.path) || c.req.method !== 'GET') {
      await next();
      return c.header('cache-control', 'no-store');
    }
    const tag = tagOf(await version());
    const known = c.req.header('if-none-match')?.split(/\s*,\s*/) ?? [];
    if (known.includes(tag)) return c.body(null, 304, { etag: tag });
    await next();
    if (c.res.status !== 200) return;
    c.header('etag', tag);
    c.header('cache-control', 'no-cache');
  };
}

// Weak, because a proxy may compress the same answer.
function tagOf(version: string): string {
  return `W/"${createHash('sha256').update(version).digest('hex').slice(0, 16)}"`;
}
