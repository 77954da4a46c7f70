/** A telling that counts guests in; those out whom the sentences behind it tell by "that of" their country: « deux ambassadeurs. Celui du Chili, A, … Son collègue du Pérou, B, … ». */

import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import { countriesOfSides, namedIn, sidesOf } from './find-sides.js';
import { isNamedAgain } from './is-named-again.js';
import type { ContactWords, Side, Telling } from './types.js';

/** Words of « Quant à son collègue », before what a sentence opens with. */
const openingReach = 5;

export function standInsBehind(reading: Reading, words: ContactWords, telling: Telling): Side[] {
  const behind = reading.scene.trees.filter((tree) => tree.index > telling.sentence && opensSo(words, tree));
  const named = behind.flatMap((tree) => sidesOf(reading, namedIn(reading, tree.sentence.words).slice(0, 1), 'guest'));
  const own = countriesOfSides(telling.sides);
  const guests = named.filter(
    (side) => isEnvoy(reading, side) && !countriesOfSides([side]).some((c) => own.includes(c)),
  );
  return guests.filter((side, i) => !isNamedAgain(guests.slice(0, i), side));
}

/** The sentence opens with one of these words, and names somebody right behind it. */
function opensSo({ standIns }: ContactWords, { sentence }: Tree): boolean {
  return sentence.words.slice(0, openingReach).some((w) => isOneOf(w, standIns));
}

function isEnvoy({ scene }: Reading, { party }: Side): boolean {
  const posts = scene.mentions.people.filter(({ id }) => party.people.includes(id)).flatMap((person) => person.posts);
  return posts.some(({ level }) => level === 'ambassador' || level === 'envoy');
}
