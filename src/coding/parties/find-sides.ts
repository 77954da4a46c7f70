/** Mentions in, the two countries whose contact the document tells out. */

import type { Document } from '../../ingest/types.js';
import type { Mentions } from '../mentions/types.js';
import type { Country, PostLevel } from '../types.js';

/** What a mention weighs: people lead contacts, and the first lines say who met. */
const weights = { person: 4, country: 1, head: 2, lead: 3, first: 8, publisher: 2, opener: 24 };
/** The opening of a readout, in characters: lead and second sentence. */
const opening = 500;
/** The first sentence of a readout names both sides. */
const firstSentence = 250;

const heads: ReadonlySet<PostLevel> = new Set(['head-of-state', 'head-of-government', 'minister', 'organisation-head']);

/** @returns at most two countries, the publisher's side first where it is one of them. */
export function findSides(document: Document, mentions: Mentions): Country[] {
  const scores = new Map<Country, number>();
  const add = (country: Country | null, weight: number) => {
    if (country) scores.set(country, (scores.get(country) ?? 0) + weight);
  };
  for (const mention of mentions.personMentions) {
    const person = mentions.people.find((p) => p.id === mention.person);
    add(person?.country ?? null, weights.person * Math.min(headWeight(mention.span[0]), weights.lead));
  }
  for (const c of mentions.countries) if (c.form !== 'city') add(c.country, weights.country * headWeight(c.span[0]));
  // "The Prime Minister met …": a government or an organisation tells of its own head without naming itself.
  const isOwn = mentions.titles.some(
    ({ span, country, person, level }) =>
      span[0] < firstSentence && !person && country === document.side && level !== null && heads.has(level),
  );
  if (isOwn) add(document.side, weights.person * weights.lead);
  add(document.side && scores.has(document.side) ? document.side : null, weights.publisher);
  if (opensWithOwn(document, mentions)) add(document.side, weights.opener);
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([country]) => country);
  const sides = ranked.slice(0, 2);
  return sides.sort((a, b) => Number(b === document.side) - Number(a === document.side));
}

/** "President A received the envoys of B and C": whose text it is opens it with its own, and names the guests more often. */
function opensWithOwn({ side }: Document, { people, personMentions }: Mentions): boolean {
  const [first] = personMentions;
  const opener = first && first.span[0] < firstSentence ? people.find((p) => p.id === first.person) : undefined;
  return side !== null && opener?.country === side;
}

function headWeight(start: number): number {
  if (start < firstSentence) return weights.first;
  return start < opening ? weights.head : 1;
}
