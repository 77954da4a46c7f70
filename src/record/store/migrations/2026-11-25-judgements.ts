/** Tables by which identities and contacts are grouped and regrouped, and the judgements of people in their full form. */

import { type Kysely, sql } from 'kysely';

const statements = `
create table identity_keys (
  key text collate "C" primary key, type text not null, kind text, country text collate "C",
  countries text[] not null default '{}', parent_key text collate "C", words text[] not null,
  entity_id int4 not null, home_id int4 not null);
create index identity_keys_words on identity_keys using gin (words);
create index identity_keys_entity on identity_keys (entity_id);

create table candidates (
  type text not null, "left" text collate "C" not null, "right" text collate "C" not null, score float8 not null,
  strength text not null, reasons jsonb not null, primary key (type, "left", "right"));
create index candidates_right on candidates (type, "right");
create index candidates_score on candidates (score desc, type, "left", "right");

drop table judgements;
create table judgements (
  id int4 generated always as identity primary key, type text not null, "left" text collate "C" not null,
  "right" text collate "C" not null, verdict text not null, value jsonb, who text not null,
  at timestamptz not null default now(), note text, withdrawn_at timestamptz, withdrawn_by text);
create index judgements_left on judgements (type, "left") where withdrawn_at is null;
create index judgements_right on judgements (type, "right") where withdrawn_at is null;

alter table act_parties add column mention text not null default '';
alter table act_parties drop constraint act_parties_pkey;
alter table act_parties add primary key (act_id, role, entity_id, mention);
alter table participants add column mention text not null default '';
alter table posts add column body_mention text;
alter table contact_accounts add column ref text collate "C";
alter table contact_accounts add column home_id int4;
alter table contact_accounts add column anchor date;
create index contact_accounts_ref on contact_accounts (ref);
alter table acts add column ref text collate "C";
alter table acts add column contact_mention text;
create index acts_ref on acts (ref);
alter table acts add column rejected bool not null default false;
alter table acts add column corrected jsonb;

create table record_rules (version int4 not null);
insert into record_rules values (0);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements.split(';').filter((part) => part.trim() !== '')) {
    await sql.raw(statement).execute(db);
  }
}
