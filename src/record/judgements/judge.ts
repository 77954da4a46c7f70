/** A judgement in, kept and applied: the record is then as if it had always been known. Withdrawing it brings back what was. */

import { type Kysely, sql } from 'kysely';
import { ReadoutError } from '../../errors.js';
import type { By } from '../accounts/types.js';
import { noteChange } from '../audit/note-change.js';
import { writing } from '../store/open-transaction.js';
import type { Tables } from '../store/schema.js';
import { applyJudgement } from './apply-judgement.js';
import { ensureKnown } from './ensure-known.js';
import { ensureNoContradiction } from './ensure-no-contradiction.js';
import { judgementById, latestOn } from './list-judgements.js';
import { resolveRefs } from './resolve-refs.js';
import type { Judgement, NewJudgement } from './types.js';

/**
 * Keep what somebody decided, whole or not at all. A later judgement on the same pair counts over an earlier `unsure`.
 *
 * @param by who is signed in; left out: whoever `who` names.
 * @throws ReadoutError `judgement-contradicts` when judgements in force say otherwise, `judgement-incomplete` when something is
 *   missing, `record-has-no` when one side is not in the record.
 */
export function judge(db: Kysely<Tables>, given: NewJudgement, by?: By): Promise<Judgement> {
  return writing(db, async (tx) => {
    const asked = inOrder(await resolveRefs(tx, given));
    ensureComplete(asked);
    await ensureKnown(tx, asked);
    await ensureNoContradiction(tx, asked);
    const { type, left, right, verdict, who, note = null, value = null } = asked;
    const before = await latestOn(tx, type, left, right);
    const row = { type, left, right, verdict, who: who.trim(), note, value: value && JSON.stringify(value) };
    const { id } = await tx.insertInto('judgements').values(row).returning('id').executeTakeFirstOrThrow();
    await applyJudgement(tx, asked);
    const after = (await judgementById(tx, id)) as Judgement;
    const change = { action: 'judgement.made', subject: `judgement ${id}`, before: before ?? undefined, after };
    await noteChange(tx, by ?? { account: null, name: after.who }, change);
    return after;
  });
}

/**
 * Take back a judgement: it stays in the record with who withdrew it and when, and counts no more.
 *
 * @throws ReadoutError `record-has-no` for an unknown number, `judgement-withdrawn` when that was done before.
 */
export function withdrawJudgement(db: Kysely<Tables>, id: number, who: string, by?: By): Promise<Judgement> {
  return writing(db, async (tx) => {
    const judgement = await judgementById(tx, id);
    if (!judgement) throw new ReadoutError('record-has-no', { kind: 'judgement', id: String(id) });
    const { withdrawnAt, withdrawnBy } = judgement;
    if (withdrawnAt !== null) {
      throw new ReadoutError('judgement-withdrawn', { id, who: withdrawnBy ?? '', day: withdrawnAt.slice(0, 10) });
    }
    if (who.trim() === '') throw new ReadoutError('judgement-incomplete', { missing: 'who withdraws it' });
    await tx
      .updateTable('judgements')
      .set({ withdrawnAt: sql<Date>`now()`, withdrawnBy: who.trim() })
      .where('id', '=', id)
      .execute();
    await applyJudgement(tx, judgement);
    const change = { action: 'judgement.withdrawn', subject: `judgement ${id}`, before: judgement };
    await noteChange(tx, by ?? { account: null, name: who.trim() }, change);
    return (await judgementById(tx, id)) as Judgement;
  });
}

/** A pair is one row, whichever way round it is named. */
function inOrder<J extends NewJudgement>(judgement: J): J {
  const { left, right } = judgement;
  return judgement.type !== 'act' && left > right ? { ...judgement, left: right, right: left } : judgement;
}

function ensureComplete({ type, left, right, verdict, who, value }: NewJudgement): void {
  const missing = (what: string) => new ReadoutError('judgement-incomplete', { missing: what });
  if (who.trim() === '') throw missing('who judges');
  if (type !== 'act' && (right === '' || left === right)) throw missing('two different things');
  if (type === 'act' && verdict === 'different' && Object.keys(value ?? {}).length === 0)
    throw missing('what would be right');
}
