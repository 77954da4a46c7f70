/** Readers of expressions that name days: with a month, by weekday, counted from today, and ranges and lists of days. */

import type { Span } from '../../text/span.js';
import { Day, dayOfWhen, isDay, weekdayFrom, weekdayUpTo, whenOfDay } from './calendar.js';
import { chooseYear, countedYear, fullYear } from './choose-year.js';
import { isAhead, isOfEarlier, newsDay } from './news-day.js';
import { lastDay, type Scene } from './scene.js';
import { meantTense } from './tense.js';
import { implied, type Reader, stated, type Told, unplaced } from './told.js';
import type { Caught, DateAnchor, When } from './types.js';
import { toEdtf } from './write-when.js';

/** "le 4 septembre 2024", "jeudi 2 mai", "le 6 mai dernier", "13/05/2024". */
export const readDay: Reader = (caught, scene) => {
  const { year, weekday, which } = caught.values;
  const near = dayOfNearMonth(caught.values, scene.reference);
  if (near) return implied(near, scene.referenceAnchor, caught);
  const date = monthAndDay(caught.values, scene);
  if (!date) return null;
  const known = year ? fullYear(year, scene.reference) : null;
  const counted = countedYear(caught.values, scene.reference);
  if (counted !== null && isDay(counted, date.month, date.day)) {
    return implied({ ...date, year: counted }, scene.referenceAnchor, caught);
  }
  if (!isDay(known, date.month, date.day)) return null;
  if (known !== null) return stated({ ...date, year: known }, caught);
  const bare = { ...date, ...(weekday ? { weekday: Number(weekday) } : {}), ...(which ? { which } : {}) };
  const chosen = chooseYear(bare, caught.span, scene);
  const when = { ...date, year: chosen };
  return chosen === null ? stated(when, caught) : implied(when, scene.referenceAnchor, caught);
};

/** "le 24 du mois prochain", "le 6 de ce mois": months from the one of the reference. */
function dayOfNearMonth({ day, monthsOn }: Caught['values'], reference: Day | null): When | null {
  if (!monthsOn || !reference) return null;
  const { year, month } = reference.add({ months: Number(monthsOn) });
  const date = { year, month, day: Number.parseInt(day ?? '', 10) };
  return isDay(year, month, date.day) ? date : null;
}

type MonthAndDay = { readonly month: number; readonly day: number };

/** "12-25" for a feast, a month's name, or its number as in "13/05/2024". */
function monthAndDay({ feast, day, month, weekday }: Caught['values'], scene: Scene): MonthAndDay | null {
  if (feast) return { month: Number(feast.slice(0, 2)), day: Number(feast.slice(3)) };
  if (month) return { month: Number(month), day: Number.parseInt(day ?? '', 10) };
  const number = Number.parseInt(day ?? '', 10);
  return weekday ? nearDayOfMonth(number, Number(weekday), scene.reference) : laterDayOfMonth(number, scene);
}

/** « du 3 au 5 mai au Togo, puis le 7 au Bénin »: later in the month of the last day told. */
function laterDayOfMonth(day: number, scene: Scene): MonthAndDay | null {
  const last = lastDay(scene)?.day;
  return last && last.day < day ? { month: last.month, day } : null;
}

/** "lundi 12" with no month: the nearest such day within some six weeks of the reference. */
function nearDayOfMonth(day: number, weekday: number, reference: Day | null): MonthAndDay | null {
  if (!reference) return null;
  for (let gap = 0; gap <= 45; gap++) {
    for (const near of [reference.subtract({ days: gap }), reference.add({ days: gap })]) {
      if (near.day === day && near.dayOfWeek === weekday) return { month: near.month, day };
    }
  }
  return null;
}

/** "du 13 au 16 mai", "les 19 et 20 juin": two days told together; each is a part. */
export const readDays: Reader = (caught, scene) => {
  const first = endOf(caught, '', '2', scene);
  const second = endOf(caught, '2', '', scene);
  if (!first || !second) return null;
  const until = second.when;
  const from = first.when;
  if (!until || !from || (from.year !== null && until.year !== null && order(from) > order(until))) return null;
  const value = `${first.value}/${second.value}`;
  const parts = [
    { span: partSpan(caught, ''), told: first },
    { span: partSpan(caught, '2'), told: second },
  ];
  const edtf = between(from, until, caught.values);
  const relation = (caught.values.relation ?? 'at') as NonNullable<Told['relation']>;
  return { ...second, value, edtf, when: from, parts, relation, stated: first.stated && second.stated };
};

/** Ranges, and lists without a gap, are an interval; "les 6 et 13 avril" is a set (EDTF "{a,b}"). */
function between(from: When, until: When, { join, day3 }: Caught['values']): string {
  const days = [dayOfWhen(from), dayOfWhen(until)] as const;
  const apart = days[0] && days[1] ? days[0].until(days[1], { largestUnit: 'days' }).days : 1;
  const hasGap = join === 'list' && apart > (day3 ? 2 : 1);
  if (!hasGap) return `${toEdtf(from)}/${toEdtf(until)}`;
  // "on 2, 5 and 7 March": of one month.
  const third = day3 && from.month === until.month ? [toEdtf({ ...until, day: Number(day3) })] : [];
  return `{${[toEdtf(from), ...third, toEdtf(until)].join(',')}}`;
}

/** One end of a range; what it leaves out ("du 13 au 16 mai": the month) comes from the other end. */
function endOf(caught: Caught, own: string, other: string, scene: Scene): Told | null {
  const { values } = caught;
  const pick = (name: string) => values[name + own] ?? values[name + other];
  const chosen: Record<string, string> = {};
  for (const name of ['month', 'year', 'which']) {
    const value = pick(name);
    if (value) chosen[name] = value;
  }
  const day = values[`day${own}`];
  const weekday = values[`weekday${own}`];
  if (!day) return null;
  const single = { ...chosen, day, ...(weekday ? { weekday } : {}) };
  return readDay({ ...caught, span: partSpan(caught, own), values: single }, scene);
}

/** From the first to the last word caught with this number. */
function partSpan(caught: Caught, own: string): Span {
  const names = ['weekday', 'day', 'month', 'year', 'which'].map((name) => caught.places[name + own]);
  const places = names.filter((place) => place !== undefined);
  return [Math.min(...places.map((place) => place[0])), Math.max(...places.map((place) => place[1]))];
}

function order(when: When): number {
  return (when.year ?? 0) * 372 + (when.month ?? 0) * 31 + (when.day ?? 0);
}

/** "mardi", "lundi dernier", "ce dimanche", "jeudi soir": counted from the day published, never from another date. */
export const readWeekday: Reader = (caught, scene) => {
  const { which, dayPart } = caught.values;
  const weekday = Number(caught.values.weekday);
  if (!scene.published) return unplaced(`XXXX-WXX-${weekday}${dayPart ? `T${dayPart}` : ''}`, caught);
  const near = nearWeekday(weekday, which, caught.span, scene, scene.published);
  const inStay = which ? null : dayInStay(weekday, near, scene, scene.published);
  const when = { ...whenOfDay(inStay?.day ?? near), ...part(dayPart) };
  return timed(implied(when, inStay?.anchor ?? { to: 'published' }, caught));
};

/** "du 10 au 12 mars … doit être reçu mercredi": the Wednesday of the stay, where it lies nearer to the day published. */
function dayInStay(
  weekday: number,
  near: Day,
  { stay }: Scene,
  today: Day,
): { readonly day: Day; readonly anchor: DateAnchor } | null {
  const day = stay && weekdayFrom(stay.from, weekday);
  if (!day || Day.compare(day, stay.until) > 0 || daysApart(day, today) >= daysApart(near, today)) return null;
  return { day, anchor: { to: 'mention', span: stay.span } };
}

function daysApart(a: Day, b: Day): number {
  return Math.abs(a.until(b, { largestUnit: 'days' }).days);
}

function nearWeekday(weekday: number, which: string | undefined, span: Span, scene: Scene, today: Day): Day {
  if (which === '-1') return weekdayUpTo(today.subtract({ days: 1 }), weekday);
  if (which === '1') return weekdayFrom(today.add({ days: 1 }), weekday);
  if (meantTense(span, scene) === 'future') return weekdayFrom(today, weekday);
  return weekdayUpTo(today, weekday);
}

/** "du mardi au samedi": from the weekday near the day published to the next after it; each is a part. */
export const readWeekdays: Reader = (caught, scene) => {
  const from = readWeekday(caught, scene);
  const next = { ...caught.values, weekday: caught.values.weekday2 ?? '' };
  const until = readWeekday({ ...caught, values: next }, scene);
  const near = from?.when ? dayOfWhen(from.when) : null;
  const start = near && isUnderWay(near, Number(next.weekday), caught.span, scene) ? near.subtract({ days: 7 }) : near;
  if (!from || !until) return null;
  const first = start ? implied(whenOfDay(start), from.anchor, caught) : from;
  const end = start && implied(whenOfDay(weekdayFrom(start, Number(next.weekday))), from.anchor, caught);
  const parts = [
    { span: caught.places.weekday ?? caught.span, told: first },
    { span: caught.places.weekday2 ?? caught.span, told: end ?? until },
  ];
  const days = end && dayOfWhen(end.when as When);
  const hasGap = caught.values.join === 'list' && start && days && start.until(days, { largestUnit: 'days' }).days > 1;
  const edtf = end ? (hasGap ? `{${first.edtf},${end.edtf}}` : `${first.edtf}/${end.edtf}`) : null;
  return { ...first, value: `${first.value}/${(end ?? until).value}`, edtf, relation: 'during', parts };
};

/** "had met from Wednesday to Friday", on a Thursday: those of the week before. */
function isUnderWay(start: Day, weekday: number, span: Span, scene: Scene): boolean {
  const isAfter = scene.published !== null && Day.compare(weekdayFrom(start, weekday), scene.published) > 0;
  return isAfter && Day.compare(start, scene.published) < 0 && isOfEarlier(span, scene);
}

/** "hier", "aujourd'hui", "demain", "hier matin": `shift` days from the day published. */
export const readNearDay: Reader = (caught, scene) => {
  const { shift, dayPart } = caught.values;
  if (!scene.published) return unplaced(`XXXX-XX-XX${dayPart ? `T${dayPart}` : ''}`, caught);
  const day = onWeekday(scene.published.add({ days: Number(shift) }), Number(caught.values.weekday ?? 0));
  return timed(implied({ ...whenOfDay(day), ...part(dayPart) }, { to: 'published' }, caught));
};

/** « aujourd'hui mercredi », put online on the Thursday: the weekday says which day is meant, where it is not long gone. */
function onWeekday(day: Day, weekday: number): Day {
  const meant = weekday > 0 ? weekdayUpTo(day, weekday) : day;
  return meant.until(day, { largestUnit: 'days' }).days <= lateDays ? meant : day;
}

/** Days between the writing of a text and the day published. */
const lateDays = 3;

/** "le même jour", "la veille", "le lendemain": `shift` days from the last day told, else from the day published. */
export const readSameDay: Reader = (caught, scene) => {
  const { shift, dayPart } = caught.values;
  const today = scene.published && { day: scene.published, anchor: { to: 'published' as const } };
  const last = lastDay(scene);
  const isElsewhen = Number(shift ?? 0) === 0 && last !== null && isOfOtherTime(last.day, caught.span, scene);
  const told = isElsewhen ? newsDay(caught.span, scene) : last;
  const base = told && !isYetToCome(told.day, Number(shift ?? 0), caught.span, scene) ? told : (today ?? told);
  if (!base) return unplaced(`XXXX-XX-XX${dayPart ? `T${dayPart}` : ''}`, caught);
  const when = { ...whenOfDay(base.day.add({ days: Number(shift ?? 0) })), ...part(dayPart) };
  return timed(implied(when, base.anchor, caught));
};

/** "had met on 3 May. The same day he received A": what is news was not on the day of what went before it. */
function isOfOtherTime(day: Day, span: Span, scene: Scene): boolean {
  if (isYetToCome(day, 0, span, scene)) return true;
  if (scene.last === null || isOfEarlier(span, scene)) return false;
  return isOfEarlier(scene.last.span, scene) || (isAhead(scene.last, scene) && meantTense(span, scene) === 'past');
}

/** "will meet on 6 November. The day before, he received A": what was done was not done on a day after the text. */
function isYetToCome(day: Day, shift: number, span: Span, scene: Scene): boolean {
  const isAhead = scene.published !== null && Day.compare(day.add({ days: shift }), scene.published) > 0;
  return isAhead && meantTense(span, scene) === 'past';
}

/** "au deuxième jour de sa visite": so many days after the first of the stay told before. */
export const readStayDay: Reader = (caught, scene) => {
  const { stay } = scene;
  const day =
    stay && (caught.values.nth === 'last' ? stay.until : stay.from.add({ days: Number(caught.values.nth) - 1 }));
  if (!day || Day.compare(day, stay.until) > 0) return unplaced('XXXX-XX-XX', caught);
  return implied(whenOfDay(day), { to: 'mention', span: stay.span }, caught);
};

function part(dayPart: string | undefined): Pick<When, 'dayPart'> {
  return dayPart ? { dayPart } : {};
}

function timed(told: Told): Told {
  return told.when?.dayPart ? { ...told, kind: 'time' } : told;
}
