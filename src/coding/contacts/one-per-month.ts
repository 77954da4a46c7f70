/** The tellings of a plural contact noun in; one for each of the months out that it names: « leurs rencontres de mars 2024 et de mai 2025 ». */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { DateMention } from '../dates/types.js';
import type { Tree } from '../syntax/tree.js';
import { nounStretch } from './around-noun.js';
import { isDayOfContact } from './is-day-of-contact.js';
import { isPlural } from './is-plural.js';
import { stretchOf } from './stretch.js';
import type { Telling } from './types.js';

/** Of nobody named with the noun, they are further meetings of those who met before. */
export function onePerMonth(reading: Reading, tree: Tree, noun: Word, tellings: readonly Telling[]): Telling[] {
  const days = isPlural(noun) && tellings[0]?.kind !== 'visit' ? monthsOf(reading, tree, noun) : [];
  if (days.length < 2) return [...tellings];
  const each = (telling: Telling) => days.map(({ edtf }) => ({ ...telling, date: edtf }));
  return tellings.flatMap((telling) => {
    const { sides, grade } = telling;
    const isBare = sides.length === 0;
    return each({
      ...telling,
      grade: grade === 'told' ? grade : 'named',
      ...(isBare ? { again: 'talk' as const } : {}),
    });
  });
}

/** Days or months joined by "and" and commas alone, each of another month: of one month they may be one round of talks. */
function monthsOf(reading: Reading, tree: Tree, noun: Word): DateMention[] {
  const stretch = stretchOf(nounStretch(tree, noun));
  const own = reading.dates.filter((d) => stretch && contains(stretch, d.span) && isDayOfContact(reading, d));
  const isJoined = own.slice(1).every((d, i) => isList(tree, own[i] as DateMention, d));
  const months = new Set(own.map(({ edtf }) => edtf?.slice(0, 7)));
  return isJoined && months.size === own.length ? own : [];
}

function isList({ sentence }: Tree, one: DateMention, next: DateMention): boolean {
  const between = sentence.words.filter((w) => w.start >= one.span[1] && w.end <= next.span[0]);
  return between.length > 0 && between.every((w) => ['PUNCT', 'CCONJ', 'ADP', 'DET'].includes(w.upos));
}
