/**
 * The tellings of a document in; those out that speak of another sitting of the same people with the countries of the one told before: "The previous
 * round was held in Lima in 2023", "The last meeting in this format".
 */

import type { Reading } from '../acts/types.js';
import type { ContactKind, Country } from '../types.js';
import { countriesOf } from './countries-of-telling.js';
import { countriesOfSides } from './find-sides.js';
import { isTalk } from './kinds-agree.js';
import type { Again, Telling } from './types.js';
import { unnamedSide } from './unnamed-side.js';

/** Of whom something was told, and what. */
type Base = { readonly kind: ContactKind; readonly countries: readonly Country[] };

export function sittingsAgain(reading: Reading, tellings: readonly Telling[]): Telling[] {
  return tellings.flatMap((telling, i) => {
    if (!telling.again) return [telling];
    const base = baseOf(reading, telling.again, tellings.slice(0, i), telling);
    if (!base) return isBare(telling) ? [] : [telling];
    const kind = telling.kind === 'meeting' && base.kind === 'session' ? base.kind : telling.kind;
    return [{ ...telling, kind, sides: [unnamedSide(base.countries, 'unspecified')] }];
  });
}

/** Told last, of two countries or more and of whoever is named here; a session before any talk. */
function baseOf(
  reading: Reading,
  again: Again,
  before: readonly Telling[],
  { sides, kind }: Telling,
): Base | undefined {
  const named = countriesOfSides(sides);
  const isOfBoth = (countries: readonly Country[]) => countries.length > 1 && named.every((c) => countries.includes(c));
  const known = before
    .filter((one) => !one.again || countriesOfSides(one.sides).length > 1)
    .map((one) => ({ kind: one.kind, countries: countriesOf(reading, one) }))
    .filter(({ countries }) => isOfBoth(countries));
  const session = known.findLast((one) => one.kind === 'session');
  if (session || again === 'session') return session;
  const isOpen = again !== 'mention' || before.some((one) => one.kind === 'session');
  const talk = isOpen ? known.findLast((one) => isTalk(one.kind)) : undefined;
  const both = reading.scene.sides;
  return talk ?? (again === 'text' && both.length === 2 && isOfBoth(both) ? { kind, countries: both } : undefined);
}

/** "The second was held", where nothing before it had a first. */
function isBare({ sides, place, date }: Telling): boolean {
  return sides.length === 0 || (place === null && date === null);
}
