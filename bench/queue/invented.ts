/** Numbers that look random in, names that nobody bears out. */

import type { Random } from '../fuzz/random.js';

const consonants = ['b', 'br', 'd', 'f', 'g', 'gr', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
const vowels = ['a', 'e', 'i', 'o', 'u'];

/** Two or three syllables, as "Tavuro". */
export function inventedName(next: Random): string {
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const syllables = Array.from({ length: next() < 0.5 ? 2 : 3 }, () => pick(consonants) + pick(vowels));
  const name = syllables.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
