/** Sign-in through an OpenID Connect provider: authorization code with PKCE, state and nonce, by `openid-client`. */

import type { Configuration } from 'openid-client';
import { ReadoutError } from '../../errors.js';
import type { NamedByService } from '../../record/accounts/index.js';
import { isLoopback } from '../loopback.js';

export type ServiceSettings = { readonly issuer: string; readonly client: string; readonly secret: string };

/** What the browser keeps between leaving and coming back. */
export type Kept = { readonly state: string; readonly nonce: string; readonly verifier: string };

export type SignInService = {
  readonly name: string; // host of the provider, as people know it
  /**
   * @param back address that the provider sends the browser to.
   * @param isAnew ask who it is, also where the provider knows already: that one was refused.
   * @returns where to send it now.
   */
  readonly leave: (back: string, isAnew: boolean) => Promise<{ readonly address: string; readonly kept: Kept }>;
  /** @param at the whole address at which the browser came back. @throws ReadoutError `service-refused`. */
  readonly comeBack: (at: URL, kept: Kept) => Promise<NamedByService>;
};

/** The provider is asked what it can at the first sign-in, and again where that failed. */
export function openSignInService({ issuer, client, secret }: ServiceSettings): SignInService {
  const url = new URL(issuer);
  const name = url.host;
  let found: Promise<Configuration> | undefined;
  const configuration = () => {
    found ??= discover(url, client, secret).catch((cause: Error) => {
      found = undefined;
      throw new ReadoutError('service-unreachable', { name, reason: reasonOf(cause) }, { cause });
    });
    return found;
  };
  return {
    name,
    leave: async (back, isAnew) => {
      const oidc = await import('openid-client');
      const kept = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
      const address = oidc.buildAuthorizationUrl(await configuration(), {
        ...{ redirect_uri: back, scope: 'openid email', state: kept.state, nonce: kept.nonce },
        code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
        ...(isAnew && { prompt: 'login' }),
      });
      return { address: address.href, kept };
    },
    comeBack: async (at, { state, nonce, verifier }) => {
      const oidc = await import('openid-client');
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
      try {
        const tokens = await oidc.authorizationCodeGrant(await configuration(), at, checks);
        return named(tokens.claims() ?? {});
      } catch (cause) {
        if (cause instanceof ReadoutError) throw cause;
        throw new ReadoutError('service-refused', { name, reason: reasonOf(cause) }, { cause });
      }
    },
  };
}

async function discover(issuer: URL, client: string, secret: string): Promise<Configuration> {
  const oidc = await import('openid-client');
  // Plain HTTP is for a provider on this machine only.
  const options = isLoopback(issuer.hostname) ? { execute: [oidc.allowInsecureRequests] } : {};
  return oidc.discovery(issuer, client, secret, undefined, options);
}

/** An address counts only where the provider says that it has seen the person use it. */
function named({ iss = '', sub = '', email, email_verified: isSeen }: Record<string, unknown>): NamedByService {
  const mail = typeof email === 'string' && isSeen === true ? email : null;
  return { issuer: String(iss), subject: String(sub), mail };
}

function reasonOf(cause: unknown): string {
  const { message, error_description: said } = cause as Error & { error_description?: string };
  return said ?? message ?? String(cause);
}
