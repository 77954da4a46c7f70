/** The views: an open record in, a running server out (web app and HTTP API). */

import { serve } from '@hono/node-server';
import { ReadoutError } from '../errors.js';
import { fetchPage } from '../fetch/index.js';
import { hasAccounts } from '../record/accounts/index.js';
import type { OpenRecord } from '../record/index.js';
import { tokenFor } from './access.js';
import type { JudgedRecord } from './api/from-record/judgements.js';
import { recordReader } from './api/from-record/record-reader.js';
import type { RecordReader } from './api/reader.js';
import type { IsProxy } from './proxies.js';
import { openReadingQueue, type ReadingQueue } from './reading/queue.js';
import type { ReadPage } from './reading/types.js';
import { createSite } from './site.js';
import { openSignInService, type ServiceSettings } from './team/sign-in-service.js';

export { createApi } from './api/app.js';
export { recordReader } from './api/from-record/record-reader.js';
export type { RecordReader } from './api/reader.js';
export type { Outcome, ReadPage } from './reading/types.js';
export type { ServiceSettings } from './team/sign-in-service.js';
export { warmUp } from './warm-up.js';

export type ServerOptions = {
  /** The record that pages and API read, or anything else that can answer their questions. */
  readonly record: JudgedRecord | RecordReader;
  /** TCP port, default 4600; 0 takes any free one. */
  readonly port?: number;
  /** Address to listen on, default 127.0.0.1: this machine only. */
  readonly host?: string;
  /** Reads one input into the record; without it the server only shows what is there. */
  readonly readPage?: ReadPage;
  /** Fetch pages from private networks and this machine as well; default false. */
  readonly allowPrivateAddresses?: boolean;
  /** Ask who is there, by the accounts of the record; default: where it has any. */
  readonly team?: boolean;
  /** An OpenID Connect provider that signs people in as well; null or left out: none. */
  readonly service?: ServiceSettings | null;
  /** Address under which people know this server, behind a proxy. */
  readonly url?: string | null;
  /** Proxies whose word counts on from where a request comes and whether by TLS; left out: those on this machine. */
  readonly isProxy?: IsProxy | undefined;
  /** Access token; one is made where `host` is seen by others and none is given. */
  readonly token?: string | undefined;
};

/** A running server. `team`: it asks for accounts. `token` is what it asks for else, null on loopback; `close` resolves when the last connection has ended. */
export type RunningServer = {
  readonly url: string;
  readonly team: boolean;
  readonly token: string | null;
  readonly close: () => Promise<void>;
};

/**
 * Serve the web app at / and the API at /api/.
 *
 * @returns the address to open, once the server listens.
 * @throws ReadoutError `port-taken`, `token-too-short`, `web-not-built`.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { record, port = 4600, host = '127.0.0.1' } = options;
  const team = await teamOf(options);
  const token = team ? null : tokenFor(host, options.token);
  const reader = 'db' in record ? recordReader(record) : record;
  const { url = null, isProxy } = options;
  const service = options.service ? openSignInService(options.service) : null;
  const site = createSite(reader, { host, token, team, service, url, isProxy, queue: queueOf(options) });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: site.fetch, port, hostname: host }, (address) => {
      const own = `http://${printable(host)}:${address.port}`;
      resolve({ url: own, team: team !== null, token, close: () => closeServer(server) });
    });
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? new ReadoutError('port-taken', { port, host }, { cause }) : cause);
    });
  });
}

/** Once a record has accounts nobody reads it without one, so that nothing has to be remembered at the start. */
async function teamOf({ record, team = false }: ServerOptions): Promise<OpenRecord['db'] | null> {
  if (!('db' in record)) return null;
  return team || (await hasAccounts(record.db)) ? record.db : null;
}

function queueOf({ readPage, allowPrivateAddresses = false }: ServerOptions): ReadingQueue | null {
  const options = { allowAll: allowPrivateAddresses };
  return readPage ? openReadingQueue(readPage, (address) => fetchPage(address, options)) : null;
}

function printable(host: string): string {
  if (host === '127.0.0.1' || host === '::1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function closeServer(server: ReturnType<typeof serve>): Promise<void> {
  if ('closeAllConnections' in server) server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
