/** Judgements on acts in, the acts as people corrected them out. The coding itself stays as it was read. */

import { sql } from 'kysely';
import type { Act, Coding, Party } from '../../coding/types.js';
import { latinKey } from '../entities/name-key.js';
import { codesOfKind } from '../kind-codes.js';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import type { Corrected } from '../store/schema.js';
import type { CorrectedParty, Correction } from './types.js';

type Judged = { readonly id: number; readonly ref: string; readonly value: Correction };
export type CorrectedAct = { readonly act: Act; readonly rejected: boolean; readonly corrected: Corrected | null };

/** Corrections in force, the oldest first, so that of two on one field the later counts. */
export async function correctionsOf(
  tx: Writing,
  refs: readonly string[],
): Promise<ReadonlyMap<string, readonly Judged[]>> {
  if (refs.length === 0) return new Map();
  const { rows } = await sql<Judged>`select id, "left" as ref, value from judgements where type = 'act'
    and verdict = 'different' and value is not null and withdrawn_at is null and "left" = any (${[...refs]}::text[])
    order by id`.execute(tx);
  return groupBy(rows, (row) => row.ref);
}

export function correctAct(act: Act, judged: readonly Judged[], coding: Coding): CorrectedAct {
  if (judged.length === 0) return { act, rejected: false, corrected: null };
  const value = Object.assign({}, ...judged.map((judgement) => judgement.value)) as Correction;
  const { rejected = false, kind, actor, recipient, matters, due } = value;
  const changed: Act = {
    ...act,
    ...(kind && { kind, ...codesOfKind(kind) }),
    ...(actor && { actor: partyOf(act.actor, actor, coding) }),
    ...(recipient && { recipient: partyOf(act.recipient, recipient, coding) }),
    ...(matters && { matters }),
    ...(due !== undefined && { due }),
  };
  return {
    act: changed,
    rejected,
    corrected: { judgements: judged.map(({ id }) => id), fields: Object.keys(value).sort() },
  };
}

/** Whom the correction names; else those already there who belong to one of its countries. */
function partyOf(read: Party, { countries, people, bodies }: CorrectedParty, coding: Coding): Party {
  const named = (all: readonly { id: string; name: string }[], names: readonly string[]) =>
    all.filter(({ name }) => names.some((given) => latinKey(given) === latinKey(name))).map(({ id }) => id);
  const staying = (all: readonly { id: string; country: string | null }[], ids: readonly string[]) =>
    all
      .filter(({ id, country }) => ids.includes(id) && (country === null || countries.includes(country)))
      .map(({ id }) => id);
  return {
    ...read,
    countries: [...countries],
    people: people ? named(coding.people, people) : staying(coding.people, read.people),
    bodies: bodies ? named(coding.bodies, bodies) : staying(coding.bodies, read.bodies),
  };
}
