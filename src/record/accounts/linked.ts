/** A person as another service names them in; their account out. Services make no accounts: an admin does. */

import type { Kysely } from 'kysely';
import { ReadoutError } from '../../errors.js';
import { noteChange } from '../audit/note-change.js';
import { type Writing, writing } from '../store/open-transaction.js';
import type { Tables } from '../store/schema.js';
import { asSignIn } from './accounts.js';
import type { Person } from './types.js';

export type NamedByService = {
  readonly issuer: string;
  readonly subject: string; // lasting name of the person there
  readonly mail: string | null; // only where the service says that it is the person's
};

const known = ['id', 'signIn', 'name', 'role'] as const;

/**
 * By the lasting name; at the first time by the mail address, which then is what the person signs in with here.
 *
 * @throws ReadoutError `service-no-account`.
 */
export async function personOfService(db: Kysely<Tables>, named: NamedByService): Promise<Person> {
  const person = (await linked(db, named)) ?? (await writing(db, (tx) => link(tx, named)));
  if (!person) throw new ReadoutError('service-no-account', { mail: named.mail });
  return person;
}

async function linked(db: Kysely<Tables>, { issuer, subject }: NamedByService): Promise<Person | undefined> {
  return db
    .selectFrom('accounts')
    .select(known)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('disabledAt', 'is', null)
    .executeTakeFirst();
}

async function link(tx: Writing, { issuer, subject, mail }: NamedByService): Promise<Person | undefined> {
  if (mail === null) return undefined;
  const person = await tx
    .updateTable('accounts')
    .set({ issuer, subject })
    .where('signIn', '=', asSignIn(mail))
    .where('subject', 'is', null)
    .where('disabledAt', 'is', null)
    .returning(known)
    .executeTakeFirst();
  if (!person) return undefined;
  const change = { action: 'account.linked', subject: `account ${person.signIn}`, after: { issuer, subject } };
  await noteChange(tx, { account: person.id, name: person.name }, change);
  return person;
}
