/** One named thing in, the words out by which others that may be the same are found. Two that share a word are compared. */

import type { Country } from '../../coding/types.js';
import { isLight } from '../concepts/terms-of.js';
import type { EntityType } from '../store/schema.js';
import { latinKey } from './name-key.js';
import { initialsOf, isNameOf, nameTerms } from './name-terms.js';
import { hasSyllables } from './person-key.js';
import { consonantsOf, soundKey } from './sound-key.js';

type NamedThing = {
  readonly type: EntityType;
  readonly name: string;
  readonly country: Country | null;
  readonly countries: readonly Country[];
};

export function nameWords({ type, name, country, countries }: NamedThing): string[] {
  if (type === 'person') return personWords(name);
  const terms = nameTerms(name, country === null ? countries : [country]);
  if (country !== null && isNameOf(country, name)) return [`org:${country}`];
  const telling = terms.filter((term) => !isLight(term));
  return [
    ...new Set([...(telling.length > 0 ? telling : terms), ...initialsOf(name).map((letters) => `ac:${letters}`)]),
  ];
}

/**
 * A word of several syllables finds by itself, by its sound and by its consonants, which is all that Arabic and Hebrew write.
 * Of words of one syllable, which many people share, it takes two; or the last word, by which a text may call somebody.
 */
function personWords(name: string): string[] {
  const words = latinKey(name).split(' ');
  const long = words.filter(hasSyllables);
  const short = words.filter((word) => !hasSyllables(word)).sort();
  const pairs = short.flatMap((one, n) => short.slice(n + 1).map((other) => `${one}+${other}`));
  const skeletons = words.map(consonantsOf).filter((letters) => letters.length > 2);
  const whole = words.length > 1 ? [soundKey(words.join(''))] : [];
  return [
    ...new Set([
      ...long.map(soundKey),
      ...pairs,
      ...skeletons.map((letters) => `sk:${letters}`),
      ...whole,
      `last:${soundKey(words.at(-1) ?? '')}`,
    ]),
  ];
}
