/** A judgement that names things by their numbers in, the same by their lasting names out. */

import { sql } from 'kysely';
import type { Writing } from '../store/open-transaction.js';
import type { JudgementType, NewJudgement } from './types.js';

/** "12" is person, body, contact or act 12 as lists show it; everything else is a ref already. */
export async function resolveRefs<J extends NewJudgement>(tx: Writing, judgement: J): Promise<J> {
  const { type } = judgement;
  return { ...judgement, left: await refFor(tx, type, judgement.left), right: await refFor(tx, type, judgement.right) };
}

async function refFor(tx: Writing, type: JudgementType, given: string): Promise<string> {
  if (!/^\d{1,9}$/.test(given)) return given;
  const { rows } = await sql<{ ref: string | null }>`${question(type, Number(given))}`.execute(tx);
  return rows[0]?.ref ?? given;
}

function question(type: JudgementType, id: number) {
  if (type === 'contact') return sql`select min(ref) as ref from contact_accounts where contact_id = ${id}`;
  if (type === 'act' || type === 'link') return sql`select ref from acts where id = ${id}`;
  return sql`select min(key) as ref from identity_keys where entity_id = ${id} and type = ${type}`;
}
