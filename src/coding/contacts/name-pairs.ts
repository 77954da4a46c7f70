/** All tellings in; those of two who are only counted out, with the two named last of their countries: « Les deux hommes ont eu un tête-à-tête ». */

import type { Reading } from '../acts/types.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import { isTalk } from './kinds-agree.js';
import { plainSentence } from './plain-sentence.js';
import type { ContactWords, Side, Telling } from './types.js';

export function namePairs(reading: Reading, words: ContactWords, tellings: readonly Telling[]): Telling[] {
  return tellings.map((telling, i) => {
    const pair = isOfPair(reading, words, telling) ? pairBefore(tellings.slice(0, i), telling) : undefined;
    return pair ? { ...telling, sides: pair } : telling;
  });
}

/** Nobody is named, and the sentence opens with "the two men". */
function isOfPair(reading: Reading, { pairs }: ContactWords, { kind, sentence, sides }: Telling): boolean {
  const tree = reading.scene.trees[sentence];
  if (!tree || !isTalk(kind) || peopleOfSides(sides).length > 0 || countriesOfSides(sides).length !== 2) return false;
  const text = plainSentence(reading, tree);
  return pairs.some((words) => text.includes(words));
}

/** One of each country, where the contact told last names nobody else. */
function pairBefore(before: readonly Telling[], { sentence, sides }: Telling): readonly Side[] | undefined {
  const last = before.findLast((one) => one.sentence < sentence && peopleOfSides(one.sides).length > 1);
  const isSame = last && countriesOfSides(last.sides).every((c) => countriesOfSides(sides).includes(c));
  const isPair = isSame && peopleOfSides(last.sides).length === 2 && countriesOfSides(last.sides).length === 2;
  return isPair && sentence - last.sentence <= reach ? last.sides : undefined;
}

/** Sentences from whoever is named to "the two men". */
const reach = 2;
