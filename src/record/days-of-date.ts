/** An EDTF date in, the first and last day it allows out. */

import edtf from 'edtf';
import type { Edtf } from '../coding/types.js';
import type { Day } from './store/schema.js';

export type Days = { readonly from: Day | null; readonly to: Day | null };

const unknown: Days = { from: null, to: null };
const dayMs = 86_400_000;

/** What was asked before; a record asks for the same few thousand dates again and again, and to parse one takes a millisecond. */
const known = new Map<Edtf, Days>();
const mostKnown = 20_000;

/**
 * "2024-08" gives 2024-08-01 and 2024-08-31, both inclusive; an open end is null.
 * An unknown year ("XXXX-07-22"), and what is no EDTF, gives null twice.
 */
export function daysOfDate(date: Edtf | null): Days {
  if (date === null || /^X/.test(date)) return unknown;
  const days = known.get(date) ?? parse(date);
  if (known.size >= mostKnown) known.clear();
  known.set(date, days);
  return days;
}

function parse(date: Edtf): Days {
  try {
    const { min, max } = edtf(date);
    return { from: dayOf(min), to: dayOf(max) };
  } catch {
    return unknown;
  }
}

/** How many days a date leaves open: 1 for a day, 31 for a month; Infinity where an end is not known. */
export function openDays({ from, to }: Days): number {
  if (from === null || to === null) return Number.POSITIVE_INFINITY;
  return (Date.parse(to) - Date.parse(from)) / dayMs + 1;
}

function dayOf(ms: number): Day | null {
  const day = Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : '';
  return /^[12]\d{3}-/.test(day) ? day : null;
}
