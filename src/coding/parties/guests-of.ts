/** A scene in, those whom one host received out; null where there was no such host. */

import type { Word } from '../../language/types.js';
import type { Country, Party, PostLevel } from '../types.js';
import { includesWord } from './includes-word.js';
import { ofCountries } from './resolved.js';
import type { Scene } from './types.js';

/** Those whom one host received together. */
export function guestsOf({ sides, peers }: Scene): Party | null {
  if (sides.length < 3 || peers.has(sides.join())) return null;
  return ofCountries(sides.slice(1));
}

/** "the two envoys", where one host received two: the guests. */
export function twoGuests(scene: Scene, word: Word): Party | null {
  if (!includesWord(scene.words.guests, word)) return null;
  const sent = scene.mentions.people
    .filter((p) => p.posts.some(({ level, former }) => envoys.has(level) && !former))
    .flatMap((p) => p.country ?? []);
  if (scene.sides.length === 2) return onlyGuests(scene, sent);
  if (scene.sides.length !== 3) return null;
  const countries = scene.sides.filter((c) => sent.includes(c));
  return guestsOf(scene) ?? (countries.length === 2 ? ofCountries(countries) : null);
}

/** Received one after the other, of whom the text has gone on to one: the two envoys that it names, of two countries abroad. */
function onlyGuests({ home, sides }: Scene, sent: readonly Country[]): Party | null {
  const [one, other, ...more] = sent;
  const isTwo = one !== undefined && other !== undefined && one !== other && more.length === 0;
  const isAbroad = home !== null && !sent.includes(home) && sides.includes(home);
  return isTwo && isAbroad ? ofCountries([one, other]) : null;
}

const envoys: ReadonlySet<PostLevel> = new Set(['ambassador', 'envoy']);
