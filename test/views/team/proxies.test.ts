/** A server behind a small proxy that speaks TLS, as docs/team.md sets one up, and asked past it. */

import { request as requestPlainly } from 'node:http';
import { createServer, request as requestByTls, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trustedProxies } from '../../../src/cli/sign-in-service.js';
import { addAccount } from '../../../src/record/accounts/index.js';
import type { OpenRecord } from '../../../src/record/index.js';
import { type RunningServer, startServer } from '../../../src/views/index.js';
import { readProxies } from '../../../src/views/proxies.js';
import { buildWeb } from '../support/build-web.js';
import { fillRecord } from '../support/fill-record.js';
import { selfSigned } from '../support/self-signed.js';

const host = 'localhost';
const certificate = selfSigned(host);
const token = 'a word of sixteen letters';
/** Loopback has more than one address: one is the proxy's, the other that of whoever asks. */
const [ofProxy, ofOthers] = ['127.0.0.1', '127.0.0.2'];

let record: OpenRecord;
let team: RunningServer;
let alone: RunningServer;
let proxy: Server;

beforeAll(async () => {
  buildWeb();
  record = await fillRecord([]);
  await addAccount(record.db, { account: null, name: 'a test' }, { signIn: 'ada', name: 'Ada', role: 'admin' });
  const isProxy = trustedProxies({ READOUT_PROXIES: ofProxy });
  team = await startServer({ record, port: 0, isProxy });
  const reader = { summary: async () => null } as never;
  alone = await startServer({ record: reader, port: 0, token, isProxy });
  proxy = await startProxy();
}, 120_000);
afterAll(async () => {
  proxy?.close();
  await Promise.all([team?.close(), alone?.close()]);
  await record?.close();
});

/** As nginx with the lines of docs/team.md: it writes who asked at the end of what the sender said himself. */
async function startProxy(): Promise<Server> {
  const server = createServer(certificate, (asked, answer) => {
    const told = [asked.headers['x-forwarded-for'] ?? [], asked.socket.remoteAddress?.replace('::ffff:', '')].flat();
    const headers = { ...asked.headers, 'x-forwarded-proto': 'https', 'x-forwarded-for': told.join(', ') };
    const port = asked.headers['x-port'] as string;
    const on = requestPlainly({ host: ofProxy, port, path: asked.url, method: asked.method, headers }, (back) => {
      answer.writeHead(back.statusCode ?? 500, back.headers);
      back.pipe(answer);
    });
    asked.pipe(on);
  });
  await new Promise<void>((resolve) => server.listen(0, ofProxy, resolve));
  return server;
}

type Asked = { readonly path: string; readonly post?: object; readonly headers?: Record<string, string> };
type Answered = { readonly status: number; readonly cookie: string; readonly body: string };

const portOf = ({ url }: RunningServer) => new URL(url).port;

/** By TLS, through the proxy. The certificate is checked. */
function through(server: RunningServer, asked: Asked): Promise<Answered> {
  const { port } = proxy.address() as AddressInfo;
  const headers = { ...asked.headers, 'x-port': portOf(server) };
  return send(requestByTls, { ...asked, headers }, { port, ca: certificate.cert, servername: host });
}

/** From another address, past the proxy. */
function past(server: RunningServer, asked: Asked): Promise<Answered> {
  return send(requestPlainly, asked, { port: portOf(server) });
}

function send(request: typeof requestByTls | typeof requestPlainly, { path, post, headers }: Asked, to: object) {
  const method = post ? 'POST' : 'GET';
  const all = { host: `${host}:4600`, 'content-type': 'application/json', ...headers };
  return new Promise<Answered>((resolve, reject) => {
    const where = { host: ofProxy, localAddress: ofOthers, ...to, path, method, headers: all };
    const asking = request(where, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part));
      const cookie = answer.headers['set-cookie']?.join('\n') ?? '';
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, cookie, body }));
    });
    asking.on('error', reject).end(post && JSON.stringify(post));
  });
}

describe('whether the browser speaks TLS', () => {
  const post = { token };

  test('a known proxy says: then cookies are kept for TLS', async () => {
    expect((await through(alone, { path: '/api/session', post })).cookie).toMatch(/; Secure;/);
    expect((await through(alone, { path: `/?token=${encodeURIComponent(token)}` })).cookie).toMatch(/; Secure;/);
  });

  test('anybody else may say what he likes', async () => {
    const headers = { 'x-forwarded-proto': 'https' };
    const { status, cookie } = await past(alone, { path: '/api/session', post, headers });
    expect([status, cookie]).toEqual([200, expect.not.stringMatching(/Secure/)]);
  });
});

describe('tries to sign in are counted by the address of who asks', () => {
  const tryOn = (name: string, from: string) => ({
    ...{ path: '/api/team/session', post: { name, password: 'wrong' } },
    headers: { 'x-forwarded-for': from },
  });
  const statuses = async (ask: typeof through, name: string) => {
    const all: number[] = [];
    for (let n = 0; n < 6; n++) all.push((await ask(team, tryOn(name, `203.0.113.${n}`))).status);
    return all;
  };
  const stopped = [401, 401, 401, 401, 401, 429];

  test('through a known proxy by what it wrote, not by what the sender wrote before', async () => {
    expect(await statuses(through, 'one')).toEqual(stopped);
  });

  test('past it by the line itself', async () => {
    expect(await statuses(past, 'two')).toEqual(stopped);
  });

  test('so that one behind the proxy does not shut out another', async () => {
    const { port } = proxy.address() as AddressInfo;
    await statuses(through, 'three');
    const asked = { ...tryOn('three', ''), headers: { 'x-port': portOf(team) } };
    const other = { port, ca: certificate.cert, servername: host, localAddress: '127.0.0.3' };
    expect((await send(requestByTls, asked, other)).status).toBe(401);
  });
});

describe('the list of proxies', () => {
  test.each([
    ['10.0.0.5', ['10.0.0.5', '::ffff:10.0.0.5'], ['10.0.0.6', '127.0.0.1']],
    ['10.1.0.0/16, ::1', ['10.1.2.3', '::1'], ['10.2.0.1', '::2']],
    ['none', [], ['127.0.0.1', 'unknown']],
  ])('"%s"', (text, known, unknown) => {
    const isProxy = readProxies(text);
    expect(known.map((address) => isProxy?.(address))).toEqual(known.map(() => true));
    expect(unknown.map((address) => isProxy?.(address))).toEqual(unknown.map(() => false));
  });

  test.each(['proxy.example', '10.0.0.0/33', '10.0.0', ''])('"%s" is none', (text) => {
    expect(readProxies(text)).toBeNull();
  });

  test('is told where it is wrong', () => {
    expect(() => trustedProxies({ READOUT_PROXIES: 'nginx' })).toThrow(/READOUT_PROXIES is "nginx"\. Right would be/);
    expect(trustedProxies({})).toBeUndefined();
  });
});
