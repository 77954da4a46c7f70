/** Invitations: a word that lets one person, once, choose the password of one account. */

import { type Kysely, sql } from 'kysely';
import { ReadoutError } from '../../errors.js';
import { noteChange } from '../audit/note-change.js';
import { type Writing, writing } from '../store/open-transaction.js';
import type { Tables } from '../store/schema.js';
import { ensureStrong, hashPassword } from './passwords.js';
import { digestOf, inDays, newSecret } from './secrets.js';
import type { By, Person } from './types.js';

const days = 7;

/** The one before counts no more. */
export async function makeInvitation(tx: Writing, accountId: number): Promise<string> {
  const secret = newSecret();
  await tx.deleteFrom('invitations').where('accountId', '=', accountId).execute();
  const row = { accountId, digest: digestOf(secret), expiresAt: inDays(days) };
  await tx.insertInto('invitations').values(row).execute();
  return secret;
}

/** Whom an invitation is for, so that the page can say so. @throws ReadoutError `invitation-over`. */
export async function invitedBy(db: Kysely<Tables>, invitation: string): Promise<Person> {
  const person = await db
    .selectFrom('invitations')
    .innerJoin('accounts', 'accounts.id', 'invitations.accountId')
    .select(['accounts.id', 'signIn', 'name', 'role'])
    .where('digest', '=', digestOf(invitation))
    .where('expiresAt', '>', sql<Date>`now()`)
    .where('disabledAt', 'is', null)
    .executeTakeFirst();
  if (!person) throw new ReadoutError('invitation-over', undefined);
  return person;
}

/** Take up an invitation; `by` in the audit log, left out: the person. Sessions of before end, since it may be the way back for somebody whose password is known. @throws ReadoutError `invitation-over`, `password-weak`. */
export async function acceptInvitation(
  db: Kysely<Tables>,
  invitation: string,
  password: string,
  by?: By,
): Promise<Person> {
  ensureStrong(password, (await invitedBy(db, invitation)).signIn);
  const hash = await hashPassword(password);
  return writing(db, async (tx) => {
    const person = await invitedBy(tx, invitation); // asked again: another may have taken it up meanwhile
    await tx.updateTable('accounts').set({ password: hash }).where('id', '=', person.id).execute();
    await tx.deleteFrom('invitations').where('accountId', '=', person.id).execute();
    await tx.deleteFrom('sessions').where('accountId', '=', person.id).execute();
    const self = { account: person.id, name: person.name };
    await noteChange(tx, by ?? self, { action: 'account.password', subject: `account ${person.signIn}` });
    return person;
  });
}
