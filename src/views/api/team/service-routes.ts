/** The two routes of a sign-in through another service: away to it, and back from it. */

import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { ReadoutError } from '../../../errors.js';
import { openSession, personOfService } from '../../../record/accounts/index.js';
import type { OpenRecord } from '../../../record/index.js';
import { senderOf } from '../../sender.js';
import { keepSession } from '../../team/caller.js';
import { forgetRefusal, keepRefusal, refusalOf } from '../../team/refusal.js';
import type { Kept, SignInService } from '../../team/sign-in-service.js';
import { serviceBack, serviceLeave } from './contract.js';

const cookie = 'readout-service';
const path = '/api/team/service';
const minutes = 10;

export type ServiceParts = {
  readonly service: SignInService | null;
  /** Address under which people know this server; null: the one that they asked. */
  readonly url: string | null;
};

export function addServiceRoutes(
  api: OpenAPIHono,
  team: OpenRecord['db'] | null,
  { service, url }: ServiceParts,
): void {
  const at = (c: Context) => new URL(url ?? new URL(c.req.url).origin);
  const leave = async (c: Context) => {
    const { address, kept } = await opened(service).leave(new URL(`${path}/back`, at(c)).href, refusalOf(c) !== null);
    const { isSecure: secure } = senderOf(c);
    setCookie(c, cookie, JSON.stringify(kept), { httpOnly: true, sameSite: 'Lax', path, maxAge: 60 * minutes, secure });
    return c.redirect(address, 302);
  };
  const comeBack = async (c: Context) => {
    if (team === null) throw new ReadoutError('team-off', undefined);
    const kept = keptIn(c);
    deleteCookie(c, cookie, { path });
    const asked = new URL(c.req.url);
    const back = new URL(`${asked.pathname}${asked.search}`, at(c));
    const person = await personOfService(team, await opened(service).comeBack(back, kept));
    keepSession(c, await openSession(team, person.id));
    forgetRefusal(c);
    return c.redirect('/', 302);
  };
  api.openapi(serviceLeave, (c) => leave(c).catch((error) => tellRefusal(c, error)));
  api.openapi(serviceBack, (c) => comeBack(c).catch((error) => tellRefusal(c, error)));
}

/** A person is shown the page to sign in, which says why; a program gets the error as it is. */
function tellRefusal(c: Context, error: unknown): Response {
  const isPerson = c.req.header('accept')?.includes('text/html') ?? false;
  if (!isPerson || !(error instanceof ReadoutError)) throw error;
  keepRefusal(c, error);
  return c.redirect('/sign-in', 302);
}

function opened(service: SignInService | null): SignInService {
  if (service === null) throw new ReadoutError('service-off', undefined);
  return service;
}

/** Without it somebody else's sign-in could be finished in this browser. */
function keptIn(c: Context): Kept {
  try {
    const { state, nonce, verifier } = JSON.parse(getCookie(c, cookie) ?? '') as Record<keyof Kept, unknown>;
    return { state: String(state), nonce: String(nonce), verifier: String(verifier) };
  } catch {
    throw new ReadoutError('service-refused', {
      name: 'this server',
      reason: 'the sign-in was not begun in this browser, or is too long ago',
    });
  }
}
