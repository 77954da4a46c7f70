/**
 * The telling of credentials of envoys who are counted and not named in; those out of whom the sentences behind it tell, one by one: « Trois ambassadeurs ont
 * présenté leurs lettres. L'ambassadeur du Chili, A, a salué … Son collègue du Kenya, B, … ».
 */

import type { Reading } from '../acts/types.js';
import { partyOfPerson } from '../parties/resolved.js';
import type { Person } from '../types.js';
import { countriesOfSides } from './find-sides.js';
import type { Side, Telling } from './types.js';

/** Ambassadors of other states than the host's, each of another, who are first named behind the telling. None where that is one only. */
export function envoysBehind(reading: Reading, { sides, span }: Telling): Side[] {
  const hosts = countriesOfSides(sides);
  const envoys = reading.scene.mentions.people.filter(
    (person) => isEnvoy(person) && !hosts.includes(person.country ?? '') && isBehind(reading, person, span[1]),
  );
  const countries = new Set(envoys.map(({ country }) => country));
  if (envoys.length < 2 || countries.size < envoys.length || countries.has(null)) return [];
  return envoys.map(({ id }) => ({ party: partyOfPerson(reading.scene, id), role: 'guest' }));
}

function isEnvoy({ posts }: Person): boolean {
  return posts.some(({ level, former }) => level === 'ambassador' && !former);
}

function isBehind({ scene }: Reading, { id }: Person, from: number): boolean {
  const named = scene.mentions.personMentions.filter(({ person }) => person === id);
  return named.length > 0 && named.every(({ span }) => span[0] >= from);
}
