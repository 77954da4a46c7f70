/** API and built web app in, one site out, with the headers that keep it closed to other sites. */

import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { ReadoutError } from '../errors.js';
import type { OpenRecord } from '../record/index.js';
import { guardWithToken } from './access.js';
import { tellAhead } from './ahead.js';
import { createApi } from './api/app.js';
import { answerError } from './api/errors.js';
import type { RecordReader } from './api/reader.js';
import { readAssets, serveAssets } from './assets.js';
import { isLoopback } from './loopback.js';
import { ownPagesOnly } from './own-pages-only.js';
import { type IsProxy, onThisMachine } from './proxies.js';
import type { ReadingQueue } from './reading/queue.js';
import { noteSender } from './sender.js';
import { guardByRole } from './team/guard.js';
import type { SignInService } from './team/sign-in-service.js';

// Nothing inline, nothing from elsewhere, no frame around it and no form out of it. A briefing has a policy of its own.
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const;

export type SiteOptions = {
  /** Address it will listen on; on loopback only loopback names are answered. */
  readonly host: string;
  /** Access token that every question must carry; null or left out: none. */
  readonly token?: string | null;
  /** The record whose accounts may ask, each by its role; null or left out: nobody is asked who he is. */
  readonly team?: OpenRecord['db'] | null;
  /** Another service that signs people in; null or left out: none. */
  readonly service?: SignInService | null;
  /** Address under which people know this server, behind a proxy; its name is answered too. */
  readonly url?: string | null;
  /** Proxies that may say for whom they ask; left out: those on this machine. */
  readonly isProxy?: IsProxy | undefined;
  /** Reads what pages and programs hand in; left out: the server only shows the record. */
  readonly queue?: ReadingQueue | null;
  /** Folder of the built web app, default dist/web of this package. */
  readonly webFolder?: string;
};

/** Put API, web app and headers together. Throws ReadoutError `web-not-built`. */
export function createSite(
  record: RecordReader,
  {
    host,
    token = null,
    team = null,
    service = null,
    url = null,
    isProxy = onThisMachine,
    queue = null,
    webFolder = defaultWebFolder(),
  }: SiteOptions,
): Hono {
  const assets = readAssets(webFolder);
  const site = new Hono();
  site.onError(answerError);
  site.use(noteSender(isProxy));
  site.use(async (c, next) => {
    refuseForeignNames(host, new URL(c.req.url).hostname, url);
    await next();
    for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.header(name, value);
  });
  site.use(compress());
  site.use('/api/*', ownPagesOnly());
  if (team) site.use(guardByRole(team));
  else guardWithToken(site, token);
  site.route('/', createApi(record, { service, url, queue, team }));
  site.use(tellAhead());
  site.get('*', serveAssets(assets));
  return site;
}

/** A page elsewhere may point its own name at 127.0.0.1 to read the record through a visitor's browser. */
function refuseForeignNames(host: string, name: string, url: string | null): void {
  if (url !== null && name === new URL(url).hostname) return;
  if (isLoopback(host) && !isLoopback(name)) throw new ReadoutError('api-host-refused', { host: name });
}

// The same step up from src/views/ and from dist/views/.
function defaultWebFolder(): string {
  return fileURLToPath(new URL('../../dist/web', import.meta.url));
}
