/** A moment in ISO 8601 in; how long ago it was, or how long something takes, in the reader's language out. */

import type { Language } from './languages.js';

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** "3 hours ago"; the largest unit of which it is two or more. */
export function formatAgo(moment: string, language: Language, now = Date.now()): string {
  const { unit, count } = largest((now - Date.parse(moment)) / 1000);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-count, unit);
}

/** "36 hours" */
export function formatSpan(seconds: number, language: Language): string {
  const { unit, count } = largest(seconds);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** "4 Mar 2026, 09:30", in the reader's own time zone. */
export function formatMoment(moment: string, language: Language): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', style).format(new Date(moment));
}

function largest(seconds: number): { readonly unit: 'day' | 'hour' | 'minute'; readonly count: number } {
  const [unit, length] = units.find(([, length]) => seconds >= 2 * length) ?? ['minute', 60];
  return { unit, count: Math.max(0, Math.round(seconds / length)) };
}
