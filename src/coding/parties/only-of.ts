/** A country in, the one person of it whom the text names out; null when it names several or none. */

import type { Country, PostLevel } from '../types.js';
import type { Scene } from './types.js';

/** "le chef de la délégation malienne": the only one of that country whom the text names, if he may hold that office. */
export function onlyOf({ mentions: { people } }: Scene, country: Country, level: PostLevel | null): string | null {
  const [only, ...more] = people.filter((person) => person.country === country);
  if (!only || more.length > 0) return null;
  const fits = level === null || vague.has(level) || only.posts.some((post) => post.level === level);
  return fits ? only.id : null;
}

const vague = new Set<PostLevel>(['official', 'other', 'envoy']);
