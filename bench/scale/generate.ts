/** An empty record on a server and a number of acts in; out: that many acts with all that hangs on them, made by the server itself. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../src/record/index.js';
import { keepTerms } from '../../src/record/store/migrations/2026-11-26-scale.js';
import { kinds, matters, topics } from './words.js';

/** Sixty countries: 1,770 pairs, of which a few have most of the acts, as in life. */
const world = Array.from({ length: 60 }, (_, i) => `C${String(i).padStart(2, '0')}`);
const actsPerDocument = 10;
const actsPerContact = 7;
const mostPeople = 20_000;

/**
 * Takes some minutes for a million. The same number gives the same record: what looks random is a hash of row numbers.
 *
 * @param countries codes of those that meet; with two of them all acts are of one relation.
 */
export async function generate(db: Kysely<Tables>, acts: number, countries: readonly string[] = world): Promise<void> {
  const made = [...functionsFor(countries), ...statements(acts, countries.length)];
  for (const statement of made) await sql.raw(statement).execute(db);
  await keepTerms(db as Kysely<unknown>);
  await sql.raw('vacuum analyze').execute(db); // as a server does by itself before long
}

/** `rnd(n, salt)` gives a number in [0, 1); `pair_of(u)` a pair of countries, the first ones oftenest. */
const functionsFor = (countries: readonly string[]): readonly string[] => [
  `create function rnd(n bigint, salt int) returns float8 immutable language sql as
  $$ select ((hashint8extended(n, salt) & 4294967295)::float8 / 4294967296.0) $$`,
  `create function made_countries() returns table (c text) immutable language sql as
  $$ select unnest(array[${countries.map((code) => `'${code}'`).join(',')}]) $$`,
  `create table made_pairs as select row_number() over () - 1 as i, a, b from (
  select x.c as a, y.c as b from made_countries() x join made_countries() y on x.c < y.c order by md5(x.c || y.c)) p`,
  `create index on made_pairs (i)`,
  `create function matter_of(n bigint) returns text immutable language sql as $$ select (array[${matters.map((matter) => `'${matter}'`).join(',')}])[1 + (rnd(n, 37) * ${matters.length})::int % ${matters.length}]
  || ' for ' || (rnd(n, 29) * 50)::int || ' people in Town' || chr(97 + (rnd(n, 31) * 25)::int) || chr(97 + (rnd(n, 41) * 25)::int) $$`,
  `create function day_of(n bigint) returns date immutable language sql as $$ select date '2005-01-01' + (rnd(n, 3) * 7600)::int $$`,
];

function statements(acts: number, countries: number): string[] {
  const people = Math.min(mostPeople, acts);
  const documents = Math.ceil(acts / actsPerDocument);
  const contacts = Math.ceil(acts / actsPerContact);
  const pick = (words: readonly string[], salt: number, n = 'n') =>
    `(array[${words.map((word) => `'${word}'`).join(',')}])[1 + (rnd(${n}, ${salt}) ^ 2 * ${words.length})::int % ${words.length}]`;
  const pair = (n: string) =>
    `(rnd(${n}, 7) ^ 2 * ${(countries * (countries - 1)) / 2})::int % ${(countries * (countries - 1)) / 2}`;
  return [
    `insert into entities (type, name, country) select 'person', 'Person ' || md5(n::text), c from generate_series(1, ${people}) n
      join lateral (select (array(select c from made_countries() c))[1 + n % ${countries}] as c) x on true`,
    `insert into entity_names (key, name, entity_id, documents) select 'person|' || lower(name) || '|' || id, name, id, 1 + (rnd(id, 5) * 40)::int from entities`,
    `insert into documents (id, url, publisher, side, language, title, published, day, captions, text, source, source_map, fingerprint, search)
      select 'd' || n, 'https://example.org/' || n, 'Agency', p.a, 'en', 'Readout ' || n, day_of(n)::text, day_of(n), '[]', t, t, '[]', n::text, to_tsvector('simple', t)
      from generate_series(1, ${documents}) n join made_pairs p on p.i = ${pair('n')}
      join lateral (select string_agg('word' || (rnd(n * 64 + w, 11) ^ 3 * 30000)::int, ' ') as w from generate_series(1, 60) w) y on true
      join lateral (select y.w || (select string_agg('. They agreed to ' || matter_of(m), '') from generate_series(n * ${actsPerDocument} - ${actsPerDocument}, n * ${actsPerDocument} - 1) m) as t) x on true`,
    `insert into contacts (kind, date, day_from, day_to, status, recalled, countries, day, documents)
      select ${pick(['meeting', 'call', 'visit', 'session', 'ceremony'], 13)}, day_of(d)::text, day_of(d), day_of(d), 'held', false, array[p.a, p.b], day_of(d), 1
      from generate_series(1, ${contacts}) n join lateral (select 1 + n * ${actsPerContact} / ${actsPerDocument} % ${documents} as d) x on true
      join made_pairs p on p.i = ${pair('d')}`,
    `insert into contact_accounts (document_id, local_id, contact_id, kind, date, day_from, day_to, status, recalled, countries, spans, ref, anchor)
      select 'd' || d, 'c' || id, id, kind, date, day_from, day_to, status, recalled, countries, '[[0, 20]]', 'r' || id, day
      from contacts join lateral (select 1 + id::bigint * ${actsPerContact} / ${actsPerDocument} % ${documents} as d) x on true`,
    `insert into contact_pairs (a, b, contact_id, day, held) select countries[1], countries[2], id, day, true from contacts`,
    `insert into participants (document_id, local_id, n, contact_id, entity_id, side, role, mention)
      select document_id, local_id, s, contact_id, e.id, e.country, 'unspecified', 'p' || s from contact_accounts
      join generate_series(1, 2) s on true join lateral (select 1 + (rnd(contact_id * 2 + s, 17) ^ 2 * ${people})::int % ${people} as k) x on true
      join entities e on e.id = k`,
    `insert into acts (document_id, local_id, ref, contact_id, kind, joint, negated, quoted, status, day, due, topics, matters, actor_countries, recipient_countries,
        trigger_start, trigger_end, span_start, span_end, spans, plover, cameo, confidence, because)
      select 'd' || d, 'a' || n, 'a' || n, case when n % 3 > 0 then 1 + n / ${actsPerContact} end, ${pick(kinds, 19)}, false, false, false, 'made', day_of(d), case when n % 20 = 0 then to_char(day_of(d) + n % 400, 'YYYY-MM') end, array[${pick(topics, 23)}],
        jsonb_build_array(jsonb_build_object('span', jsonb_build_array(x.at + 15, x.past), 'text', matter_of(n))),
        array[case when n % 2 = 0 then p.a else p.b end], array[case when n % 2 = 0 then p.b else p.a end], x.at + 5, x.at + 11, x.at, x.past,
        jsonb_build_array(jsonb_build_array(x.at, x.past)), 'CONSULT', '04', 0.8, 'en.consult.made'
      from generate_series(1, ${acts}) n join lateral (select 1 + n::bigint / ${actsPerDocument} % ${documents} as d) y on true join made_pairs p on p.i = ${pair('d')}
      join documents t on t.id = 'd' || d
      join lateral (select greatest(0, position('They agreed to ' || matter_of(n) in t.text) - 1) as at) z on true
      join lateral (select z.at, z.at + 15 + length(matter_of(n)) as past) x on true`,
    `insert into act_pairs (a, b, act_id, day, kind, contact_id, topics, actors) select least(actor_countries[1], recipient_countries[1]), greatest(actor_countries[1], recipient_countries[1]),
      id, day, kind, contact_id, topics, actor_countries from acts`,
    `insert into act_countries (act_id, country, kind, day) select id, unnest(actor_countries || recipient_countries), kind, day from acts`,
    `insert into act_parties (act_id, role, entity_id, mention, day) select id, 'actor', 1 + (rnd(id, 17) ^ 2 * ${people})::int % ${people}, 'p1', day from acts`,
    `insert into pair_months (a, b, month, contacts, acts) select a, b, m, sum(c), sum(t) from (
      select a, b, to_char(day, 'YYYY-MM') as m, 0 as c, 1 as t from act_pairs union all select a, b, to_char(day, 'YYYY-MM'), 1, 0 from contact_pairs) x group by 1, 2, 3`,
    `insert into relations (a, b, contacts, acts, first_day, last_day, last_contact) select a, b, sum(contacts), sum(acts), to_date(min(month), 'YYYY-MM'), to_date(max(month), 'YYYY-MM'),
      (select max(day) from contact_pairs c where c.a = m.a and c.b = m.b) from pair_months m group by a, b`,
    `drop table made_pairs`,
  ];
}
