/** A request in, from where it came and whether by TLS out. What `X-Forwarded-…` say counts from known proxies only. */

import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import type { IsProxy } from './proxies.js';

export type Sender = {
  readonly address: string;
  /** Whether the browser speaks TLS, to this server or to a proxy before it. */
  readonly isSecure: boolean;
};

/** Kept with the context: the request itself is replaced on its way, where a body has a limit. */
const key = 'sender' as never;

/** Before all else: whoever asks for the sender of a request is told what is found here. */
export function noteSender(isProxy: IsProxy): MiddlewareHandler {
  return async (c, next) => {
    c.set(key, findSender(c, isProxy) as never);
    await next();
  };
}

export function senderOf(c: Context): Sender {
  return (c.get(key) as Sender | undefined) ?? findSender(c, () => false);
}

function findSender(c: Context, isProxy: IsProxy): Sender {
  const direct = directAddress(c);
  const bySelf = new URL(c.req.url).protocol === 'https:';
  if (!isProxy(direct)) return { address: direct, isSecure: bySelf };
  const told = entriesOf(c, 'x-forwarded-for');
  // Each proxy adds at the end from whom it got the request; what stands before the first stranger that stranger wrote.
  const address = told.findLast((entry) => !isProxy(entry)) ?? told[0] ?? direct;
  return { address, isSecure: bySelf || entriesOf(c, 'x-forwarded-proto').at(-1) === 'https' };
}

function entriesOf(c: Context, header: string): readonly string[] {
  const entries = (c.req.header(header) ?? '').split(',').map((entry) => entry.trim());
  return entries.filter((entry) => entry !== '');
}

function directAddress(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown'; // no connection: asked within this process
  }
}
