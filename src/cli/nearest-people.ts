/** A name that fits nobody in the record in, the nearest names out, as a note. */

import { distance } from 'fastest-levenshtein';
import { listPeople, type OpenRecord } from '../record/index.js';
import { fold } from '../text/fold.js';
import { showNote } from './program.js';

const nearestShown = 3;

/** Says nothing when somebody is named so: then another filter left them out. */
export async function tellUnknownPerson(db: OpenRecord['db'], name: string | undefined): Promise<void> {
  if (name === undefined || (await listPeople(db, { name, limit: 1 })).total > 0) return;
  const { items } = await listPeople(db, { limit: 500 });
  const far = new Map(items.map((person) => [person.name, farFrom(name, person.name)]));
  const nearest = [...far].sort(([x, a], [y, b]) => a - b || x.localeCompare(y)).slice(0, nearestShown);
  const told = nearest.length > 0 ? ` Nearest: ${nearest.map(([one]) => one).join(', ')}.` : '';
  showNote(`Nobody in the record is named "${name}".${told}`);
}

/** To the whole name, or to the part of it that is nearest. */
function farFrom(typed: string, name: string): number {
  const parts = [fold(name), ...fold(name).split(' ')];
  return Math.min(...parts.map((part) => distance(fold(typed), part)));
}
