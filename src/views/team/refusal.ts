/** Why a sign-in through another service came to nothing, kept by the browser until the page to sign in has told it. */

import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type Problem, problemOf, type ReadoutError } from '../../errors.js';
import { senderOf } from '../sender.js';

const cookieName = 'readout-refusal';
const path = '/api/team';
const minutes = 10;
/** What the other service says may be long, and a cookie holds 4 kB. */
const longest = 300;

/** Not in the address, where anybody could write a text for others to read. */
export function keepRefusal(c: Context, error: ReadoutError): void {
  const { code, details } = problemOf(error);
  const short = Object.entries(details ?? {}).map(([name, value]) => [name, shortened(value)]);
  const told = JSON.stringify({
    code,
    message: error.message.slice(0, 2 * longest),
    details: Object.fromEntries(short),
  });
  const { isSecure: secure } = senderOf(c);
  setCookie(c, cookieName, told, { httpOnly: true, sameSite: 'Lax', path, maxAge: 60 * minutes, secure });
}

export function refusalOf(c: Context): Problem | null {
  try {
    const { code, message, details } = JSON.parse(getCookie(c, cookieName) ?? '') as Problem;
    return { code: String(code), message: String(message), details: { ...details } };
  } catch {
    return null;
  }
}

export function forgetRefusal(c: Context): void {
  deleteCookie(c, cookieName, { path });
}

function shortened(value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, longest) : value;
}
