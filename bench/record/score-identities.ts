/** Spellings and mentions that are one entity, against the gold. Names that the gold does not hold are left out, and told. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../src/record/store/schema.js';
import { pairwise, type RecordGold, type Scores, type Show } from './types.js';

type Mention = { readonly type: keyof RecordGold['identities']; readonly name: string; readonly entity: number };

/** `identity` counts pairs of mentions, `spelling` pairs of different spellings, which is harder. */
export async function scoreIdentities(
  db: Kysely<Tables>,
  gold: RecordGold,
  show: Show,
): Promise<{ identity: Scores; spelling: Scores }> {
  const { rows } = await sql<Mention>`select k.type, m.name, m.entity_id as entity from mentions m
    join identity_keys k on k.key = m.key order by 1, 2, 3`.execute(db);
  const known = rows.flatMap((mention) => {
    const group = gold.identities[mention.type].findIndex((names) => names.includes(mention.name));
    const { type, name, entity } = mention;
    return group < 0 ? [] : [{ name: `${type} ${name}`, gold: `${type} ${group}`, found: String(entity) }];
  });
  const spellings = [...new Map(known.map((one) => [`${one.name} ${one.found}`, one])).values()];
  const left = new Set(
    rows.map(({ type, name }) => `${type} ${name}`).filter((name) => !known.some((one) => one.name === name)),
  );
  show(`not in the gold: ${[...left].join('; ')}`);
  return { identity: pairwise(known, () => {}), spelling: pairwise(spellings, show) };
}
