/** A list of addresses in, as a setting writes it; out: whether the proxy at an address may say for whom it asks. */

import { BlockList, isIP } from 'node:net';

export type IsProxy = (address: string) => boolean;

/** For messages: what such a list looks like. */
export const rightProxies = 'addresses and networks such as "127.0.0.1, 10.0.0.0/24", or "none"';

const noProxy = 'none';
const longest = { ipv4: 32, ipv6: 128 } as const;

/**
 * "127.0.0.1, 10.0.0.0/24": addresses and networks, separated by commas; "none" for none at all.
 *
 * @returns null for what is no such list.
 */
export function readProxies(text: string): IsProxy | null {
  const known = new BlockList();
  const parts = text === noProxy ? [] : text.split(',').map((part) => part.trim());
  if (!parts.every((part) => add(known, part))) return null;
  return (address) => isIP(address) !== 0 && known.check(address, familyOf(address));
}

function add(known: BlockList, part: string): boolean {
  const [, address = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(part) ?? [];
  if (isIP(address) === 0) return false;
  const family = familyOf(address);
  const bits = Number(length ?? longest[family]);
  if (bits > longest[family]) return false;
  known.addSubnet(address, bits, family);
  return true;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6';
}

/** What runs here could ask in any name anyway. */
export const onThisMachine: IsProxy = (address) => /^(?:::ffff:)?127\.|^::1$/.test(address);
