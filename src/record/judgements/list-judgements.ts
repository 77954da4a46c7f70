/** Judgements as they were made, in force or withdrawn. */

import { type Kysely, sql } from 'kysely';
import { all } from '../store/queries/conditions.js';
import { limits } from '../store/queries/paging.js';
import type { Page, Paging } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';
import type { Judgement, JudgementType } from './types.js';

export type JudgementFilter = Paging & {
  readonly types?: readonly JudgementType[] | undefined;
  readonly who?: string | undefined;
  readonly inForce?: boolean | undefined; // default: all
};

type Row = Omit<Judgement, 'at' | 'withdrawnAt'> & { readonly at: Date; readonly withdrawnAt: Date | null };

/** The latest first. */
export async function listJudgements(db: Kysely<Tables>, filter: JudgementFilter = {}): Promise<Page<Judgement>> {
  const { limit, offset } = limits(filter);
  const wanted = sql`from judgements where ${all([
    filter.types?.length ? sql`type = any (${[...filter.types]}::text[])` : undefined,
    filter.who && sql`who = ${filter.who}`,
    filter.inForce === undefined
      ? undefined
      : filter.inForce
        ? sql`withdrawn_at is null`
        : sql`withdrawn_at is not null`,
  ])}`;
  const counted = await sql<{ total: number }>`select count(*)::int as total ${wanted}`.execute(db);
  const found = await sql<Row>`select * ${wanted} order by id desc limit ${limit} offset ${offset}`.execute(db);
  return { total: counted.rows[0]?.total ?? 0, items: found.rows.map(toJudgement) };
}

export async function judgementById(db: Kysely<Tables>, id: number): Promise<Judgement | null> {
  const { rows } = await sql<Row>`select * from judgements where id = ${id}`.execute(db);
  return rows[0] ? toJudgement(rows[0]) : null;
}

/** The judgement that counts on a pair, or on an act: the latest in force. */
export async function latestOn(
  db: Kysely<Tables>,
  type: JudgementType,
  left: string,
  right: string,
): Promise<Judgement | null> {
  const { rows } =
    await sql<Row>`select * from judgements where type = ${type} and "left" = ${left} and "right" = ${right}
    and withdrawn_at is null order by id desc limit 1`.execute(db);
  return rows[0] ? toJudgement(rows[0]) : null;
}

export function toJudgement(row: Row): Judgement {
  const iso = (date: Date) => new Date(date).toISOString();
  return { ...row, at: iso(row.at), withdrawnAt: row.withdrawnAt === null ? null : iso(row.withdrawnAt) };
}
