/** Tokens with which programs ask in the name of a person: some scopes of what the person may do, for a time. */

import { type Kysely, sql } from 'kysely';
import { ReadoutError } from '../../errors.js';
import { noteChange } from '../audit/note-change.js';
import { writing } from '../store/open-transaction.js';
import type { Tables } from '../store/schema.js';
import { digestOf, inDays, newSecret } from './secrets.js';
import { type ApiToken, type By, isAtLeast, type Person, roles, type Scope, scopeOfRole } from './types.js';

export type NewToken = { readonly name: string; readonly scopes: readonly Scope[]; readonly days: number };

/** By it a leaked token is found in files, by people and by scanners. */
const prefix = 'readout_';
const mostDays = 366;

/**
 * @returns the token itself, which is kept nowhere, and what is known of it.
 * @throws ReadoutError `token-invalid`: no scope, more than the person may, or longer than a year.
 */
export async function makeToken(
  db: Kysely<Tables>,
  person: Person,
  given: NewToken,
  by: By = { account: person.id, name: person.name },
): Promise<{ secret: string; token: ApiToken }> {
  const name = given.name.trim();
  ensureRight(person, { ...given, name });
  const secret = `${prefix}${newSecret()}`;
  return writing(db, async (tx) => {
    const row = {
      accountId: person.id,
      name,
      digest: digestOf(secret),
      scopes: [...given.scopes],
      expiresAt: inDays(given.days),
    };
    const made = await tx.insertInto('apiTokens').values(row).returningAll().executeTakeFirstOrThrow();
    const { scopes, expiresAt } = made;
    const change = {
      action: 'token.made',
      subject: `token ${made.id} of ${person.signIn}`,
      after: { name, scopes, expiresAt },
    };
    await noteChange(tx, by, change);
    return { secret, token: toToken(made) };
  });
}

export async function listTokens(db: Kysely<Tables>, accountId: number): Promise<ApiToken[]> {
  const rows = await db
    .selectFrom('apiTokens')
    .selectAll()
    .where('accountId', '=', accountId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toToken);
}

/** @throws ReadoutError `record-has-no` for a token that is not the person's, or was withdrawn before. */
export async function withdrawToken(db: Kysely<Tables>, person: Person, id: number): Promise<ApiToken> {
  return writing(db, async (tx) => {
    const withdrawn = await tx
      .updateTable('apiTokens')
      .set({ withdrawnAt: sql<Date>`now()` })
      .where('id', '=', id)
      .where('accountId', '=', person.id)
      .where('withdrawnAt', 'is', null)
      .returningAll()
      .executeTakeFirst();
    if (!withdrawn) throw new ReadoutError('record-has-no', { kind: 'token in force', id: String(id) });
    const change = { action: 'token.withdrawn', subject: `token ${id}`, before: { name: withdrawn.name } };
    await noteChange(tx, { account: person.id, name: person.name }, change);
    return toToken(withdrawn);
  });
}

/** Who asks with a token, and what for it is good; null when it is unknown, over, withdrawn, or the account is shut. */
export async function personOfToken(
  db: Kysely<Tables>,
  secret: string,
): Promise<{ readonly person: Person; readonly scopes: readonly Scope[] } | null> {
  if (!secret.startsWith(prefix)) return null;
  const digest = digestOf(secret);
  const found = await db
    .selectFrom('apiTokens')
    .innerJoin('accounts', 'accounts.id', 'apiTokens.accountId')
    .select(['accounts.id', 'signIn', 'accounts.name', 'role', 'scopes', 'usedAt'])
    .where('digest', '=', digest)
    .where('expiresAt', '>', sql<Date>`now()`)
    .where('withdrawnAt', 'is', null)
    .where('disabledAt', 'is', null)
    .executeTakeFirst();
  if (!found) return null;
  const { scopes, usedAt, ...person } = found;
  if (usedAt === null || Date.now() - usedAt.getTime() > 60_000)
    await db.updateTable('apiTokens').set({ usedAt: sql<Date>`now()` }).where('digest', '=', digest).execute();
  return { person, scopes };
}

function ensureRight(person: Person, { name, scopes, days }: NewToken): void {
  const refuse = (found: string, right: string) => new ReadoutError('token-invalid', { found, right });
  const allowed = roles.filter((role) => isAtLeast(person.role, role)).map((role) => scopeOfRole[role]);
  if (name === '' || name.length > 100)
    throw refuse(`the name "${name}"`, 'what the token is for, up to 100 characters');
  const beyond = scopes.find((scope) => !allowed.includes(scope));
  if (beyond !== undefined)
    throw refuse(`scope "${beyond}"`, `some of ${allowed.join(', ')}, which a ${person.role} may`);
  if (scopes.length === 0) throw refuse('no scope', `some of ${allowed.join(', ')}`);
  if (!Number.isInteger(days) || days < 1 || days > mostDays) throw refuse(`${days} days`, `1 to ${mostDays} days`);
}

type Row = {
  readonly [K in keyof ApiToken]: K extends 'createdAt' | 'expiresAt' | 'usedAt' | 'withdrawnAt'
    ? Date | Extract<ApiToken[K], null>
    : ApiToken[K];
};

function toToken({ id, name, scopes, createdAt, expiresAt, usedAt, withdrawnAt }: Row): ApiToken {
  return {
    ...{ id, name, scopes },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  };
}
