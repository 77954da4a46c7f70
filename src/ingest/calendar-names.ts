/** Names of months and weekdays in many languages, from Intl, so that nobody keeps lists of them. */

import { fold } from '../text/fold.js';

const languages = ['en', 'fr', 'vi', 'es', 'pt', 'it', 'de', 'ru', 'uk', 'tr', 'id', 'ro', 'pl', 'nl'];
const styles = ['long', 'short'] as const;

/** Folded month name, long or short, without its full stop, to its number 1..12. A name of two months is left out. */
const monthNumbers: ReadonlyMap<string, number> = nameMonths();

/** Folded weekday names, long and short. */
export const weekdayNames: ReadonlySet<string> = new Set(
  languages.flatMap((language) => styles.flatMap((weekday) => nameWeekdays(language, weekday))),
);

function nameWeekdays(language: string, weekday: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => calendarKey(format.format(Date.UTC(2020, 0, day))));
}

function nameMonths(): Map<string, number> {
  const numbers = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const [name, month] of languages.flatMap((language) => [...namesIn(language)])) {
    const known = numbers.get(name);
    if (known !== undefined && known !== month) doubtful.add(name);
    if (known === undefined) numbers.set(name, month);
  }
  for (const name of doubtful) numbers.delete(name);
  // English prints "Sept." where Intl says "Sep".
  return numbers.set('sept', 9);
}

function* namesIn(language: string): Generator<readonly [string, number]> {
  for (const style of styles) {
    // With the day beside it, Slavic months come in the genitive, as dates print them.
    for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2020, month, 5));
        const name = calendarKey(parts.find((part) => part.type === 'month')?.value ?? '');
        if (/\p{L}{3}/u.test(name)) yield [name, month + 1];
      }
    }
  }
}

/** The month that a name or an abbreviation of three letters and more stands for: "fév." is 2, "jui" may be two months. */
export function monthNumber(name: string): number | undefined {
  const key = calendarKey(name);
  const known = monthNumbers.get(key);
  if (known !== undefined || key.length < 3) return known;
  const begun = new Set([...monthNumbers].filter(([full]) => full.startsWith(key)).map(([, month]) => month));
  return begun.size === 1 ? [...begun][0] : undefined;
}

/** The form in which these names are looked up. */
export function calendarKey(name: string): string {
  return fold(name).replace(/[.\s]+$/, '');
}
