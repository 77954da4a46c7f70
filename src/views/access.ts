/** Requests in, those that carry the access token let through; where no token is set, this machine's own requests all pass. */

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { ReadoutError } from '../errors.js';
import { isLoopback } from './loopback.js';
import { senderOf } from './sender.js';

const cookieName = 'readout-token';
const leastLength = 16;
/** Routes that hold nothing of the record; the sign-in itself is one. */
const open: ReadonlySet<string> = new Set(['/api/session', '/api/openapi.json', '/api/docs']);

/**
 * The token that a server at this address asks for.
 *
 * @returns null where none is needed: on loopback, unless one is given.
 * @throws ReadoutError `token-too-short`.
 */
export function tokenFor(host: string, given?: string): string | null {
  if (given !== undefined && given.length < leastLength) {
    throw new ReadoutError('token-too-short', { found: given.length, least: leastLength });
  }
  if (given !== undefined) return given;
  return isLoopback(host) ? null : randomBytes(18).toString('base64url');
}

/**
 * Guard the API of a site. The token comes as `Authorization: Bearer …` from programs, as a cookie from the web app;
 * `/?token=…`, the address that is printed at the start, sets the cookie and takes the token out of the address.
 */
export function guardWithToken(site: Hono, token: string | null): void {
  site.get('/', async (c, next) => {
    const given = c.req.query('token');
    if (given === undefined) return next();
    if (token !== null && isSame(given, token)) keepToken(c, given);
    return c.redirect('/'); // with a wrong token the app asks again
  });
  site.use('/api/*', async (c, next) => {
    if (token === null || open.has(c.req.path) || isSame(tokenOf(c), token)) return next();
    throw new ReadoutError('api-token-needed', undefined);
  });
  site.post('/api/session', async (c) => {
    const body: unknown = await c.req.json().catch(() => null);
    const given = typeof body === 'object' && body !== null ? (body as Record<string, unknown>).token : undefined;
    if (token !== null && typeof given === 'string' && isSame(given, token)) keepToken(c, given);
    else if (token !== null) throw new ReadoutError('api-token-wrong', undefined);
    return c.json({ ok: true });
  });
}

function keepToken(c: Context, given: string): void {
  // A year: the token itself ends with the server, unless its owner set one to last.
  const { isSecure: secure } = senderOf(c);
  setCookie(c, cookieName, given, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 31_536_000, secure });
}

function tokenOf(c: Context): string {
  const bearer = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  return bearer ?? getCookie(c, cookieName) ?? '';
}

// Compared as digests, which have one length, so that the time taken tells nothing.
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
