/** Lines of a source in; the day and the office that stand alone above or below the text, as press releases print them, out. */

import { fold } from '../text/fold.js';
import type { Furniture } from './furniture.js';
import { isDayLine } from './is-day-line.js';
import type { Line } from './lines.js';
import { dayToEdtf, isRealDay, readDay } from './read-day.js';

export type Edges = { readonly day: string | null; readonly office: string | null };

/** Lines at the head and at the foot in which they are looked for. */
const above = 12;
const below = 6;
const longest = 90;
const fewestWords = 2;
const mostWords = 9;
/** "November 19, 2021 – Ottawa": a day before a dash. */
const dayFirst = /^(?<day>\d{1,2} \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}, \d{4})\s[-–—]\s/u;

export function readEdges(lines: readonly Line[], furniture: Furniture): Edges {
  const edges = [...lines.slice(0, above), ...lines.slice(Math.max(above, lines.length - below))];
  const texts = edges.map(({ text }) => text).filter((text) => text.length <= longest);
  return {
    day: texts.map((text) => dayOf(text, furniture)).find((day) => day !== null) ?? null,
    office: texts.find((text) => isOffice(text, furniture)) ?? null,
  };
}

/** A whole day, with its month in letters: in figures nobody knows which comes first. */
function dayOf(text: string, { dayWords }: Furniture): string | null {
  const printed = dayFirst.exec(text)?.groups?.day ?? (isDayLine(text, dayWords) ? text : null);
  const day = printed && /\p{L}{3}/u.test(printed) && !/\d[/.]\d/.test(printed) ? readDay(printed) : null;
  return day && day.year !== null && day.day !== null && isRealDay(day) ? dayToEdtf(day) : null;
}

/** "Embassy of Norland", not "Ministry of Foreign Affairs of Norland summons the ambassador". */
function isOffice(text: string, { stateWords }: Furniture): boolean {
  const words = text.split(' ').length;
  if (words < fewestWords || words > mostWords || /[.:;!?]/.test(text)) return false;
  return fold(text).search(stateWords) === 0 && text.split(' ').every(isNamePart);
}

function isNamePart(word: string): boolean {
  return /^\p{Lu}/u.test(word) || word.length < 5;
}
