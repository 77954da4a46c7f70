/** A web address in, the page's bytes out: public addresses only, within limits of size, time, type and redirects. */

import type { IncomingMessage } from 'node:http';
import { ReadoutError } from '../errors.js';
import { mostBytes } from '../ingest/most-bytes.js';
import type { Page } from '../ingest/types.js';
import { connect, resolveHere } from './connect.js';
import { guardOf } from './guard.js';
import { readBody } from './read-body.js';
import type { Fetched, FetchOptions, Validators } from './types.js';

const usualTimeoutMs = 20_000;
const mostRedirects = 5;
/** By this name robots.txt may speak to it. */
export const agentName = 'Readout';

/** Fetch one page. @throws what `fetchSince` throws. */
export async function fetchPage(address: string, options: Omit<FetchOptions, 'since'> = {}): Promise<Page> {
  const fetched = await fetchSince(address, options);
  if (fetched.kind === 'page') return fetched.page;
  throw new ReadoutError('address-answers', { address, status: 304, retryAfterMs: null });
}

/**
 * Fetch one page, unless it is as it was when these validators came with it.
 *
 * The IP address is looked at when it is connected to, at each redirect, so that a name cannot change its mind between.
 * The page bears the last address.
 *
 * @throws ReadoutError `address-invalid`, `address-not-public`, `address-answers`, `address-type`, `address-failed`,
 *   `input-too-large`; what `before` throws.
 */
export async function fetchSince(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? usualTimeoutMs);
  let url = urlOf(address, address);
  for (let hop = 0; hop <= mostRedirects; hop++) {
    await options.before?.(url);
    const answer = await ask(url, options, signal).catch((cause) => explain(cause, address, signal));
    const next = redirect(answer);
    if (next === null) {
      return await take(answer, url, address, options).catch((cause) => explain(cause, address, signal));
    }
    answer.destroy();
    url = urlOf(next, address, url);
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

async function ask(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const headers = {
    'user-agent': `${agentName}/0.1 (${options.contact ?? 'reads readouts of ministries and agencies'})`,
    accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, text/plain;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, br',
    ...(options.since?.etag && { 'if-none-match': options.since.etag }),
    ...(options.since?.lastModified && { 'if-modified-since': options.since.lastModified }),
  };
  return connect(url, { guard: guardOf(options), resolve: options.resolve ?? resolveHere, headers, signal });
}

function redirect({ statusCode = 0, headers }: IncomingMessage): string | null {
  return statusCode >= 301 && statusCode <= 308 && statusCode !== 304 ? (headers.location ?? null) : null;
}

async function take(answer: IncomingMessage, url: URL, address: string, options: FetchOptions): Promise<Fetched> {
  const { statusCode: status = 0, headers } = answer;
  if (status !== 200) answer.destroy();
  if (status === 304 && options.since) return { kind: 'unchanged' };
  if (status !== 200) {
    throw new ReadoutError('address-answers', { address, status, retryAfterMs: retryAfter(headers['retry-after']) });
  }
  const bytes = await readBody(answer, options.mostBytes ?? mostBytes, address);
  const mediaType = headers['content-type'];
  return { kind: 'page', page: { address: url.href, bytes, ...(mediaType && { mediaType }) }, ...validators(headers) };
}

function validators(headers: IncomingMessage['headers']): Validators {
  return { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
}

/** Seconds, or a moment (RFC 9110 §10.2.3). */
function retryAfter(header: string | undefined): number | null {
  if (header === undefined) return null;
  const ms = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

function explain(cause: unknown, address: string, signal: AbortSignal): never {
  if (cause instanceof ReadoutError) throw cause;
  const reason = signal.aborted ? 'it took too long' : cause instanceof Error ? cause.message : String(cause);
  throw new ReadoutError('address-failed', { address, reason }, { cause });
}
