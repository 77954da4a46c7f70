/** A deed's verb in, the day or month that its own clause gives it out: "a remis mercredi 29 décembre". Null for none or several. */

import { overlaps } from '../../text/span.js';
import type { DateMention } from '../dates/types.js';
import type { Match } from '../patterns/match.js';
import type { Edtf } from '../types.js';
import type { Reading } from './types.js';

/** A date counts when the word it hangs by hangs on the verb; one inside the object or another clause is that one's. */
export function deedDay(reading: Reading, match: Match): Edtf | null {
  const days = reading.dates.filter((date) => isDay(date) && hangsOn(match, date));
  return days.length === 1 ? (days[0]?.edtf ?? null) : null;
}

function isDay({ kind, edtf, relation }: DateMention): boolean {
  return kind === 'date' && edtf !== null && (relation === 'at' || relation === 'during');
}

function hangsOn({ tree, head }: Match, { span }: DateMention): boolean {
  const inside = tree.sentence.words.filter((w) => overlaps([w.start, w.end], span));
  const ids = new Set(inside.map((w) => w.id));
  const top = inside.find((w) => !ids.has(w.head));
  return top !== undefined && top.head === head.id && top.deprel !== 'conj';
}
