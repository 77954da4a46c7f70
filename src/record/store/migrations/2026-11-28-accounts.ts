/** Accounts of a team with their sessions, tokens and invitations, and the log of changes, which is only ever added to. */

import { type Kysely, sql } from 'kysely';

const statements: readonly string[] = [
  `create table accounts (
    id int4 generated always as identity primary key, sign_in text collate "C" not null unique, name text not null,
    role text not null check (role in ('reader', 'judge', 'editor', 'admin')), password text,
    issuer text collate "C", subject text collate "C", created_at timestamptz not null default now(),
    disabled_at timestamptz, unique (issuer, subject))`,
  // A judgement names its person, so no two accounts may have one name.
  `create unique index accounts_name on accounts (lower(name))`,
  `create table sessions (
    digest text collate "C" primary key, account_id int4 not null references accounts (id),
    created_at timestamptz not null default now(), used_at timestamptz not null default now(), expires_at timestamptz not null)`,
  `create index sessions_account on sessions (account_id)`,
  `create table api_tokens (
    id int4 generated always as identity primary key, account_id int4 not null references accounts (id), name text not null,
    digest text collate "C" not null unique, scopes text[] not null, created_at timestamptz not null default now(),
    expires_at timestamptz not null, used_at timestamptz, withdrawn_at timestamptz)`,
  `create index api_tokens_account on api_tokens (account_id)`,
  `create table invitations (
    digest text collate "C" primary key, account_id int4 not null unique references accounts (id), expires_at timestamptz not null)`,
  // No reference to the account, so that nothing done to accounts can reach the log.
  `create table audit (
    id int4 generated always as identity primary key, at timestamptz not null default now(), account_id int4, who text not null,
    action text not null, subject text not null, before jsonb, after jsonb)`,
  `create index audit_action on audit (action, id)`,
  `create index audit_who on audit (who, id)`,
  `create function refuse_change_of_audit() returns trigger language plpgsql as
    $$ begin raise exception 'the audit log is only ever added to' using errcode = 'RO001'; end $$`,
  `create trigger audit_keeps_rows before update or delete on audit
    for each row execute function refuse_change_of_audit()`,
  `create trigger audit_keeps_all before truncate on audit
    for each statement execute function refuse_change_of_audit()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
