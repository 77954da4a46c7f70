/** Passwords in, their hashes out and back: scrypt, which takes memory as well as time from whoever tries many. */

import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { ReadoutError } from '../../errors.js';

// 32 MB and about a fifth of a second a try. Source: OWASP, "Password Storage Cheat Sheet", scrypt with N=2^15, r=8, p=3.
const cost = { ln: 15, r: 8, p: 3 } as const;
const hashLength = 32;
const least = 12;
const most = 200;

/** @throws ReadoutError `password-weak`. */
export function ensureStrong(password: string, signIn: string): void {
  const refuse = (found: string) => new ReadoutError('password-weak', { found, least });
  if (password.length < least) throw refuse(`has ${password.length} characters`);
  if (password.length > most) throw refuse(`has ${password.length} characters, of which ${most} can be kept`);
  if (new Set(password).size < 5) throw refuse('repeats few characters');
  if (password.toLowerCase().includes(signIn)) throw refuse('holds the name to sign in with');
}

/** "$scrypt$ln=15,r=8,p=3$salt$hash": the cost stands with the hash, so that it can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${salt.toString('base64')}$${hash.toString('base64')}`;
}

/** Where there is no hash it takes the same time, so that nobody learns which accounts there are. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, ln, r, p, salt, hash] =
    /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([\w+/=]+)\$([\w+/=]+)$/.exec(kept ?? (await noHash())) ?? [];
  if (salt === undefined || hash === undefined || password.length > most) return false;
  const given = await derive(password, Buffer.from(salt, 'base64'), { ln: Number(ln), r: Number(r), p: Number(p) });
  return timingSafeEqual(given, Buffer.from(hash, 'base64')) && kept !== null;
}

let never: Promise<string> | undefined;
function noHash(): Promise<string> {
  never ??= hashPassword(randomBytes(32).toString('base64'));
  return never;
}

type Cost = { readonly ln: number; readonly r: number; readonly p: number };

/** One after the other, so that many who sign in at once take the memory of one. */
let last: Promise<unknown> = Promise.resolve();
function derive(password: string, salt: Buffer, costs: Cost): Promise<Buffer> {
  const next = last.then(() => deriveNow(password, salt, costs));
  last = next.catch(() => undefined);
  return next;
}

function deriveNow(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** ln, r, p, maxmem: 256 * 2 ** ln * r };
  return new Promise((resolve, reject) =>
    // NFKC, so that a letter typed on another keyboard is the same letter.
    scrypt(password.normalize('NFKC'), salt, hashLength, options, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );
}
