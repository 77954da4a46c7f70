/** A text in; how each expression of time was read, and which patterns were there but refused, out. */

import type { Span } from '../../text/span.js';
import { findDates } from './find-dates.js';
import { plainText } from './plain-text.js';
import { type Refusal, recogniseDates } from './recognise-dates.js';
import type { DateMention, DateOptions, DateTables } from './types.js';

/** One pattern whose words stand in the text and which was not taken, and the condition that refused it. */
export type RefusedDate = { readonly pattern: string; readonly span: Span; readonly refusal: Refusal };
export type DateExplanation = {
  readonly mentions: readonly (DateMention & { readonly words: string })[];
  readonly refused: readonly RefusedDate[];
};

/** The mentions are those of findDates for the same arguments. */
export function explainDates(text: string, options: DateOptions, tables: DateTables): DateExplanation {
  const refused: RefusedDate[] = [];
  recogniseDates(text, plainText(text), tables, (pattern, span, refusal) => {
    if (refusal !== null) refused.push({ pattern: pattern.id, span, refusal });
  });
  const mentions = findDates(text, options, tables).map((mention) => ({
    ...mention,
    words: text.slice(...mention.span),
  }));
  return { mentions, refused };
}
