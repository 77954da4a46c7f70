/** Everything that a record says, without its internal numbers, so that two records can be compared whole. */

import { sql } from 'kysely';
import type { OpenRecord } from '../../src/record/index.js';

export type Snapshot = Readonly<Record<string, readonly string[]>>;

const views: Readonly<Record<string, string>> = {
  documents: `select id, url, published, day, reprint_of from documents`,
  entities: `select e.type, e.name, e.country, e.kind, p.name as parent,
    (select string_agg(key || '=' || name || '*' || documents, ';' order by key, name) from entity_names n where n.entity_id = e.id) as names
    from entities e left join entities p on p.id = e.parent_id`,
  mentions: `select document_id, local_id, e.name, e.country, key from mentions m join entities e on e.id = m.entity_id`,
  tenures: `select p.name, t.title, t.level, b.name as body, t.country, accredited, first_said, last_said, documents
    from tenures t join entities p on p.id = person_id left join entities b on b.id = body_id`,
  contacts: `select c.kind, c.date, c.day, c.status, c.recalled, c.countries, c.place_name, c.documents,
    (select string_agg(document_id || '/' || local_id, ';' order by document_id, local_id) from contact_accounts a where a.contact_id = c.id) as accounts
    from contacts c`,
  participants: `select document_id, local_id, n, e.name, side, role from participants p join entities e on e.id = p.entity_id`,
  acts: `select document_id, local_id, kind, day, actor_countries, recipient_countries, contact_id is null as alone,
    (select string_agg(p.role || ':' || e.name, ';' order by p.role, e.name) from act_parties p join entities e on e.id = p.entity_id where p.act_id = a.id) as parties
    from acts a`,
  formulas: `select document_id, local_id, form, a, b, act_local_id, words, day from formula_uses`,
  actPairs: `select a, b, document_id, local_id, p.day from act_pairs p join acts on acts.id = act_id`,
  contactPairs: `select p.a, p.b, p.day, p.held, c.kind, c.date from contact_pairs p join contacts c on c.id = contact_id`,
  months: `select a, b, month, contacts, acts from pair_months`,
  candidates: `select type, "left", "right", score, strength, reasons from candidates`,
  relations: `select a, b, contacts, acts, first_day, last_day, last_contact from relations`,
};

/** As snapshot, and every number of an entity, contact and act: nothing at all may differ. */
export async function numbersOf(record: OpenRecord): Promise<Snapshot> {
  const plain = record.db.withoutPlugins();
  const queries = {
    entities: `select * from entities`,
    keys: `select key, entity_id, home_id from identity_keys`,
    mentions: `select document_id, local_id, entity_id from mentions`,
    posts: `select document_id, local_id, n, person_id, body_id from posts`,
    contacts: `select * from contacts`,
    accounts: `select document_id, local_id, contact_id, ref from contact_accounts`,
    participants: `select * from participants`,
    acts: `select * from acts`,
    parties: `select * from act_parties`,
    pairs: `select * from act_pairs`,
    countries: `select * from act_countries`,
  };
  const said: Record<string, string[]> = {};
  for (const [name, query] of Object.entries(queries)) {
    said[name] = (await sql.raw(query).execute(plain)).rows.map((row) => JSON.stringify(row)).sort();
  }
  return said;
}

export async function snapshot(record: OpenRecord): Promise<Snapshot> {
  const plain = record.db.withoutPlugins();
  const said: Record<string, string[]> = {};
  for (const [name, query] of Object.entries(views)) {
    const { rows } = await sql.raw(query).execute(plain);
    said[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return said;
}

/** Sums of the start page that a count of the rows does not give, and those that are missing. */
export async function sumsAstray({ db }: OpenRecord): Promise<readonly unknown[]> {
  const counted = sql`select a, b, coalesce(to_char(day, 'YYYY-MM'), '') as month, sum(contacts)::int as contacts, sum(acts)::int as acts
    from (select a, b, day, 1 as contacts, 0 as acts from contact_pairs where held
      union all select a, b, day, 0, 1 from act_pairs) counted group by 1, 2, 3`;
  const kept = sql`select a, b, month, contacts, acts from pair_months`;
  return (await sql`(${counted} except ${kept}) union all (${kept} except ${counted})`.execute(db)).rows;
}

export async function clear(record: OpenRecord): Promise<void> {
  for (const { id } of await record.db.selectFrom('documents').select('id').execute()) await record.withdraw(id);
  await record.db.deleteFrom('judgements').execute();
}
