/** What waits for a judgement, the likeliest first: two things that may be one, each with score and reasons. */

import { type Kysely, sql } from 'kysely';
import { searchKeys } from '../entities/person-key.js';
import { groupBy } from '../store/group-by.js';
import { all, type Countries } from '../store/queries/conditions.js';
import { limits } from '../store/queries/paging.js';
import type { Page, Paging } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';
import { candidateId, idOfPair } from './candidate-id.js';
import { describeRefs, unknownSide } from './describe-refs.js';
import { toJudgement } from './list-judgements.js';
import type { Candidate, Judgement, Reason } from './types.js';

/** `waiting`: not joined and not judged. `judged`: by somebody, in force. `joined`: taken to be one by the scores. */
export type CandidateState = 'waiting' | 'judged' | 'joined' | 'all';

export type CandidateFilter = Paging & {
  readonly types?: readonly Candidate['type'][] | undefined;
  readonly state?: CandidateState | undefined; // default: waiting
  readonly name?: string | undefined; // part of a name of either side
  readonly countries?: Countries | undefined; // one: concerns it; two: the relation of both
  readonly least?: number | undefined; // score
};

type Row = {
  readonly id: string;
  readonly type: Candidate['type'];
  readonly left: string;
  readonly right: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly joined: boolean;
  readonly judgement: Judgement | null;
};

/** Identities and contacts; what may belong to a commitment is listed by suggestedLinks. Cost: one pass over the candidates. */
export async function listCandidates(db: Kysely<Tables>, filter: CandidateFilter = {}): Promise<Page<Candidate>> {
  const { limit, offset } = limits(filter);
  const wanted = sql`from (${everyPair}) c where ${all([
    filter.types?.length ? sql`c.type = any (${[...filter.types]}::text[])` : undefined,
    inState(filter.state ?? 'waiting'),
    filter.least === undefined ? undefined : sql`c.score >= ${filter.least}`,
    filter.countries?.length ? concerns(filter.countries) : undefined,
    ...named(filter.name),
  ])}`;
  const counted = await sql<{ total: number }>`select count(*)::int as total ${wanted}`.execute(db);
  const found = await sql<Row>`select * ${wanted} order by score desc, type, "left", "right"
    limit ${limit} offset ${offset}`.execute(db);
  return { total: counted.rows[0]?.total ?? 0, items: await described(db, found.rows) };
}

/** @returns null when the record holds no such candidate now. */
export async function findCandidate(db: Kysely<Tables>, id: string): Promise<Candidate | null> {
  const { rows } = await sql<Row>`select * from (${everyPair}) c where c.id = ${id}`.execute(db);
  return (await described(db, rows))[0] ?? null;
}

/** Scored pairs, and pairs that somebody judged without being asked. */
const everyPair = sql`select p.type || '-' || ${idOfPair('p')} as id, p.*, to_jsonb(j) as judgement,
    case when p.type = 'contact'
      then (select a.contact_id from contact_accounts a where a.ref = p."left") = (select a.contact_id from contact_accounts a where a.ref = p."right")
      else (select k.entity_id from identity_keys k where k.key = p."left") = (select k.entity_id from identity_keys k where k.key = p."right")
    end as joined
  from (select type, "left", "right", score, strength, reasons from candidates
    union all
    select distinct x.type, x."left", x."right", 0::float8, 'doubtful', '[]'::jsonb from judgements x
    where x.withdrawn_at is null and x.type not in ('act', 'link')
      and (exists (select from identity_keys k where k.key = x."left") and exists (select from identity_keys k where k.key = x."right")
        or exists (select from contact_accounts a where a.ref = x."left") and exists (select from contact_accounts a where a.ref = x."right"))
      and not exists (select from candidates c where c.type = x.type and c."left" = x."left" and c."right" = x."right")) p
  left join lateral (select * from judgements x where x.type = p.type and x."left" = p."left" and x."right" = p."right"
    and x.withdrawn_at is null order by x.id desc limit 1) j on true`;

function inState(state: CandidateState) {
  if (state === 'judged') return sql`c.judgement is not null`;
  if (state === 'joined') return sql`c.judgement is null and c.joined`;
  return state === 'all' ? undefined : sql`c.judgement is null and not c.joined`;
}

/** A contact has all of them as parties; a person is of one of them; an agreement of two countries is of both. */
function concerns(countries: Countries) {
  const given = sql`${[...countries]}::text[]`;
  return sql`case when c.type = 'contact'
    then exists (select from contact_accounts a where a.ref = c."left" and a.countries @> ${given})
    else exists (select from identity_keys k where k.key in (c."left", c."right")
      and (k.country = any (${given}) or k.countries @> ${given})) end`;
}

/** By key: an identity's own, or those of the people who take part. */
function named(name = '') {
  return searchKeys(name).map(([plain, sound]) => {
    const [a, b] = [`%${plain}%`, `%${sound}%`];
    return sql`(c."left" like ${a} or c."right" like ${a} or c."left" like ${b} or c."right" like ${b})`;
  });
}

async function described(db: Kysely<Tables>, rows: readonly Row[]): Promise<Candidate[]> {
  const byId = new Map<string, Candidate>();
  for (const [type, same] of groupBy(rows, (row) => row.type)) {
    const words = await describeRefs(
      db,
      type,
      same.flatMap(({ left, right }) => [left, right]),
    );
    const side = (ref: string) => words.get(ref) ?? unknownSide(ref);
    for (const { left, right, score, reasons, joined, judgement } of same) {
      const id = candidateId(type, left, right);
      const judged = judgement && toJudgement(fromJson(judgement as unknown as Record<string, unknown>));
      byId.set(id, { id, type, left: side(left), right: side(right), score, reasons, joined, judgement: judged });
    }
  }
  return rows.flatMap((row) => byId.get(candidateId(row.type, row.left, row.right)) ?? []);
}

/** A row that came as JSON has the names of its columns, and dates as text. */
function fromJson(row: Record<string, unknown>): Parameters<typeof toJudgement>[0] {
  const { withdrawn_at: withdrawnAt, withdrawn_by: withdrawnBy, at, ...rest } = row;
  const withdrawn = { withdrawnAt: withdrawnAt === null ? null : new Date(String(withdrawnAt)), withdrawnBy };
  return { ...rest, ...withdrawn, at: new Date(String(at)) } as Parameters<typeof toJudgement>[0];
}
