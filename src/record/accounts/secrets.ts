/** Words that open something (sessions, tokens, invitations): made at random, kept as digests. */

import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: nobody guesses it, so a plain digest is enough to keep. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

export function inDays(days: number): Date {
  return new Date(Date.now() + days * 86_400_000);
}
