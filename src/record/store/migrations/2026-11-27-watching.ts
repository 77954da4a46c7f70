/** What is watched: sources, the hosts that they lie on, the pages that they list, and each text that a page has had. */

import { type Kysely, sql } from 'kysely';

const statements = `
create table sources (
  id text collate "C" primary key, kind text not null, address text not null, host text collate "C" not null,
  every_ms int8 not null, active bool not null, next_at timestamptz not null, etag text, last_modified text,
  asked_at timestamptz, succeeded_at timestamptz, found_at timestamptz, overrun_at timestamptz,
  faults int4 not null default 0, error text, error_at timestamptz);
create index sources_host on sources (host, next_at) where active;

create table watched_hosts (
  host text collate "C" primary key, ready_at timestamptz not null, faults int4 not null);

create table watched_pages (
  url text collate "C" primary key, source_id text collate "C" not null references sources on delete cascade,
  host text collate "C" not null, role text not null, state text not null, title text, said_at text, mark text,
  listed_at timestamptz not null, next_at timestamptz, asked_at timestamptz, read_at timestamptz,
  vanished_at timestamptz, etag text, last_modified text, hash text, checks int4 not null default 0,
  faults int4 not null default 0, error text);
create index watched_pages_due on watched_pages (host, next_at) where next_at is not null;
create index watched_pages_source on watched_pages (source_id, listed_at desc);

create table page_versions (
  url text collate "C" not null references watched_pages on delete cascade, n int4 not null,
  document_id text collate "C" not null, seen_at timestamptz not null, primary key (url, n));
create index page_versions_document on page_versions (document_id);
create index page_versions_seen on page_versions (seen_at desc) where n > 1
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements.split(';')) await sql.raw(statement).execute(db);
}
