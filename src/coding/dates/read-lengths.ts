/** Readers of lengths ("six mois"), of days counted by them ("il y a deux ans"), of habits, and of bare references. */

import { addTo, type CalendarUnit, type Day, whenOfDay } from './calendar.js';
import { lastDay } from './scene.js';
import { implied, type Reader, stated, type Told, unplaced } from './told.js';
import type { Caught, When } from './types.js';

/** "six mois", "une semaine et demie", "plusieurs jours", "quinquennat" (which gives its own value). */
export const readDuration: Reader = (caught) => lengthOf(caught);

function lengthOf(caught: Caught): Told | null {
  const { count, unit, value, demi, minute } = caught.values;
  const whole = value ?? lengthValue(count ?? '1', unit ?? 'D', demi);
  const length = whole !== null && minute ? `${whole}${Number(minute)}M` : whole;
  if (length === null) return null;
  return { ...stated({ year: null }, caught), kind: 'duration', when: null, value: length, edtf: null };
}

/** "3" and "10Y" give "P30Y"; a half takes the smaller unit: "P18M". "X" is a number not told. */
function lengthValue(count: string, unit: string, half: string | undefined): string | null {
  const [, multiple, letter] = /^(\d*)(T?[A-Z]|WE)$/.exec(unit) ?? [];
  if (!letter) return null;
  const prefix = letter.startsWith('T') ? 'PT' : 'P';
  const mark = letter.replace('T', '');
  if (count === 'X') return `${prefix}X${mark}`;
  const number = Number(count.replace(/\s/g, '').replace(',', '.')) * Number(multiple || '1');
  if (!half) return `${prefix}${number}${mark}`;
  const smaller: Readonly<Record<string, readonly [number, string]>> = { Y: [12, 'M'], TH: [60, 'M'], M: [30, 'D'] };
  const [times, small] = smaller[letter] ?? [1, mark];
  return `${prefix}${number * times + Number(half) * times}${small}`;
}

/**
 * "il y a deux ans", "dans trois jours", "deux jours plus tôt": `direction` -1 or 1; `from` says "published" or "last".
 * The length itself is a part.
 */
export const readShift: Reader = (caught, scene) => {
  const length = lengthOf(caught);
  if (!length) return null;
  const told = last(caught.values.from) ? lastDay(scene) : null;
  const base = told ?? (scene.published && { day: scene.published, anchor: { to: 'published' as const } });
  const place = caught.places.length;
  const parts = place ? [{ span: place, told: length }] : [];
  const when = base && shifted(base.day, caught);
  if (!base || !when)
    return { ...unplaced(caught.values.direction === '1' ? 'FUTURE_REF' : 'PAST_REF', caught), parts };
  return { ...implied(when, base.anchor, caught), parts };
};

function last(from: string | undefined): boolean {
  return from === 'last';
}

/** Counted in years the result is a year, in months a month: "il y a deux ans" names no day. */
function shifted(day: Day, caught: Caught): When | null {
  const { count, unit, direction } = caught.values;
  const [, multiple, letter] = /^(\d*)([YMWD])$/.exec(unit ?? '') ?? [];
  const number = Number((count ?? '1').replace(',', '.')) * Number(multiple || '1') * Number(direction);
  if (!letter || !Number.isInteger(number) || Math.abs(number) > 5000) return null;
  const found = addTo(day, number, letter as CalendarUnit);
  if (letter === 'Y') return { year: found.year };
  return letter === 'M' ? { year: found.year, month: found.month } : whenOfDay(found);
}

/** "chaque année", "tous les jeudis", "quotidien". */
export const readSet: Reader = (caught, scene) => {
  const { weekday, unit, value } = caught.values;
  const length = lengthValue(caught.values.count ?? '1', unit ?? 'D', undefined);
  const habit = value ?? (unit === 'WE' ? 'XXXX-WXX-WE' : weekday ? `XXXX-WXX-${weekday}` : length);
  if (!habit || scene.plain.length === 0) return null;
  return { ...stated({ year: null }, caught), kind: 'set', when: null, value: habit, edtf: null };
};

/** "désormais", "récemment", "à l'avenir": only past, present or future. */
export const readReference: Reader = (caught) => ({
  ...unplaced(caught.values.reference ?? 'PRESENT_REF', caught),
  stated: true,
});
