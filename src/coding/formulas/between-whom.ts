/**
 * A formula in its sentence in, the two countries it stands between out, or null. Nothing is claimed where the sentence speaks of
 * a third country: a formula about others must not enter the relation.
 */

import type { Span } from '../../text/span.js';
import type { CountryMention } from '../mentions/types.js';
import type { Country } from '../types.js';
import { namedBeside } from './named-beside.js';
import type { FoundForm } from './types.js';

export type Pair = readonly [Country, Country]; // in alphabetical order

/** What is known around the formula. */
export type Around = {
  readonly text: string;
  readonly sentence: Span;
  /** Countries named in the sentence, by name, adjective, people or person; a town where something takes place is none. */
  readonly mentions: readonly CountryMention[];
  /** Countries of the act that holds the formula, else the two sides of the document. */
  readonly actors: readonly Country[];
  readonly sides: readonly Country[];
};

export function betweenWhom({ form, span }: FoundForm, around: Around): Pair | null {
  const parties = around.mentions.filter(
    ({ form: how, country }) => how !== 'organisation' && !form.of.includes(country),
  );
  const named = [...new Set(parties.map(({ country }) => country))];
  if (form.about === 'position') return amongSides(named, around);
  const beside = namedBeside(around.text, span, around.mentions);
  if (beside.partner === 'others' || beside.countries.length > 2) return null;
  if (beside.countries.length === 2) return pairOf(beside.countries);
  const [one] = beside.countries;
  return one === undefined || around.sides.includes(one) ? amongTalkers(named, around) : withThird(one, named, around);
}

/** A stand is taken before the other side of the talk, and not for whoever the act is about. */
function amongSides(named: readonly Country[], { actors, sides }: Around): Pair | null {
  return [...named, ...actors].every((country) => sides.includes(country)) ? pairOf(sides) : null;
}

/** The two who talk, if nobody else is named. */
function amongTalkers(named: readonly Country[], { actors, sides }: Around): Pair | null {
  const talkers = actors.length === 2 ? actors : sides;
  const known = actors.every((country) => talkers.includes(country));
  return known && named.every((country) => talkers.includes(country)) ? pairOf(talkers) : null;
}

/** "Estmark has a strategic partnership with Norland" in a text on others: only when these two are all that is named. */
function withThird(one: Country, named: readonly Country[], { actors }: Around): Pair | null {
  const others = named.filter((country) => country !== one);
  if (others.length === 1) return pairOf([one, ...others]);
  return others.length === 0 && actors.length === 1 ? pairOf([one, ...actors]) : null;
}

function pairOf(countries: readonly Country[]): Pair | null {
  const [a, b] = [...new Set(countries)].sort();
  return a !== undefined && b !== undefined && countries.length === 2 ? [a, b] : null;
}
