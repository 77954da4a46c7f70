/** A line in; whether it holds day and hour and nothing else: "Mardi 8 novembre 2022 - 08:59". */

import { fold } from '../text/fold.js';
import { monthNumber, weekdayNames } from './calendar-names.js';

const longest = 90;

/** @param dayWords folded words that may stand beside a day: "publié", "le", "GMT". */
export function isDayLine(line: string, dayWords: ReadonlySet<string>): boolean {
  if (line.length > longest || !/\d/.test(line) || /\p{Ll}\.$/u.test(line)) return false;
  const words = fold(line).match(/\p{L}+/gu) ?? [];
  if (!words.every((word) => dayWords.has(word) || weekdayNames.has(word) || monthNumber(word) !== undefined))
    return false;
  // "482" alone may be a count as well; both are furniture.
  return true;
}
