/** Readers of expressions longer than a day: months, years, weeks, seasons, quarters, decades, centuries. */

import { addTo, type CalendarUnit, type Day, weekOf } from './calendar.js';
import { chooseYear, countedYear, fullYear } from './choose-year.js';
import type { Scene } from './scene.js';
import { tenseAround } from './tense.js';
import { implied, type Reader, stated, type Told, unplaced } from './told.js';
import type { Caught, When } from './types.js';

/** "juin 2024", "août dernier", "en juillet", "fin octobre". */
export const readMonth: Reader = (caught, scene) => {
  const { year, which } = caught.values;
  const month = Number(caught.values.month);
  if (year) return stated({ year: fullYear(year, scene.reference), month }, caught);
  const counted = countedYear(caught.values, scene.reference);
  const chosen = counted ?? chooseYear({ month, ...(which ? { which } : {}) }, caught.span, scene);
  const when = { year: chosen, month };
  return chosen === null ? stated(when, caught) : implied(when, scene.referenceAnchor, caught);
};

/** "de mars à juin 2024", "entre mars et juin". */
export const readMonths: Reader = (caught, scene) => {
  const { month, month2, year, year2, relation } = caught.values;
  const last = readMonth(withValues(caught, { month: month2, year: year2 }), scene);
  const sameYear = year ?? year2 ?? (last?.when?.year ? String(last.when.year) : undefined);
  const first = readMonth(withValues(caught, { month, year: sameYear }), scene);
  if (!first?.when || !last?.when) return null;
  return joined(caught, first, last, ['month', 'year'], relation);
};

/** "2002-2003", "entre 2010 et 2015", "de 2012 à 2018". */
export const readYears: Reader = (caught, scene) => {
  const { year, year2, relation } = caught.values;
  const from = fullYear(year ?? '', scene.reference);
  const short = (year2 ?? '').length < 4;
  const until = short ? Math.floor(from / 100) * 100 + Number(year2) : Number(year2);
  if (until <= from || until - from > 120) return null;
  return joined(
    caught,
    stated({ year: from }, caught),
    stated({ year: until }, caught),
    ['year', 'shortYear'],
    relation,
  );
};

function withValues(caught: Caught, values: Readonly<Record<string, string | undefined>>): Caught {
  const known = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...caught, values: Object.fromEntries(known) };
}

function joined(caught: Caught, first: Told, last: Told, names: readonly string[], relation?: string): Told {
  const place = (own: string) => {
    const places = names.map((name) => caught.places[name + own]).filter((found) => found !== undefined);
    return [Math.min(...places.map((found) => found[0])), Math.max(...places.map((found) => found[1]))] as const;
  };
  return {
    ...last,
    value: `${first.value}/${last.value}`,
    edtf: `${first.edtf}/${last.edtf}`,
    when: first.when,
    stated: first.stated && last.stated,
    relation: (relation ?? 'during') as NonNullable<Told['relation']>,
    parts: [
      { span: place(''), told: first },
      { span: place('2'), told: last },
    ],
  };
}

/** "2012", "l'année 2001", "fin 2021". */
export const readYear: Reader = (caught, scene) =>
  stated({ year: fullYear(caught.values.year ?? '', scene.reference) }, caught);

/** "l'année dernière", "le mois prochain", "cette semaine", "ce week-end": `which` units from the day published. */
export const readPeriod: Reader = (caught, scene) => {
  const { unit, which } = caught.values;
  const reference = scene.published ?? (unit === 'Y' || unit === 'M' ? scene.reference : null);
  if (!reference) return unplaced(unit === 'Y' ? 'XXXX' : unit === 'M' ? 'XXXX-XX' : 'XXXX-WXX', caught);
  const when = periodAt(unit ?? 'Y', Number(which ?? 0), reference, caught, scene);
  return when && implied(when, scene.published ? { to: 'published' } : scene.referenceAnchor, caught);
};

function periodAt(unit: string, step: number, reference: Day, caught: Caught, scene: Scene): When | null {
  if (unit === 'WE') return weekendAt(step, reference, caught, scene);
  if (unit === '3M') return quarterAt(step, reference);
  if (unit === '6M') return halfAt(step, reference);
  if (unit === '10Y') return { year: null, decade: (Math.floor(reference.year / 10) + step) * 10 };
  if (unit === '100Y') return { year: null, century: Math.floor((reference.year - 1) / 100) + 1 + step };
  const day = addTo(reference, step, unit as CalendarUnit);
  if (unit === 'Y') return { year: day.year };
  if (unit === 'M') return { year: day.year, month: day.month };
  return unit === 'W' ? weekOf(day) : { year: day.year, month: day.month, day: day.day };
}

/**
 * "ce week-end" early in the week is the one gone by, unless the sentence looks ahead; "le week-end prochain" before
 * Saturday is the coming one.
 */
function weekendAt(step: number, reference: Day, caught: Caught, scene: Scene): When {
  const early = reference.dayOfWeek <= 2 && step === 0 && tenseAround(caught.span, scene) !== 'future';
  const weeks = step === 1 && reference.dayOfWeek < 6 ? 0 : step;
  return { ...weekOf(addTo(reference, early ? -1 : weeks, 'W')), weekend: true };
}

function quarterAt(step: number, reference: Day): When {
  const count = reference.year * 4 + Math.floor((reference.month - 1) / 3) + step;
  return { year: Math.floor(count / 4), quarter: (count % 4) + 1 };
}

function halfAt(step: number, reference: Day): When {
  const count = reference.year * 2 + (reference.month > 6 ? 1 : 0) + step;
  return { year: Math.floor(count / 2), half: (count % 2) + 1 };
}

/** A winter has the year in which it begins. */
const middleMonths: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 12 };

/** "printemps 2024", "l'été dernier"; "en été" is any summer. */
export const readSeason: Reader = (caught, scene) => {
  const { season, year, which, any } = caught.values;
  if (!season) return null;
  if (year) return stated({ year: fullYear(year, scene.reference), season }, caught);
  if (any) return { ...stated({ year: null, season }, caught), edtf: null };
  const chosen = chooseYear({ month: middleMonths[season] ?? 1, ...(which ? { which } : {}) }, caught.span, scene);
  if (chosen === null) return { ...stated({ year: null, season }, caught), edtf: null };
  return implied({ year: chosen, season }, scene.referenceAnchor, caught);
};

/** "premier trimestre 2024", "S1 2023", "le second semestre", "le dernier trimestre de l'année". */
export const readQuarter: Reader = (caught, scene) => {
  const { quarter, half, year, which } = caught.values;
  const period = quarter ? { quarter: Number(quarter) } : { half: Number(half) };
  if (year) return stated({ year: fullYear(year, scene.reference), ...period }, caught);
  if (!scene.reference) return { ...stated({ year: null, ...period }, caught), edtf: null };
  const when = { year: scene.reference.year + Number(which ?? 0), ...period };
  return implied(when, scene.referenceAnchor, caught);
};

/** "les années 90", "the 1990s". */
export const readDecade: Reader = (caught) => {
  const written = Number((caught.values.decade ?? '').replace(/\D/g, ''));
  const first = written >= 1000 ? written : 1900 + (written < 20 ? written + 100 : written);
  return first % 10 === 0 ? stated({ year: null, decade: first }, caught) : null;
};

/** "XIXe siècle", "the 21st century". */
export const readCentury: Reader = (caught) => {
  const century = Number(caught.values.century);
  return century > 0 && century < 23 ? stated({ year: null, century }, caught) : null;
};
