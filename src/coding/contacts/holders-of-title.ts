/** Parties of a contact in; with the people who hold the offices named out: "the two presidents" where each side has one. */

import type { Word } from '../../language/types.js';
import { overlaps } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { Country, Party, PostLevel } from '../types.js';

export function withHolders(reading: Reading, word: Word, party: Party): Party {
  if (party.people.length > 0 || party.countries.length !== 2) return party;
  const { titles } = reading.scene.mentions;
  const title = titles.find((t) => t.plural && !t.person && overlaps(t.span, [word.start, word.end]));
  const level = title?.level;
  const people = level ? party.countries.map((country) => onlyHolder(reading, country, level)) : [];
  const known = people.filter((id) => id !== null);
  return known.length === 2 ? { ...party, people: known } : party;
}

function onlyHolder({ scene }: Reading, country: Country, level: PostLevel): string | null {
  const holders = scene.mentions.people.filter(
    (p) => p.country === country && p.posts.some((post) => post.level === level && !post.former),
  );
  return holders.length === 1 ? (holders[0]?.id ?? null) : null;
}
