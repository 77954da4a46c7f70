/** A web address in, the page's bytes out: public addresses only, within a limit of size, time and redirects. */

import { lookup as resolve } from 'node:dns';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ReadoutError } from '../../errors.js';
import type { Page } from '../../ingest/index.js';
import { mostBytes } from '../../ingest/most-bytes.js';
import { checkSize } from '../../ingest/unpack/limits.js';
import { isPublicAddress } from './public-address.js';

export type FetchLimits = {
  /** Whether an IP address may be asked; default: public ones only. */
  readonly isAllowed?: (ip: string) => boolean;
  readonly timeoutMs?: number; // for all redirects together
  readonly mostBytes?: number; // after decompression
};

const usual = { isAllowed: isPublicAddress, timeoutMs: 20_000, mostBytes };
const mostRedirects = 5;
const agent = 'Readout/0.1 (reads one page that its user named)';

/**
 * Fetch one page that a person named.
 *
 * The IP address is looked at when it is connected to, at each redirect, so that a name cannot change its mind between.
 *
 * @throws ReadoutError `address-invalid`, `address-not-public`, `address-failed`, `input-too-large`.
 */
export async function fetchPage(address: string, limits: FetchLimits = {}): Promise<Page> {
  const within = { ...usual, ...limits };
  const signal = AbortSignal.timeout(within.timeoutMs);
  let url = urlOf(address, address);
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answer = await ask(url, within, signal).catch((cause) => explain(cause, address, signal));
    const status = answer.statusCode ?? 0;
    const next = answer.headers.location;
    if (status >= 300 && status < 400 && next) {
      answer.destroy();
      url = urlOf(next, address, url);
      continue;
    }
    if (status !== 200) {
      answer.destroy();
      throw new ReadoutError('address-failed', { address, reason: `it answers ${status}` });
    }
    const bytes = await bodyOf(answer, within.mostBytes, address).catch((cause) => explain(cause, address, signal));
    return { address: url.href, bytes };
  }
  throw new ReadoutError('address-failed', { address, reason: `it redirects more than ${mostRedirects} times` });
}

function urlOf(text: string, asked: string, base?: URL): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!url || !isWeb || url.username || url.password) throw new ReadoutError('address-invalid', { address: asked });
  url.hash = '';
  return url;
}

function ask(url: URL, { isAllowed }: Required<FetchLimits>, signal: AbortSignal): Promise<IncomingMessage> {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  // A name is checked when it is resolved; an address written out is never resolved.
  if (isIP(name) && !isAllowed(name)) throw new ReadoutError('address-not-public', { address: url.href, ip: name });
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = { 'user-agent': agent, accept: 'text/html, text/plain, */*;q=0.5', 'accept-encoding': 'gzip, br' };
  return new Promise((answered, failed) => {
    const asking: ClientRequest = send(url, { headers, signal, agent: false, lookup: onlyAllowed(url, isAllowed) });
    asking.once('response', answered).once('error', failed).end();
  });
}

/** Resolves a name, and fails where any of its addresses may not be asked. */
function onlyAllowed(url: URL, isAllowed: (ip: string) => boolean): LookupFunction {
  return (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '');
      const refused = found.find(({ address }) => !isAllowed(address));
      if (refused) return done(new ReadoutError('address-not-public', { address: url.href, ip: refused.address }), '');
      const [first] = found;
      if (options.all) return done(null, found);
      return done(null, first?.address ?? '', first?.family);
    });
  };
}

async function bodyOf(answer: IncomingMessage, most: number, where: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of unpacked(answer)) {
    length += (chunk as Buffer).length;
    if (length > most) answer.destroy();
    checkSize(length, most, where);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function unpacked(answer: IncomingMessage): AsyncIterable<unknown> {
  const encoding = answer.headers['content-encoding'] ?? 'identity';
  const unpackers = { gzip: createGunzip, br: createBrotliDecompress, deflate: createInflate };
  const make = unpackers[encoding as keyof typeof unpackers];
  return make ? pipeline(answer, make(), () => {}) : answer;
}

function explain(cause: unknown, address: string, signal: AbortSignal): never {
  if (cause instanceof ReadoutError) throw cause;
  const reason = signal.aborted ? 'it took too long' : cause instanceof Error ? cause.message : String(cause);
  throw new ReadoutError('address-failed', { address, reason }, { cause });
}
