/** The standing formulas of a relation, read from the record. */

import { type Kysely, sql } from 'kysely';
import { readFamilies } from '../../coding/formulas/load-formulas.js';
import type { Country } from '../../coding/types.js';
import type { DataFiles } from '../../tables/files.js';
import { keepPerFiles } from '../../tables/keep-per-files.js';
import { nodeFiles } from '../../tables/node-files.js';
import { limits } from '../store/queries/paging.js';
import type { Page, Paging } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';
import { findChanges } from './find-changes.js';
import { formsBetween } from './forms-between.js';
import { usesBetween } from './formula-rows.js';
import { loadUses, type UseRow, useColumns } from './load-uses.js';
import type { FormInRelation, FormulaInRelation, FormulaUse, WordingFilter } from './types.js';

export type { FormInRelation, FormulaChange, FormulaInRelation, FormulaUse, WordingFilter } from './types.js';

const familiesIn = keepPerFiles(readFamilies);

/**
 * Formulas said between two countries, in the order of the table. Ranks and order come from data/ontology/formulas.yaml as it
 * is now; the uses from when the documents were read.
 */
export async function wordingBetween(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  filter: WordingFilter = {},
  files: DataFiles = nodeFiles(),
): Promise<FormulaInRelation[]> {
  const uses = usesBetween(one, other, filter);
  const found = await formsBetween(db, uses);
  const wording: FormulaInRelation[] = [];
  for (const { family, about, forms: known } of familiesIn(files)) {
    const forms = found.flatMap((form): FormInRelation[] => {
      const entry = known.find((one) => one.form === form.form);
      return entry ? [{ ...form, rank: entry.rank ?? null }] : [];
    });
    if (forms.length > 0) wording.push({ family, about, forms, changes: await findChanges(db, uses, forms) });
  }
  return wording;
}

/** Every use, latest first. */
export async function formulaUses(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  filter: WordingFilter & Paging = {},
): Promise<Page<FormulaUse>> {
  const { limit, offset } = limits(filter);
  const uses = usesBetween(one, other, filter);
  const counted = await sql<{ total: number }>`select count(*) as total ${uses}`.execute(db);
  const found = await sql<UseRow>`select ${useColumns} ${uses}
    order by f.day desc nulls last, f.document_id, f.span_start limit ${limit} offset ${offset}`.execute(db);
  return { total: Number(counted.rows[0]?.total ?? 0), items: await loadUses(db, found.rows) };
}
