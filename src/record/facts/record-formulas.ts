/** The standing formulas that documents use, as rows. */

import type { Formula } from '../../coding/types.js';
import { insertRows } from '../store/many-rows.js';
import type { Writing } from '../store/open-transaction.js';
import type { Told } from './told.js';

export async function recordFormulas(tx: Writing, told: readonly Told[]): Promise<void> {
  const rows = told.flatMap(({ coding, day }) =>
    (coding.formulas ?? []).map((formula) => ({ documentId: coding.document.id, day, ...rowOf(formula) })),
  );
  await insertRows(tx, 'formulaUses', rows);
}

function rowOf({ id, form, words, span, sentence, countries: [a, b], act }: Formula) {
  const [spanStart, spanEnd] = span;
  const [sentenceStart, sentenceEnd] = sentence;
  const [family = ''] = form.split('.');
  return {
    ...{ localId: id, family, form, a, b, actLocalId: act, words },
    ...{ spanStart, spanEnd, sentenceStart, sentenceEnd },
  };
}
