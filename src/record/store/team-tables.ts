/** The tables of a team, as Kysely sees them: who may sign in, and the log of what was changed. */

import type { ColumnType, Generated } from 'kysely';
import type { Role, Scope } from '../accounts/types.js';

/** One person. Never deleted, so that what they judged keeps its name. */
type AccountsTable = {
  id: Generated<number>;
  signIn: string; // name or mail address typed to sign in, in small letters
  name: string; // as judgements name the person
  role: Role;
  password: string | null; // its hash; null until the invitation was taken up, or where another service signs in
  issuer: string | null; // the OpenID Connect provider that signs the person in
  subject: string | null; // their lasting name there
  createdAt: Generated<Date>;
  disabledAt: Date | null;
};

/** Secrets are kept as digests only: who reads the database cannot sign in. */
type SessionsTable = {
  digest: string;
  accountId: number;
  createdAt: Generated<Date>;
  usedAt: Generated<Date>;
  expiresAt: Date;
};

type ApiTokensTable = {
  id: Generated<number>;
  accountId: number;
  name: string;
  digest: string;
  scopes: Scope[];
  createdAt: Generated<Date>;
  expiresAt: Date;
  usedAt: Date | null;
  withdrawnAt: Date | null;
};

type InvitationsTable = { digest: string; accountId: number; expiresAt: Date };

/** One change. The database refuses to change or delete a row. */
type AuditTable = {
  id: Generated<number>;
  at: Generated<Date>;
  accountId: number | null; // null: the command line, or a server without accounts
  who: string;
  action: string; // "judgement.made"
  subject: string; // "judgement 12"
  before: ColumnType<unknown, string | null, never>;
  after: ColumnType<unknown, string | null, never>;
};

export type TeamTables = {
  accounts: AccountsTable;
  sessions: SessionsTable;
  apiTokens: ApiTokensTable;
  invitations: InvitationsTable;
  audit: AuditTable;
};
