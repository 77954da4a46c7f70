/** A web address in, the head of the server's answer out. The IP address that is checked is the one that is connected to. */

import { lookup } from 'node:dns/promises';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { ReadoutError } from '../errors.js';
import { type Guard, nameOf } from './guard.js';
import type { Resolve } from './types.js';

export type ConnectOptions = {
  readonly guard: Guard;
  readonly resolve: Resolve;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
};

export const resolveHere: Resolve = (name) => lookup(name, { all: true });

/** @throws ReadoutError `address-not-public`; what the network throws. */
export function connect(url: URL, { guard, resolve, headers, signal }: ConnectOptions): Promise<IncomingMessage> {
  const name = nameOf(url);
  // A name is checked when it is resolved; an address written out is never resolved.
  if (isIP(name) && !guard(url, name)) throw new ReadoutError('address-not-public', { address: url.href, ip: name });
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((answered, failed) => {
    // No connection is kept: a second request looks at the address anew.
    const asking: ClientRequest = send(url, { headers, signal, agent: false, lookup: checked(url, guard, resolve) });
    asking.once('response', answered).once('error', failed).end();
  });
}

/** The socket connects to what this gives it, and asks nobody else. Fails where any of the addresses may not be asked. */
function checked(url: URL, guard: Guard, resolve: Resolve): LookupFunction {
  return (name, { all }, done) => {
    resolve(name).then(
      (found) => {
        const refused = found.find(({ address }) => !guard(url, address));
        const [first] = found;
        if (refused) done(new ReadoutError('address-not-public', { address: url.href, ip: refused.address }), '');
        else if (!first) done(new Error(`${name} has no address`), '');
        else if (all) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error) => done(error, ''),
    );
  };
}
