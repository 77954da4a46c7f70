/** A judgement in; nothing out when both its sides are in the record. */

import { sql } from 'kysely';
import { ReadoutError } from '../../errors.js';
import type { Writing } from '../store/open-transaction.js';
import type { NewJudgement } from './types.js';

export async function ensureKnown(tx: Writing, { type, left, right }: NewJudgement): Promise<void> {
  const refs = type === 'act' ? [left] : [left, right];
  const { rows } = await sql<{ ref: string }>`${knownRefs(type, refs)}`.execute(tx);
  const unknown = refs.find((ref) => !rows.some((row) => row.ref === ref));
  if (unknown !== undefined)
    throw new ReadoutError('record-has-no', { kind: type === 'link' ? 'act' : type, id: unknown });
}

function knownRefs(type: NewJudgement['type'], refs: readonly string[]) {
  const given = sql`${[...refs]}::text[]`;
  if (type === 'contact') return sql`select ref from contact_accounts where ref = any (${given})`;
  if (type === 'act' || type === 'link') return sql`select ref from acts where ref = any (${given})`;
  return sql`select key as ref from identity_keys where type = ${type} and key = any (${given})`;
}
