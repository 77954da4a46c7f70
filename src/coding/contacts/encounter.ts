/** A telling in, the encounter that it opens out: what several tellings of one contact add up to. */

import type { ContactKind, Country, Edtf } from '../types.js';
import { peopleOfSides } from './find-sides.js';
import type { Telling } from './types.js';

/** Tellings that speak of one encounter. */
export type Encounter = { tellings: Telling[]; kind: ContactKind; countries: Country[]; date: Edtf | null };

/** An encounter of which nothing else was told so far. */
export function openEncounter(telling: Telling, countries: Country[]): Encounter {
  return { tellings: [telling], kind: telling.kind, countries, date: telling.date };
}

/** Everybody whom the tellings of an encounter name. */
export function peopleOf({ tellings }: Encounter): readonly string[] {
  return peopleOfSides(tellings.flatMap((t) => t.sides));
}
