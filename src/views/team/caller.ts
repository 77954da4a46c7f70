/** A request in, who sends it out: the person of a session's cookie, or of a token. */

import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Kysely } from 'kysely';
import {
  type By,
  type Person,
  personOfSession,
  personOfToken,
  type Scope,
  sessionDays,
} from '../../record/accounts/index.js';
import type { Tables } from '../../record/index.js';
import { senderOf } from '../sender.js';

export type Caller = {
  readonly person: Person;
  /** What the token is good for; null in a browser, where the role alone counts. */
  readonly scopes: readonly Scope[] | null;
};

const cookieName = 'readout-session';
/** Kept with the context: the request itself is replaced on its way, where a body has a limit. */
const key = 'caller' as never;

/** Who asks; null for nobody known. Asked once a request. */
export async function findCaller(db: Kysely<Tables>, c: Context): Promise<Caller | null> {
  const caller = await lookUp(db, c);
  if (caller) c.set(key, caller as never);
  return caller;
}

/** Who was found to ask; null on a server without accounts. */
export function callerOf(c: Context): Caller | null {
  return (c.get(key) as Caller | undefined) ?? null;
}

/** Who changes something; undefined on a server without accounts. */
export function byOf(c: Context): By | undefined {
  const person = callerOf(c)?.person;
  return person && { account: person.id, name: person.name };
}

export function sessionOf(c: Context): string | undefined {
  return getCookie(c, cookieName);
}

/** `Lax`, because a sign-in through another service comes back from its pages; changes ask for our own pages besides. */
export function keepSession(c: Context, secret: string): void {
  setCookie(c, cookieName, secret, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    maxAge: sessionDays * 86_400,
    secure: senderOf(c).isSecure,
  });
}

export function forgetSession(c: Context): void {
  deleteCookie(c, cookieName, { path: '/' });
}

async function lookUp(db: Kysely<Tables>, c: Context): Promise<Caller | null> {
  const header = c.req.header('authorization');
  // A header that does not fit is no reason to try the cookie: whoever sends it means to be that caller.
  if (header !== undefined) return personOfToken(db, /^Bearer (\S+)$/i.exec(header)?.[1] ?? '');
  const person = await personOfSession(db, sessionOf(c) ?? '');
  return person && { person, scopes: null };
}
