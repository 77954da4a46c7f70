/** A real OpenID Connect provider on loopback, and a browser without pages that signs in there. */

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const client = { client: 'readout', secret: 'a-secret-of-some-length' } as const;
const reached = (port: number) => `http://127.0.0.1:${port}`;

export type TestProvider = {
  readonly issuer: string;
  /** From now on it knows the server that sends people here. */
  readonly serve: (readout: string) => void;
  readonly close: () => Promise<void>;
};

/** Whoever signs in as "ada" is ada@mfa.example; of names that begin with "un" the address was not seen used. */
export async function startProvider(): Promise<TestProvider> {
  let answer: RequestListener = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = reached((server.address() as AddressInfo).port);
  return {
    issuer,
    serve: (readout) => {
      answer = new Provider(issuer, settingsFor(readout)).callback();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function settingsFor(readout: string): object {
  const redirect_uris = [`${readout}/api/team/service/back`];
  return {
    clients: [{ client_id: client.client, client_secret: client.secret, redirect_uris }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false, // the address comes with the token of who signed in
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: async () => {
        return { sub: accountId, email: `${accountId}@mfa.example`, email_verified: !accountId.startsWith('un') };
      },
    }),
  };
}

/** A browser's cookies by server, its way through the redirects and the provider's two forms. */
export class Walker {
  readonly #cookies = new Map<string, Map<string, string>>();

  async ask(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const jar = this.#jarOf(new URL(address).host);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { redirect: 'manual', ...init, headers: { cookie, ...init.headers } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }

  /** Sign in at the provider under this name. @returns the address that it sends back to. */
  async signInAt(start: string, name: string, until: string): Promise<string> {
    let at = start;
    let answer = await this.ask(at);
    for (let step = 0; step < 12; step++) {
      const next = answer.headers.get('location');
      if (next?.startsWith(until)) return next;
      if (next) {
        at = new URL(next, at).href;
        answer = await this.ask(at);
      } else {
        answer = await this.#fillIn(await answer.text(), at, name);
      }
    }
    throw new Error(`still at ${at} after twelve steps`);
  }

  #fillIn(html: string, at: string, login: string): Promise<Response> {
    const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
    const prompt = /name="prompt" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const body = new URLSearchParams({ prompt, login, password: 'any' });
    return this.ask(new URL(action, at), { method: 'POST', body });
  }

  #jarOf(host: string): Map<string, string> {
    const jar = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, jar);
    return jar;
  }
}
