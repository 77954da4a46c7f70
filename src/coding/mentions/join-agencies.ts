/**
 * Mentions in; the same out, with an agency counted for the organisation that somebody of the text speaks for: "le représentant résident du PNUD"
 * is who the text calls "coordonnateur des Nations unies".
 */

import type { Country, Person } from '../types.js';
import type { Mentions, TitleMention } from './types.js';

/** @param within of each agency, of which organisation it is part. */
export function joinAgencies(mentions: Mentions, within: ReadonlyMap<Country, Country>): Mentions {
  const joined = new Map([...within].filter(([agency, whole]) => isSpokenFor(mentions, agency, whole)));
  if (joined.size === 0) return mentions;
  return {
    ...mentions,
    countries: mentions.countries.map((c) => ({ ...c, country: joined.get(c.country) ?? c.country })),
    bodies: mentions.bodies.map((b) => ({ ...b, country: (b.country && joined.get(b.country)) ?? b.country })),
    titles: mentions.titles.map((title) => joinTitle(mentions.people, title, joined)),
  };
}

/** Somebody is of the whole organisation and nobody of its agency, which the text names. */
function isSpokenFor({ countries, titles, people }: Mentions, agency: Country, whole: Country): boolean {
  const has = (country: Country) => people.some((person) => person.country === country);
  return [...countries, ...titles].some((m) => m.country === agency) && has(whole) && !has(agency);
}

function joinTitle(
  people: readonly Person[],
  title: TitleMention,
  joined: ReadonlyMap<Country, Country>,
): TitleMention {
  const country = title.country && joined.get(title.country);
  if (!country) return title;
  const [only, ...more] = people.filter((person) => person.country === country);
  return { ...title, country, person: more.length === 0 && !title.plural ? (only?.id ?? null) : title.person };
}
