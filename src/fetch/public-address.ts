/** An IP address in, whether anybody on the internet may have it out: not this machine, not a network behind it. */

import { BlockList, isIP } from 'node:net';

// IANA special-purpose address registries (RFC 6890 and its updates), without what is globally reachable.
const closed = new BlockList();
const subnets: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
];
for (const subnet of subnets) closed.addSubnet(...subnet);

// What is handed out to the public lies in 2000::/3; these parts of it carry an IPv4 address or are set apart.
const publicSix = new BlockList();
publicSix.addSubnet('2000::', 3, 'ipv6');
const carriers: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];
for (const [address, bits] of carriers) closed.addSubnet(address, bits, 'ipv6');

/** "93.184.216.34" → true; "127.0.0.1", "::ffff:10.0.0.1", "fe80::1", and what is no address → false. */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isPublicAddress(mapped);
  const version = isIP(address);
  if (version === 4) return !closed.check(address, 'ipv4');
  if (version === 6) return publicSix.check(address, 'ipv6') && !closed.check(address, 'ipv6');
  return false;
}
