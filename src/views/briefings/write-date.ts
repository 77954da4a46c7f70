/** An EDTF date in, words in the reader's language out; what is not known is said, never filled in. */

import type { Edtf } from '../../coding/types.js';
import type { BriefingLanguage } from './names.js';
import { fill } from './words.js';

export type DateWords = Readonly<Record<'unknown' | 'about' | 'no-year', string>>;

const locales = { fr: 'fr', en: 'en-GB' } as const; // readers of diplomatic English expect the day before the month

/** "2024-09-04" → "4 September 2024"; "2024-08" → "August 2024"; "XXXX-07-22" → "22 July, year not stated". */
export function writeDate(edtf: Edtf | null, language: BriefingLanguage, words: DateWords): string {
  if (edtf === null || edtf === '') return words.unknown;
  const [start = '', end] = edtf.split('/');
  if (end !== undefined) return range(start, end, language, words);
  if (/[~?%]$/.test(edtf)) return fill(words.about, { date: writeDate(edtf.slice(0, -1), language, words) });
  const noYear = /^XXXX-(\d{2}-\d{2})$/.exec(edtf);
  if (noYear)
    return fill(words['no-year'], { date: format(`2000-${noYear[1]}`, language, { day: 'numeric', month: 'long' }) });
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf))
    return format(edtf, language, { day: 'numeric', month: 'long', year: 'numeric' });
  if (/^\d{4}-\d{2}$/.test(edtf)) return format(`${edtf}-01`, language, { month: 'long', year: 'numeric' });
  return edtf;
}

/** An open end is left empty: "../2026-06" is "– June 2026". */
function range(start: string, end: string, language: BriefingLanguage, words: DateWords): string {
  const part = (date: string) => (date === '..' || date === '' ? '' : writeDate(date, language, words));
  return `${part(start)} – ${part(end)}`.trim();
}

function format(day: string, language: BriefingLanguage, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(date);
}
