/** Accounts: made, listed, given another role, shut and opened again. Each change has its row in the audit log. */

import { type Kysely, sql } from 'kysely';
import { ReadoutError } from '../../errors.js';
import { noteChange } from '../audit/note-change.js';
import { type Writing, writing } from '../store/open-transaction.js';
import type { Tables } from '../store/schema.js';
import { makeInvitation } from './invitations.js';
import type { Account, By, Role } from './types.js';

export type NewAccount = { readonly signIn: string; readonly name: string; readonly role: Role };
export type Invited = { readonly account: Account; readonly invitation: string };

const known = ['id', 'signIn', 'name', 'role', 'password', 'subject', 'createdAt', 'disabledAt'] as const;

/** True once somebody has an account: from then on the server asks who is there. */
export async function hasAccounts(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom('accounts').select('id').limit(1).execute()).length > 0;
}

/**
 * Make an account; whoever has its invitation chooses the password.
 *
 * @throws ReadoutError `account-name-invalid`, `account-taken`, `account-first-admin`.
 */
export function addAccount(db: Kysely<Tables>, by: By, given: NewAccount): Promise<Invited> {
  const { signIn, name, role } = tidy(given);
  return writing(db, async (tx) => {
    if (role !== 'admin' && !(await hasAccounts(tx))) throw new ReadoutError('account-first-admin', { role });
    await ensureFree(tx, signIn, name);
    const { id } = await tx
      .insertInto('accounts')
      .values({ signIn, name, role })
      .returning('id')
      .executeTakeFirstOrThrow();
    await noteChange(tx, by, { action: 'account.added', subject: `account ${signIn}`, after: { name, role } });
    return { account: await accountById(tx, id), invitation: await makeInvitation(tx, id) };
  });
}

export async function listAccounts(db: Kysely<Tables>): Promise<Account[]> {
  const rows = await db.selectFrom('accounts').select(known).orderBy('id').execute();
  return rows.map(toAccount).sort((a, b) => a.name.localeCompare(b.name));
}

/** @throws ReadoutError `account-unknown`, `account-last-admin`. */
export function changeRole(db: Kysely<Tables>, by: By, id: number, role: Role): Promise<Account> {
  return writing(db, async (tx) => {
    const before = await accountById(tx, id);
    if (role !== 'admin') await ensureOtherAdmin(tx, before);
    await tx.updateTable('accounts').set({ role }).where('id', '=', id).execute();
    const subject = `account ${before.signIn}`;
    await noteChange(tx, by, { action: 'account.role', subject, before: { role: before.role }, after: { role } });
    return accountById(tx, id);
  });
}

/** Shut an account, or open it again. Its sessions end; its tokens count no more while it is shut. @throws as changeRole. */
export function setDisabled(db: Kysely<Tables>, by: By, id: number, disabled: boolean): Promise<Account> {
  return writing(db, async (tx) => {
    const before = await accountById(tx, id);
    if (disabled) await ensureOtherAdmin(tx, before);
    await tx
      .updateTable('accounts')
      .set({ disabledAt: disabled ? sql<Date>`now()` : null })
      .where('id', '=', id)
      .execute();
    await tx.deleteFrom('sessions').where('accountId', '=', id).execute();
    const action = disabled ? 'account.disabled' : 'account.enabled';
    await noteChange(tx, by, { action, subject: `account ${before.signIn}`, before: { state: before.state } });
    return accountById(tx, id);
  });
}

/** A new invitation: the way back for who forgot the password. The one before counts no more. @throws ReadoutError `account-unknown`. */
export function inviteAgain(db: Kysely<Tables>, by: By, id: number): Promise<Invited> {
  return writing(db, async (tx) => {
    const account = await accountById(tx, id);
    await noteChange(tx, by, { action: 'account.invited', subject: `account ${account.signIn}` });
    return { account, invitation: await makeInvitation(tx, id) };
  });
}

/** By what the person signs in with. @throws ReadoutError `account-unknown` with those that there are. */
export async function accountNamed(db: Kysely<Tables>, signIn: string): Promise<Account> {
  const found = await db.selectFrom('accounts').select(known).where('signIn', '=', asSignIn(signIn)).executeTakeFirst();
  if (found) return toAccount(found);
  const others = (await listAccounts(db)).map((account) => account.signIn);
  throw new ReadoutError('account-unknown', { found: signIn, known: others });
}

/** @throws ReadoutError `account-unknown`. */
export async function accountById(db: Kysely<Tables>, id: number): Promise<Account> {
  const found = await db.selectFrom('accounts').select(known).where('id', '=', id).executeTakeFirst();
  if (!found) throw new ReadoutError('account-unknown', { found: String(id), known: [] });
  return toAccount(found);
}

export function asSignIn(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

type Row = Omit<Account, 'state' | 'createdAt'> & {
  readonly password: string | null;
  readonly subject: string | null;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
};

function toAccount({ id, signIn, name, role, password, subject, createdAt, disabledAt }: Row): Account {
  const state = disabledAt !== null ? 'disabled' : password === null && subject === null ? 'invited' : 'active';
  return { id, signIn, name, role, state, createdAt: createdAt.toISOString() };
}

function tidy({ signIn, name, role }: NewAccount): NewAccount {
  const tidied = { signIn: asSignIn(signIn), name: name.normalize('NFC').replace(/\s+/g, ' ').trim(), role };
  if (!/^[\p{L}\p{N}._@+-]{2,100}$/u.test(tidied.signIn))
    throw new ReadoutError('account-name-invalid', { found: signIn, right: '2 to 100 letters, digits or . _ @ + -' });
  if (tidied.name === '' || tidied.name.length > 100)
    throw new ReadoutError('account-name-invalid', {
      found: name,
      right: 'the name of a person, up to 100 characters',
    });
  return tidied;
}

async function ensureFree(tx: Writing, signIn: string, name: string): Promise<void> {
  const same = sql<boolean>`lower(name) = lower(${name})`;
  const [taken] = await tx
    .selectFrom('accounts')
    .select(['signIn', 'name'])
    .where((eb) => eb.or([eb('signIn', '=', signIn), same]))
    .execute();
  if (taken) throw new ReadoutError('account-taken', { signIn: taken.signIn, name: taken.name });
}

/** Without an admin nobody could let anybody in. */
async function ensureOtherAdmin(tx: Writing, account: Account): Promise<void> {
  const others = await tx
    .selectFrom('accounts')
    .select('id')
    .where('role', '=', 'admin')
    .where('disabledAt', 'is', null)
    .where('id', '<>', account.id)
    .execute();
  if (others.length === 0) throw new ReadoutError('account-last-admin', { name: account.name });
}
