/** An EDTF date in, words in the reader's language out. What is not known is said, never filled in. */

import type { Language } from './languages.js';

/** The translator, as far as dates need it. */
type Say = (key: 'date.unknown' | 'date.about' | 'date.no-year', values?: Readonly<Record<string, string>>) => string;

const utc = 'UTC';

/** "2024-09-04" → "4 September 2024"; "2024-08" → "August 2024"; "XXXX-07-22" → "22 July, year not stated". */
export function formatDate(edtf: string | null, language: Language, t: Say): string {
  if (edtf === null) return t('date.unknown');
  const [start, end] = edtf.split('/');
  if (start && end) return formatRange(start, end, language, t);
  if (/[~?%]$/.test(edtf)) return t('date.about', { date: formatDate(edtf.slice(0, -1), language, t) });
  const noYear = /^XXXX-(\d{2})-(\d{2})$/.exec(edtf);
  if (noYear) return t('date.no-year', { date: write(`2000-${noYear[1]}-${noYear[2]}`, language, dayMonth) });
  return formatPlain(edtf, language) ?? edtf;
}

/** Short form for narrow columns: "4 Sep 2024". */
export function formatShort(edtf: string | null, language: Language, t: Say): string {
  if (edtf !== null && isDay(edtf)) return write(edtf, language, { ...dayMonth, month: 'short', year: 'numeric' });
  return formatDate(edtf, language, t);
}

const dayMonth: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

function formatPlain(edtf: string, language: Language): string | null {
  if (isDay(edtf)) return write(edtf, language, { ...dayMonth, year: 'numeric' });
  if (/^\d{4}-\d{2}$/.test(edtf)) return write(`${edtf}-01`, language, { month: 'long', year: 'numeric' });
  return /^\d{4}$/.test(edtf) ? edtf : null;
}

function formatRange(start: string, end: string, language: Language, t: Say): string {
  if (!isDay(start) || !isDay(end)) return `${formatDate(start, language, t)} – ${formatDate(end, language, t)}`;
  const format = new Intl.DateTimeFormat(locale(language), { ...dayMonth, year: 'numeric', timeZone: utc });
  return inWords(format.formatRange(new Date(start), new Date(end)), language);
}

function write(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  // A day that does not exist is shown as it was read.
  return Number.isNaN(date.getTime())
    ? day
    : inWords(new Intl.DateTimeFormat(locale(language), { ...options, timeZone: utc }).format(date), language);
}

/** The first of a month is an ordinal in French: "1er mars". */
function inWords(date: string, language: Language): string {
  return language === 'fr' ? date.replace(/(?<!\d)1(?= \p{L}|\s?–)/gu, '1er') : date;
}

// Readers of diplomatic English expect the day before the month.
function locale(language: Language): string {
  return language === 'en' ? 'en-GB' : 'fr';
}
