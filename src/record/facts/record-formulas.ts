/** The standing formulas that one document uses, as rows. */

import type { Coding, Formula } from '../../coding/types.js';
import { storable } from '../storable.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';

/** @param day the day from which the document speaks. */
export async function recordFormulas(tx: Writing, coding: Coding, day: Day | null): Promise<void> {
  const rows = (coding.formulas ?? []).map((formula) => ({ documentId: coding.document.id, day, ...rowOf(formula) }));
  if (rows.length > 0) await tx.insertInto('formulaUses').values(rows).execute();
}

function rowOf({ id, form, words, span, sentence, countries: [a, b], act }: Formula) {
  const [spanStart, spanEnd] = span;
  const [sentenceStart, sentenceEnd] = sentence;
  const [family = ''] = form.split('.');
  return {
    ...{ localId: id, family, form, a, b, actLocalId: act, words: storable(words) },
    ...{ spanStart, spanEnd, sentenceStart, sentenceEnd },
  };
}
