/** All mentions under one key handed from one entity to another, with every fact that rests on them. */

import { sql } from 'kysely';
import { refreshTenures } from '../facts/refresh-tenures.js';
import type { Writing } from '../store/open-transaction.js';
import { dropUnnamed } from './drop-unnamed.js';
import { refreshNames } from './refresh-names.js';

/** @param to an entity, or `new` to make one of its own. The old one goes when nothing names it any more. */
export async function moveMentions(tx: Writing, key: string, from: number, to: number | 'new'): Promise<number> {
  const target = to === 'new' ? await copyOf(tx, from) : to;
  const documents = sql`(select document_id from mentions where key = ${key} and entity_id = ${from})`;
  await sql`insert into act_parties (act_id, role, entity_id)
    select act_id, role, ${target}::int from act_parties where entity_id = ${from}
      and act_id in (select id from acts where document_id in ${documents})
    on conflict do nothing`.execute(tx);
  await sql`delete from act_parties where entity_id = ${from}
    and act_id in (select id from acts where document_id in ${documents})`.execute(tx);
  await sql`update participants set entity_id = ${target} where entity_id = ${from} and document_id in ${documents}`.execute(
    tx,
  );
  await sql`update posts set person_id = ${target} where person_id = ${from} and document_id in ${documents}`.execute(
    tx,
  );
  await sql`update posts set body_id = ${target} where body_id = ${from} and document_id in ${documents}`.execute(tx);
  await sql`update mentions set entity_id = ${target} where key = ${key} and entity_id = ${from}`.execute(tx);
  await sql`update entity_names set entity_id = ${target} where key = ${key}`.execute(tx);
  await refreshTenures(tx, [from, target, ...(await holdersOf(tx, from))]);
  await dropUnnamed(tx, [from]);
  await refreshNames(tx, [from, target]);
  return target;
}

async function copyOf(tx: Writing, id: number): Promise<number> {
  const { rows } = await sql<{ id: number }>`insert into entities (type, name, kind)
    select type, name, kind from entities where id = ${id} returning id`.execute(tx);
  return rows[0]?.id ?? 0;
}

/** People whose tenure names this body. */
async function holdersOf(tx: Writing, bodyId: number): Promise<number[]> {
  const rows = await tx.selectFrom('tenures').select('personId').where('bodyId', '=', bodyId).execute();
  return [...new Set(rows.map((row) => row.personId))];
}
