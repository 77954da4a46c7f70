/** First tables of the record. SQL that PostgreSQL 15 and PGlite both take; text that is ordered is C-collated. */

import { type Kysely, sql } from 'kysely';

const statements = `
create table documents (
  id text collate "C" primary key, url text not null, publisher text, side text, language text, title text,
  published text collate "C", day date, dateline jsonb, captions jsonb not null, text text not null, source text not null,
  source_map jsonb not null, coding jsonb, fingerprint text not null, signature int4[],
  reprint_of text collate "C" references documents on delete set null,
  read_at timestamptz not null default now());
create index documents_reprint on documents (reprint_of) where reprint_of is not null;
create index documents_url on documents (url);
create index documents_day on documents (day desc nulls last, id);

create table document_bands (
  document_id text collate "C" not null references documents on delete cascade,
  band int2 not null, hash int4 not null, primary key (band, hash, document_id));
create index document_bands_document on document_bands (document_id);

create table entities (
  id int4 generated always as identity primary key, type text not null, name text collate "C" not null, kind text,
  country text collate "C", countries text[] not null default '{}',
  parent_id int4 references entities on delete set null);
create index entities_country on entities (type, country);
create index entities_parent on entities (parent_id) where parent_id is not null;

create table entity_names (
  key text collate "C" not null, name text collate "C" not null,
  entity_id int4 not null references entities on delete cascade, documents int4 not null,
  primary key (key, name));
create index entity_names_entity on entity_names (entity_id);

create table mentions (
  document_id text collate "C" not null references documents on delete cascade, local_id text not null,
  entity_id int4 not null references entities, key text collate "C" not null, name text not null, country text,
  kind text, date text, spans jsonb not null, primary key (document_id, local_id));
create index mentions_entity on mentions (entity_id);
create index mentions_key on mentions (key);

create table posts (
  document_id text collate "C" not null references documents on delete cascade, local_id text not null,
  n int2 not null, person_id int4 not null references entities, title text collate "C" not null, level text not null,
  body_id int4 references entities, country text collate "C", accredited text collate "C", former bool not null,
  said_on date, span_start int4 not null, span_end int4 not null, primary key (document_id, local_id, n));
create index posts_person on posts (person_id);
create index posts_body on posts (body_id) where body_id is not null;

create table tenures (
  id int4 generated always as identity primary key, person_id int4 not null references entities on delete cascade,
  title text collate "C" not null, level text not null, body_id int4 references entities, country text collate "C",
  accredited text collate "C", first_said date, last_said date, documents int4 not null);
create index tenures_person on tenures (person_id);
create index tenures_level on tenures (level, country);
create index tenures_body on tenures (body_id) where body_id is not null;

create table contacts (
  id int4 generated always as identity primary key, kind text not null, form text, date text, day_from date,
  day_to date, place_name text, place_country text, status text not null, recalled bool not null,
  countries text[] not null, day date, documents int4 not null);
create index contacts_day on contacts (day desc nulls last, id desc);
create index contacts_join on contacts (kind, countries, day_from);

create table contact_accounts (
  document_id text collate "C" not null references documents on delete cascade, local_id text not null,
  contact_id int4 not null references contacts, kind text not null, form text, date text, day_from date, day_to date,
  place_name text, place_country text, status text not null, recalled bool not null, countries text[] not null,
  spans jsonb not null, primary key (document_id, local_id));
create index contact_accounts_contact on contact_accounts (contact_id);

create table participants (
  document_id text collate "C" not null references documents on delete cascade, local_id text not null,
  n int2 not null, contact_id int4 not null references contacts, entity_id int4 not null references entities,
  side text, role text not null, primary key (document_id, local_id, n));
create index participants_contact on participants (contact_id);
create index participants_entity on participants (entity_id, contact_id);

create table acts (
  id int4 generated always as identity primary key,
  document_id text collate "C" not null references documents on delete cascade, local_id text not null,
  contact_id int4 references contacts, kind text not null, joint bool not null, negated bool not null,
  quoted bool not null, status text not null, due text, date text, day date, place_name text, place_country text,
  topics text[] not null, matters jsonb not null, actor_countries text[] not null, recipient_countries text[] not null,
  trigger_start int4 not null, trigger_end int4 not null, span_start int4 not null, span_end int4 not null,
  spans jsonb not null, plover text not null, cameo text not null, confidence float8 not null, because text not null,
  unique (document_id, local_id));
create index acts_day on acts (day desc nulls last, id desc);
create index acts_kind on acts (kind, day desc nulls last, id desc);
create index acts_contact on acts (contact_id) where contact_id is not null;

create table act_parties (
  act_id int4 not null references acts on delete cascade, role text not null,
  entity_id int4 not null references entities, primary key (act_id, role, entity_id));
create index act_parties_entity on act_parties (entity_id, act_id desc);

create table contact_pairs (
  a text collate "C" not null, b text collate "C" not null,
  contact_id int4 not null references contacts on delete cascade, day date, held bool not null,
  primary key (a, b, contact_id));
create index contact_pairs_day on contact_pairs (a, b, day desc nulls last, contact_id desc);
create index contact_pairs_contact on contact_pairs (contact_id);

create table act_pairs (
  a text collate "C" not null, b text collate "C" not null,
  act_id int4 not null references acts on delete cascade, day date, primary key (a, b, act_id));
create index act_pairs_day on act_pairs (a, b, day desc nulls last, act_id desc);
create index act_pairs_act on act_pairs (act_id);

create table pair_months (
  a text collate "C" not null, b text collate "C" not null, month text collate "C" not null,
  contacts int4 not null, acts int4 not null, primary key (a, b, month));

create table relations (
  a text collate "C" not null, b text collate "C" not null, contacts int4 not null, acts int4 not null,
  first_day date, last_day date, last_contact date, primary key (a, b));
create index relations_b on relations (b);
create index relations_last on relations (last_contact desc nulls last, a, b);

create table judgements (
  id int4 generated always as identity primary key, type text not null, "left" text collate "C" not null,
  "right" text collate "C" not null, verdict text not null, who text not null, at timestamptz not null default now(),
  note text, withdrawn_at timestamptz, withdrawn_by text);
create index judgements_pair on judgements (type, "left", "right");
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements.split(';').filter((part) => part.trim() !== '')) {
    await sql.raw(statement).execute(db);
  }
}
