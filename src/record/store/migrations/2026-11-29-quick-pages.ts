/** What the pages filter and sort by, kept beside the rows that lead to an act, so that a busy pair, person or country needs no walk over its acts. */

import { type Kysely, sql } from 'kysely';

const statements: readonly string[] = [
  `alter table act_pairs add column kind text, add column contact_id int4, add column topics text[], add column actors text[]`,
  `update act_pairs p set kind = t.kind, contact_id = t.contact_id, topics = t.topics, actors = t.actor_countries
    from acts t where t.id = p.act_id`,
  `alter table act_pairs alter column kind set not null, alter column topics set not null, alter column actors set not null`,
  `drop index act_pairs_day`,
  `create index act_pairs_day on act_pairs (a, b, day desc nulls last, act_id desc) include (kind, contact_id, topics, actors)`,

  `alter table act_parties add column day date`,
  `update act_parties p set day = t.day from acts t where t.id = p.act_id`,
  `drop index act_parties_entity`,
  `create index act_parties_entity on act_parties (entity_id, day desc nulls last, act_id desc)`,

  `create table act_countries (
    act_id int4 not null references acts on delete cascade, country text collate "C" not null, kind text not null, day date,
    primary key (act_id, country))`,
  `insert into act_countries select t.id, c, t.kind, t.day from acts t
    join lateral (select unnest(t.actor_countries) as c union select unnest(t.recipient_countries)) x on true where not t.rejected`,
  `create index act_countries_day on act_countries (country, day desc nulls last, act_id desc) include (kind)`,

  // Copies follow when an act moves to another day or contact; all else of an act is written anew with its rows.
  `create function follow_act() returns trigger language plpgsql as $$ begin
    update act_pairs set day = new.day, contact_id = new.contact_id where act_id = new.id;
    if new.day is distinct from old.day then
      update act_parties set day = new.day where act_id = new.id;
      update act_countries set day = new.day where act_id = new.id;
    end if;
    return null; end $$`,
  `create trigger acts_followed after update of day, contact_id on acts for each row
    when (old.day is distinct from new.day or old.contact_id is distinct from new.contact_id) execute function follow_act()`,

  `create index acts_unsure on acts (confidence, document_id, trigger_start) where confidence < 0.75 and not rejected`,
  `create index acts_rejected on acts (id) where rejected`,
  `create index documents_published on documents (published)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
