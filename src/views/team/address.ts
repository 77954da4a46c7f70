/** A request in, the network address of who sent it out. */

import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Behind a proxy on this machine or in the same private network it is what the proxy says, in the last entry of
 * `X-Forwarded-For`; entries before that come from the sender, who may write what he likes.
 */
export function addressOfCaller(c: Context): string {
  const direct = directAddress(c);
  const told = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return told && isNear(direct) ? told : direct;
}

function directAddress(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown'; // no connection: asked within this process
  }
}

function isNear(address: string): boolean {
  return /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]|^fe80:/.test(address);
}
