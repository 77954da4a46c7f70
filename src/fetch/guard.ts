/** A host and the IP address it stands for in; whether it may be asked out. */

import { isPublicAddress } from './public-address.js';
import type { FetchOptions } from './types.js';

export type Guard = (url: URL, ip: string) => boolean;

/** Public addresses, and hosts that somebody allowed by name, with their port or for any. */
export function guardOf({ allow = [], allowAll = false }: Pick<FetchOptions, 'allow' | 'allowAll'>): Guard {
  const named = new Set(allow.map((name) => name.trim().toLowerCase()));
  return (url, ip) =>
    allowAll || isPublicAddress(ip) || named.has(nameOf(url)) || named.has(`${nameOf(url)}:${portOf(url)}`);
}

/** "[::1]" → "::1". */
export function nameOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80');
}
