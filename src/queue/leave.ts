/** A connection in; closed once the server has what was said last, or does not answer. */

import { setTimeout as pause } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/transport-node';

const longestMs = 3000;

/** @returns false where the server is away: what was said last may not have come to it. */
export async function leave(nc: NatsConnection): Promise<boolean> {
  const waited = new AbortController();
  const said = nc.drain().then(
    () => true,
    () => false,
  );
  const late = pause(longestMs, false, { signal: waited.signal }).catch(() => false);
  const isSaid = await Promise.race([said, late]);
  waited.abort();
  if (!isSaid) await nc.close();
  return isSaid;
}
