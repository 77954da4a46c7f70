/** The environment in; how a server of a team is reached and signed in to out. */

import { ReadoutError } from '../errors.js';
import type { ServiceSettings } from '../views/index.js';
import { type IsProxy, readProxies, rightProxies } from '../views/proxies.js';
import { isWebAddress } from './service/settings.js';

const names = { issuer: 'READOUT_OIDC_ISSUER', client: 'READOUT_OIDC_CLIENT', secret: 'READOUT_OIDC_SECRET' } as const;

/**
 * Sign-in through another service; null where none is asked for.
 *
 * @throws ReadoutError `setting-wrong` where only some are set, or the issuer is no address.
 */
export function signInService(env: Readonly<Record<string, string | undefined>>): ServiceSettings | null {
  const settings = {
    issuer: env[names.issuer] ?? '',
    client: env[names.client] ?? '',
    secret: env[names.secret] ?? '',
  };
  const missing = Object.entries(settings).filter(([, value]) => value === '');
  if (missing.length === 3) return null;
  for (const [key] of missing) {
    const name = names[key as keyof typeof names];
    throw new ReadoutError('setting-wrong', {
      name,
      found: '',
      right: 'all three of READOUT_OIDC_ISSUER, …_CLIENT and …_SECRET',
    });
  }
  ensureAddress(names.issuer, settings.issuer);
  return settings;
}

/** Address under which people know the server; needed behind a proxy. @throws ReadoutError `setting-wrong`. */
export function publicUrl(env: Readonly<Record<string, string | undefined>>): string | null {
  const found = env.READOUT_URL ?? '';
  if (found === '') return null;
  ensureAddress('READOUT_URL', found);
  return new URL(found).origin;
}

/** Proxies whose word on whom they ask for counts; undefined: those on this machine. @throws ReadoutError `setting-wrong`. */
export function trustedProxies({ READOUT_PROXIES: found = '' }: Readonly<Record<string, string | undefined>>) {
  if (found === '') return undefined;
  const isProxy: IsProxy | null = readProxies(found);
  if (isProxy === null)
    throw new ReadoutError('setting-wrong', { name: 'READOUT_PROXIES', found, right: rightProxies });
  return isProxy;
}

function ensureAddress(name: string, found: string): void {
  if (!isWebAddress(found))
    throw new ReadoutError('setting-wrong', { name, found, right: 'an address such as https://login.example' });
}
