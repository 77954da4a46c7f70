/** Keys in, every pair of them with another key that may be the same one scored anew. */

import { sql } from 'kysely';
import type { Strength } from '../grouping/types.js';
import { insertRows } from '../store/many-rows.js';
import type { Writing } from '../store/open-transaction.js';
import type { EntityType } from '../store/schema.js';
import { factsOfKeys, type KeyFacts } from './key-facts.js';
import { scoreNamed } from './score-named.js';
import { type Scored, scorePeople } from './score-people.js';

type Pair = { readonly left: string; readonly right: string };
type KnownPair = Pair & { readonly strength?: Strength };

/** Less is not worth a person's time. */
const worthAsking = 0.45;

/**
 * @param created keys that are new: compared with all that share a word. @param touched keys whose documents changed: their
 *   pairs are scored again, because posts and company may have changed.
 * @returns keys of pairs that join now and did not, or the other way round.
 */
export async function refreshCandidates(
  tx: Writing,
  created: readonly string[],
  touched: readonly string[],
): Promise<readonly string[]> {
  const pairs = [...(await pairsOfNew(tx, created)), ...(await knownPairs(tx, touched))];
  const unique = [...new Map(pairs.map((pair) => [`${pair.left}\n${pair.right}`, pair])).values()];
  if (unique.length === 0) return [];
  const facts = await factsOfKeys(tx, [...new Set(unique.flatMap(({ left, right }) => [left, right]))]);
  const together = await namedTogether(tx, unique);
  const rows = unique.flatMap((pair) => scored(pair, facts, together) ?? []);
  await replaceRows(tx, unique, rows);
  const now = new Map(rows.map((row) => [`${row.left}\n${row.right}`, row.strength]));
  const turned = unique.filter((pair) => joins(pair.strength) !== joins(now.get(`${pair.left}\n${pair.right}`)));
  return turned.flatMap(({ left, right }) => [left, right]);
}

/** How a pair joins, if it does. */
function joins(strength: Strength | undefined): 'full' | 'partial' | null {
  return strength === 'full' || strength === 'partial' ? strength : null;
}

function pairsOfNew(tx: Writing, created: readonly string[]): Promise<readonly KnownPair[]> {
  if (created.length === 0) return Promise.resolve([]);
  return select(
    tx,
    sql`select least(n.key, k.key) as "left", greatest(n.key, k.key) as "right"
      from identity_keys n join identity_keys k on k.words && n.words and k.type = n.type and k.key <> n.key
      where n.key = any (${[...created]}::text[])
        and (n.type in ('instrument', 'mechanism') or n.country is null or k.country is null or n.country = k.country)`,
  );
}

function knownPairs(tx: Writing, touched: readonly string[]): Promise<readonly KnownPair[]> {
  if (touched.length === 0) return Promise.resolve([]);
  const given = sql`${[...touched]}::text[]`;
  return select(
    tx,
    sql`select "left", "right", strength from candidates where type <> 'contact' and ("left" = any (${given}) or "right" = any (${given}))`,
  );
}

async function select(tx: Writing, query: ReturnType<typeof sql>): Promise<readonly KnownPair[]> {
  return ((await query.execute(tx)) as { rows: KnownPair[] }).rows;
}

/** Pairs of people whom one document names both. */
async function namedTogether(tx: Writing, pairs: readonly Pair[]): Promise<ReadonlySet<string>> {
  const people = pairs.filter(({ left }) => left.startsWith('person|'));
  if (people.length === 0) return new Set();
  const { rows } = await sql<Pair>`select t."left", t."right"
    from unnest(${people.map((pair) => pair.left)}::text[], ${people.map((pair) => pair.right)}::text[]) as t ("left", "right")
    where exists (select from mentions a join mentions b on b.document_id = a.document_id
      where a.key = t."left" and b.key = t."right")`.execute(tx);
  return new Set(rows.map(({ left, right }) => `${left}\n${right}`));
}

function scored(
  { left, right }: Pair,
  facts: ReadonlyMap<string, KeyFacts>,
  together: ReadonlySet<string>,
): Row | null {
  const [one, other] = [facts.get(left), facts.get(right)];
  if (!one || !other) return null;
  const isPerson = one.type === 'person';
  const found = isPerson ? scorePeople(one, other, together.has(`${left}\n${right}`)) : scoreNamed(one, other);
  if (found === null || found.score < worthAsking) return null;
  return { type: one.type, left, right, ...found };
}

type Row = { readonly type: EntityType } & Pair & Scored;

async function replaceRows(tx: Writing, pairs: readonly Pair[], rows: readonly Row[]): Promise<void> {
  await sql`delete from candidates c
    using unnest(${pairs.map((pair) => pair.left)}::text[], ${pairs.map((pair) => pair.right)}::text[]) as t ("left", "right")
    where c.type <> 'contact' and c."left" = t."left" and c."right" = t."right"`.execute(tx);
  await insertRows(tx, 'candidates', rows);
}
