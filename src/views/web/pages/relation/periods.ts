/** Counts by month in, bars out: by month, quarter or year, so that a chart never has more bars than it can show. */

import type { Answer } from '../../../api/contract.js';
import type { FamilyName } from '../../../api/families.js';

export type Unit = 'month' | 'quarter' | 'year';
export type Bar = {
  readonly first: string; // first day
  readonly last: string; // last day, inclusive
  readonly total: number;
  readonly parts: ReadonlyMap<FamilyName, number>;
};

const monthsPer: Readonly<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 };
const mostBars = 48;

/** Bars without a gap from the first to the last month, empty ones included. */
export function barsOf(months: Answer<'facets'>['months']): { readonly unit: Unit; readonly bars: readonly Bar[] } {
  const dated = months.filter(({ month }) => /^\d{4}-\d{2}$/.test(month));
  const numbers = dated.map(({ month }) => monthNumber(month));
  if (numbers.length === 0) return { unit: 'month', bars: [] };
  const [low, high] = [numbers.reduce((x, y) => Math.min(x, y)), numbers.reduce((x, y) => Math.max(x, y))];
  const unit = unitFor(high - low + 1);
  const size = monthsPer[unit];
  const start = Math.floor(low / size);
  const parts = Array.from({ length: Math.floor(high / size) - start + 1 }, () => new Map<FamilyName, number>());
  for (const { month, family, acts } of dated) {
    const part = parts[Math.floor(monthNumber(month) / size) - start];
    part?.set(family, (part.get(family) ?? 0) + acts);
  }
  return { unit, bars: parts.map((part, i) => barOf(part, (start + i) * size, size)) };
}

/** Mean tone of the acts of a period; null where there are none. */
export function toneOf({ first, last }: Bar, months: Answer<'facets'>['tone']): number | null {
  const within = months.filter(({ month }) => first.slice(0, 7) <= month && month <= last.slice(0, 7));
  const acts = within.reduce((sum, month) => sum + month.acts, 0);
  return acts === 0 ? null : within.reduce((sum, { tone, acts }) => sum + tone * acts, 0) / acts;
}

function unitFor(count: number): Unit {
  if (count <= mostBars) return 'month';
  return count / 3 <= mostBars ? 'quarter' : 'year';
}

function barOf(parts: ReadonlyMap<FamilyName, number>, month: number, size: number): Bar {
  const total = [...parts.values()].reduce((sum, count) => sum + count, 0);
  return { first: isoMonth(month), last: lastDay(month + size - 1), total, parts };
}

function isoMonth(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}-01`;
}

function lastDay(number: number): string {
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${isoMonth(number).slice(0, 8)}${days}`;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
