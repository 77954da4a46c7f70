/** All mentions under some keys handed to another entity, with every fact that rests on them. */

import { sql } from 'kysely';
import { markRelations } from '../facts/mark-relations.js';
import { refreshTenures } from '../facts/refresh-tenures.js';
import type { Writing } from '../store/open-transaction.js';

type Moving = { readonly key: string; readonly entityId: number };

/** @param to number of the entity, made when it is not there. Those that nothing names any more stay until they are refreshed. */
export async function moveMentions(tx: Writing, moving: readonly Moving[], to: number): Promise<void> {
  const keys = sql`${moving.map(({ key }) => key)}::text[]`;
  const from = [...new Set(moving.map(({ entityId }) => entityId))];
  await sql`insert into entities (id, type, name) overriding system value
    select ${to}::int, type, name from entities where id = ${from[0]}
    on conflict do nothing`.execute(tx);
  const mine = (table: string, local: string) =>
    sql`from mentions m where m.key = any (${keys}) and m.document_id = ${sql.ref(`${table}.document_id`)} and m.local_id = ${sql.ref(`${table}.${local}`)}`;
  await sql`update act_parties x set entity_id = ${to} from acts t, mentions m
    where m.key = any (${keys}) and t.document_id = m.document_id and x.act_id = t.id and x.mention = m.local_id`.execute(
    tx,
  );
  await markRelations(tx, sql`select act_id from act_parties where entity_id = ${to}`); // answers name it
  await sql`update participants set entity_id = ${to} ${mine('participants', 'mention')}`.execute(tx);
  await sql`update posts set person_id = ${to} ${mine('posts', 'local_id')}`.execute(tx);
  await sql`update posts set body_id = ${to} ${mine('posts', 'body_mention')}`.execute(tx);
  await sql`update mentions set entity_id = ${to} where key = any (${keys})`.execute(tx);
  await sql`update entity_names set entity_id = ${to} where key = any (${keys})`.execute(tx);
  await sql`update identity_keys set entity_id = ${to} where key = any (${keys})`.execute(tx);
  await refreshTenures(tx, [...from, to, ...(await holdersOf(tx, [...from, to]))]);
}

/** People whose posts or tenures name one of these bodies. */
async function holdersOf(tx: Writing, bodies: readonly number[]): Promise<number[]> {
  const given = sql`${[...bodies]}::int[]`;
  const { rows } = await sql<{ id: number }>`select person_id as id from tenures where body_id = any (${given})
    union select person_id from posts where body_id = any (${given})`.execute(tx);
  return rows.map((row) => row.id);
}
