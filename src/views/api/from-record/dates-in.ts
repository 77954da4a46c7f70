/** A document in, the days, months and years that its text names out, as the coder reads them. */

import { findDates } from '../../../coding/dates/index.js';
import type { DocumentView } from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { textTables } from './text-tables.js';

/** Hours, durations, habits ("every year") and words such as "soon" are left out; null is a date whose day cannot be known. */
export function datesIn({ text, language, published }: DocumentView): Answer<'document'>['dates'] {
  const tables = textTables(language);
  if (!tables || language === null) return [];
  const day = published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null;
  return findDates(text, { language, published: day }, tables.dates)
    .filter(({ kind, value }) => kind === 'date' && !value.endsWith('_REF'))
    .map(({ span: [start, end], edtf }) => ({ span: [start, end], date: edtf }));
}
