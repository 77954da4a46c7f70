/** The telling of a talk in; one for each of the days out that its sentence lists: "had been summoned on 21 August, 29 August and 4 September". */

import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import type { Tree } from '../syntax/tree.js';
import type { Edtf } from '../types.js';
import type { Telling } from './types.js';

/** Days that follow on each other may be one round of talks. */
export function eachDay(reading: Reading, tree: Tree, telling: Telling): Telling[] {
  if (telling.status !== 'held' || (telling.kind !== 'meeting' && telling.kind !== 'call')) return [telling];
  const days = listsOfDays(reading, tree, telling.span[1]).find((list) => list.includes(firstOf(telling.date)));
  if (!days || days.length < 2 || days.slice(1).some((day, i) => isNext(days[i] as Edtf, day))) return [telling];
  return days.map((date, i) => ({ ...telling, date, ...(i > 0 ? { further: true } : {}) }));
}

/** Days behind a place in the text, those joined by commas and "and" alone in one list. */
function listsOfDays(reading: Reading, { sentence }: Tree, from: number): Edtf[][] {
  const own = reading.dates.filter((d) => d.span[0] >= from && contains(sentence.span, d.span) && d.relation === 'at');
  const lists: Edtf[][] = [];
  let end = -1;
  for (const { span, edtf } of own) {
    const isJoined = end >= 0 && joins.test(reading.text.slice(end, span[0]));
    if (isJoined) lists.at(-1)?.push(...daysOf(edtf));
    else lists.push(daysOf(edtf));
    end = span[1];
  }
  return lists.filter((list) => list.every(isDay));
}

/** "on 5 and 7 March" is one set of days. */
function daysOf(edtf: Edtf | null): Edtf[] {
  return edtf?.startsWith('{') ? edtf.slice(1, -1).split(',') : edtf ? [edtf] : [];
}

function firstOf(date: Edtf | null): Edtf {
  return daysOf(date)[0] ?? '';
}

function isNext(one: Edtf, day: Edtf): boolean {
  return Math.abs(Date.parse(day) - Date.parse(one)) <= dayLength;
}

const dayLength = 24 * 60 * 60 * 1000;

/** What may stand between two days of one list. */
const joins = /^\s*(?:,|,?\s*\b(?:and|et)\b)(?:\s*(?:again|on|puis|le))*\s*$/u;
