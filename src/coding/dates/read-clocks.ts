/** Readers of times of day. They stand on the last day told, else on the day published. */

import { whenOfDay } from './calendar.js';
import { newsDay } from './news-day.js';
import type { Scene } from './scene.js';
import { implied, type Reader, type Told, unplaced } from './told.js';
import type { Caught, DateAnchor, When } from './types.js';

/** "21 h 45", "18h", "midi", "9:30 a.m.". */
export const readClock: Reader = (caught, scene) => {
  const { hour, minute, afternoon } = caught.values;
  const hours =
    Number(hour) + (afternoon === '1' && Number(hour) < 12 ? 12 : 0) - (afternoon === '0' && hour === '12' ? 12 : 0);
  const minutes = Number(minute ?? 0);
  if (!(hours >= 0 && hours <= 24 && minutes < 60)) return null;
  return onDay({ clock: `${two(hours)}:${two(minutes)}` }, caught, scene);
};

/** "ce soir", "la nuit", "le matin même"; `from: published` for "ce soir" and "ce matin". */
export const readDayPart: Reader = (caught, scene) => onDay({ dayPart: caught.values.dayPart ?? 'NI' }, caught, scene);

function onDay(time: Pick<When, 'clock' | 'dayPart'>, caught: Caught, scene: Scene): Told {
  const base = baseDay(caught, scene);
  if (!base) return { ...unplaced(`XXXX-XX-XXT${time.clock ?? time.dayPart}`, caught), kind: 'time' };
  return { ...implied({ ...base.when, ...time }, base.anchor, caught), kind: 'time' };
}

function baseDay(caught: Caught, scene: Scene): { readonly when: When; readonly anchor: DateAnchor } | null {
  const told = caught.values.from === 'published' ? null : newsDay(caught.span, scene);
  if (told) return { when: whenOfDay(told.day), anchor: told.anchor };
  return scene.published && { when: whenOfDay(scene.published), anchor: { to: 'published' } };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
