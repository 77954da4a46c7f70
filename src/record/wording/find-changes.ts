/** The forms of one formula in, what changed out: which form came in after which other. */

import { type Kysely, sql } from 'kysely';
import type { Condition } from '../store/queries/conditions.js';
import type { Tables } from '../store/schema.js';
import { loadUses, type UseRow, useColumns } from './load-uses.js';
import type { FormInRelation, FormulaChange } from './types.js';

/** A lower form counts as a change from here on: one text may shorten the name. */
const documentsOfLowered = 2;

/** @param uses of the whole relation under the filters; @param forms of one family. Cost: one query a form. */
export async function findChanges(
  db: Kysely<Tables>,
  uses: Condition,
  forms: readonly FormInRelation[],
): Promise<FormulaChange[]> {
  const changes: FormulaChange[] = [];
  for (const form of forms) {
    const change = await changeTo(db, uses, form, forms);
    if (change) changes.push(change);
  }
  return changes.sort(
    (one, other) => one.day.localeCompare(other.day) || one.after.form.localeCompare(other.after.form),
  );
}

async function changeTo(
  db: Kysely<Tables>,
  uses: Condition,
  form: FormInRelation,
  forms: readonly FormInRelation[],
): Promise<FormulaChange | null> {
  const { day } = form.first;
  const others = forms.filter((other) => other !== form && day !== null && (other.first.day ?? '9') < day);
  if (day === null || others.length === 0) return null;
  const { rows } = await sql<UseRow>`select ${useColumns} ${uses} and f.form in (${sql.join(others.map((o) => o.form))})
    and f.day < ${day}::date order by f.day desc, f.document_id, f.span_start limit 1`.execute(db);
  const [before] = await loadUses(db, rows);
  const former = others.find((other) => other.form === before?.form);
  const kind = former && kindOf(former, form);
  return before && kind ? { kind, day, before, after: form.first } : null;
}

function kindOf(former: FormInRelation, form: FormInRelation): FormulaChange['kind'] | null {
  if (former.rank === null || form.rank === null) return 'added';
  if (form.rank > former.rank) return 'raised';
  const gone = (former.last.day ?? '') < (form.first.day ?? '');
  return gone && form.documents >= documentsOfLowered ? 'lowered' : null;
}
