/** The two routes of a sign-in through another service: away to it, and back from it. */

import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { ReadoutError } from '../../../errors.js';
import { openSession, personOfService } from '../../../record/accounts/index.js';
import type { OpenRecord } from '../../../record/index.js';
import { isSecure, keepSession } from '../../team/caller.js';
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
  api.openapi(serviceLeave, async (c) => {
    const { address, kept } = await opened(service).leave(new URL(`${path}/back`, at(c)).href);
    const options = { httpOnly: true, sameSite: 'Lax', path, maxAge: 60 * minutes, secure: isSecure(c) } as const;
    setCookie(c, cookie, JSON.stringify(kept), options);
    return c.redirect(address, 302);
  });
  api.openapi(serviceBack, async (c) => {
    if (team === null) throw new ReadoutError('team-off', undefined);
    const kept = keptIn(c);
    deleteCookie(c, cookie, { path });
    const asked = new URL(c.req.url);
    const back = new URL(`${asked.pathname}${asked.search}`, at(c));
    const person = await personOfService(team, await opened(service).comeBack(back, kept));
    keepSession(c, await openSession(team, person.id));
    return c.redirect('/', 302);
  });
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
