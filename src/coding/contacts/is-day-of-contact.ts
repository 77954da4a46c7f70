/** A date in; true when it may be the day of a contact, and not of a deadline, a feast or something signed. */

import { contains, overlaps, type Span } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { DateMention } from '../dates/types.js';
import type { Instrument } from '../types.js';

/** "ce matin" counts when its day is known; a weekday without a week says nothing. */
export function isDayOfContact(reading: Reading, date: DateMention): boolean {
  const { personMentions, instruments } = reading.scene.mentions;
  // "Jean-Noël" is no Christmas.
  const isName = personMentions.some((m) => overlaps(m.span, date.span));
  if (isName || isOfInstrument(reading, date, instruments)) return false;
  if (date.edtf === null || !['at', 'from', 'during'].includes(date.relation)) return false;
  // "signed a plan for 2025-2030".
  if (/^\d{4}\/\d{4}$/.test(date.edtf)) return false;
  return date.kind === 'date' || (date.kind === 'time' && /^[\dX]{4}-\d\d-\d\d$/.test(date.edtf));
}

/** "the May 2012 agreement": the day of something signed, which no preposition parts from it. */
function isOfInstrument(reading: Reading, { span }: DateMention, instruments: readonly Instrument[]): boolean {
  const isBefore = (named: Span) =>
    named[0] >= span[1] && !/[,;.]|\p{Ll}{4,}.*\p{Ll}{4,}/u.test(reading.text.slice(span[1], named[0]));
  return instruments.some((i) => i.mentions.some((named) => contains(named, span) || isBefore(named)));
}
