/** The audit log, the latest change first. */

import type { Kysely } from 'kysely';
import { limits } from '../store/queries/paging.js';
import type { Page, Paging } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';

export type AuditEntry = {
  readonly id: number;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
};
export type AuditFilter = Paging & { readonly who?: string | undefined; readonly action?: string | undefined };

/** @param filter.action whole ("judgement.made") or its first part ("judgement"). */
export async function listAudit(db: Kysely<Tables>, filter: AuditFilter = {}): Promise<Page<AuditEntry>> {
  const { who, action } = filter;
  const { limit, offset } = limits(filter);
  let wanted = db.selectFrom('audit');
  if (who) wanted = wanted.where('who', '=', who);
  if (action) wanted = wanted.where((eb) => eb.or([eb('action', '=', action), eb('action', 'like', `${action}.%`)]));
  const counted = await wanted.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow();
  const rows = await wanted.selectAll().orderBy('id', 'desc').limit(limit).offset(offset).execute();
  return {
    total: Number(counted.total),
    items: rows.map(({ accountId: _, at, ...row }) => ({ ...row, at: at.toISOString() })),
  };
}
