/** The address of a queue in, "nats://user:password@host:4222/name"; the server, who asks, and the names of its streams out. */

import { ReadoutError } from '../errors.js';

export type QueueAddress = {
  readonly server: string;
  readonly login: { readonly user?: string; readonly pass?: string; readonly token?: string };
  readonly isTls: boolean;
  readonly name: string;
  readonly place: string; // for people: without the password
};

/** One server may hold many queues; a queue without a name has this one. */
const standardName = 'readout';

/** @throws ReadoutError `queue-address-invalid`. */
export function readAddress(address: string): QueueAddress {
  const url = URL.canParse(address) ? new URL(address) : null;
  const name = decodeURIComponent(url?.pathname.replace(/^\//, '') ?? '') || standardName;
  if (!url || !/^(?:nats|tls):$/.test(url.protocol) || url.hostname === '' || !/^[\w-]{1,40}$/.test(name))
    throw new ReadoutError('queue-address-invalid', { address: address.replace(/\/\/[^@/]*@/, '//') });
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  const login = pass === '' ? { ...(user !== '' && { token: user }) } : { user, pass };
  const place = `${url.protocol}//${url.host}/${name}`;
  return { server: url.host, login, isTls: url.protocol === 'tls:', name, place };
}
