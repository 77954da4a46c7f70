/** The environment in, the settings of a sign-in through another service out; null where none is asked for. */

import { ReadoutError } from '../errors.js';
import type { ServiceSettings } from '../views/index.js';

const names = { issuer: 'READOUT_OIDC_ISSUER', client: 'READOUT_OIDC_CLIENT', secret: 'READOUT_OIDC_SECRET' } as const;

/** @throws ReadoutError `setting-wrong` where only some are set, or the issuer is no address with TLS. */
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

function ensureAddress(name: string, found: string): void {
  const isRight = URL.canParse(found) && /^https:$|^http:$/.test(new URL(found).protocol);
  if (!isRight)
    throw new ReadoutError('setting-wrong', { name, found, right: 'an address such as https://login.example' });
}
