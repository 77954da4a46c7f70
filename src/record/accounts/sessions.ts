/** Sessions of people in a browser, and the change of a password, which ends the others. */

import { type Kysely, sql } from 'kysely';
import { ReadoutError } from '../../errors.js';
import { noteChange } from '../audit/note-change.js';
import { writing } from '../store/open-transaction.js';
import type { Tables } from '../store/schema.js';
import { asSignIn } from './accounts.js';
import { ensureStrong, hashPassword, isPassword } from './passwords.js';
import { digestOf, inDays, newSecret } from './secrets.js';
import type { Person } from './types.js';

/** A session ends after so long at most, or after half a day in which nothing was asked. */
export const sessionDays = 14;
const idle = sql<Date>`now() - interval '12 hours'`;
const known = ['accounts.id', 'signIn', 'name', 'role'] as const;

/** @returns null for a wrong name or password, for an account that is shut, and for one without password. */
export async function checkPassword(db: Kysely<Tables>, signIn: string, password: string): Promise<Person | null> {
  const found = await db
    .selectFrom('accounts')
    .select([...known, 'password'])
    .where('signIn', '=', asSignIn(signIn))
    .where('disabledAt', 'is', null)
    .executeTakeFirst();
  if (!(await isPassword(password, found?.password ?? null)) || !found) return null;
  const { password: _, ...person } = found;
  return person;
}

/** @returns the word for the cookie. */
export async function openSession(db: Kysely<Tables>, accountId: number): Promise<string> {
  const secret = newSecret();
  await db.deleteFrom('sessions').where('expiresAt', '<', sql<Date>`now()`).execute();
  const row = { digest: digestOf(secret), accountId, expiresAt: inDays(sessionDays) };
  await db.insertInto('sessions').values(row).execute();
  return secret;
}

export async function personOfSession(db: Kysely<Tables>, secret: string): Promise<Person | null> {
  const digest = digestOf(secret);
  const found = await db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.accountId')
    .select([...known, 'usedAt'])
    .where('digest', '=', digest)
    .where('expiresAt', '>', sql<Date>`now()`)
    .where('usedAt', '>', idle)
    .where('disabledAt', 'is', null)
    .executeTakeFirst();
  if (!found) return null;
  const { usedAt, ...person } = found;
  if (Date.now() - usedAt.getTime() > 60_000) await touch(db, digest);
  return person;
}

async function touch(db: Kysely<Tables>, digest: string): Promise<void> {
  await db.updateTable('sessions').set({ usedAt: sql<Date>`now()` }).where('digest', '=', digest).execute();
}

export async function endSession(db: Kysely<Tables>, secret: string): Promise<void> {
  await db.deleteFrom('sessions').where('digest', '=', digestOf(secret)).execute();
}

/** All sessions end, the caller's too: it opens a new one. @throws ReadoutError `sign-in-wrong`, `password-weak`. */
export async function changePassword(db: Kysely<Tables>, person: Person, old: string, next: string): Promise<void> {
  if ((await checkPassword(db, person.signIn, old)) === null) throw new ReadoutError('sign-in-wrong', undefined);
  ensureStrong(next, person.signIn);
  const password = await hashPassword(next);
  await writing(db, async (tx) => {
    await tx.updateTable('accounts').set({ password }).where('id', '=', person.id).execute();
    await tx.deleteFrom('sessions').where('accountId', '=', person.id).execute();
    const by = { account: person.id, name: person.name };
    await noteChange(tx, by, { action: 'account.password', subject: `account ${person.signIn}` });
  });
}
