/** Keys in, the entities that they and all connected with them make out formed anew; mentions move where that changes something. */

import { sql } from 'kysely';
import { connected } from '../grouping/connected.js';
import { groupNodes } from '../grouping/group-nodes.js';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import { moveMentions } from './move-mentions.js';
import { latinKey } from './name-key.js';
import { dropUnnamed, tellEntities } from './refresh-entities.js';

type KeyRow = { readonly key: string; readonly entityId: number; readonly homeId: number };
const identities = ['person', 'body', 'instrument', 'mechanism'] as const;

/** @param named entities whose names or documents changed otherwise: shown anew, too. @returns those that gained or lost mentions. */
export async function regroupEntities(
  tx: Writing,
  keys: readonly string[],
  named: readonly number[] = [],
): Promise<readonly number[]> {
  const { seen, changed } = await regroup(tx, keys);
  await dropUnnamed(tx, changed);
  await tellEntities(tx, [...new Set([...seen, ...changed, ...named])]);
  return changed;
}

type Regrouped = { readonly seen: readonly number[]; readonly changed: readonly number[] };

async function regroup(tx: Writing, keys: readonly string[]): Promise<Regrouped> {
  if (keys.length === 0) return { seen: [], changed: [] };
  const { nodes, pairs, judged } = await connected(tx, identities, await withCompanions(tx, keys));
  const rows = await keyRows(tx, [...nodes]);
  const groups = groupNodes({ nodes: rows.map((row) => row.key), pairs, judged, toldBy });
  const changed = new Set<number>();
  for (const members of groupBy(rows, (row) => groups.get(row.key)).values()) {
    const home = Math.min(...members.map((row) => row.homeId));
    const moving = members.filter((row) => row.entityId !== home);
    if (moving.length > 0) await moveMentions(tx, moving, home);
    for (const row of moving) changed.add(row.entityId).add(home);
  }
  return { seen: rows.map((row) => row.entityId), changed: [...changed] };
}

/** Keys, and those that are one entity with them now: they may have to part. */
async function withCompanions(tx: Writing, keys: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`select key from identity_keys where entity_id in
    (select entity_id from identity_keys where key = any (${[...keys]}::text[]))`.execute(tx);
  return [...new Set([...keys, ...rows.map((row) => row.key)])];
}

async function keyRows(tx: Writing, keys: readonly string[]): Promise<readonly KeyRow[]> {
  return tx.selectFrom('identityKeys').select(['key', 'entityId', 'homeId']).where('key', 'in', keys).execute();
}

/** A name with a country says more than one without; then the one of more words. */
function toldBy(key: string): number {
  const [, name = '', ...rest] = key.split('|');
  const placed = rest.some((part) => part !== '') ? 1000 : 0;
  return placed + latinKey(name).split(' ').length * 20 + Math.min(19, name.length / 5);
}
