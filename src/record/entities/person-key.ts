/** A person's name in, the key that its spellings share out: "Vladimir Poutine", "Путин Владимир" → "putin vladimir". */

import { latinKey } from './name-key.js';
import { soundKey } from './sound-key.js';

/**
 * Words of several syllables are reduced to their sound, because French, English and German write a Russian or Arabic name each in
 * its own way. Words of one syllable stay as they are: in Vietnamese, Chinese and Korean names a letter makes another name
 * ("Trọng", "Trung"). For the same reason words change places only in names without such a word. A single word stays whole.
 */
export function personKey(name: string): string {
  const words = latinKey(name).split(' ').map(plainSyllable);
  if (words.length === 1) return words[0] ?? '';
  const keys = words.map((word) => (hasSyllables(word) ? soundKey(word) : word));
  return (words.every(hasSyllables) ? keys.sort() : keys).join(' ');
}

/** Small words of Arabic names that French and English spell each in its way. */
const particles = new Map([
  ['ben', 'bin'],
  ['bn', 'bin'],
  ['ibn', 'bin'],
  ['el', 'al'],
]);

/** A last "y" is an "i" in Vietnamese and its transcriptions ("Khoy", "Lý"), but not after "a" and "u": "Tay", "Huy" are other names than "Tai", "Hui". */
export function plainSyllable(word: string): string {
  if (hasSyllables(word)) return word;
  return particles.get(word) ?? word.replace(/(?<=[^au])y$/, 'i');
}

/** What each word of a search may look like within a key: as typed, or, of several syllables, by its sound. */
export function searchKeys(text: string): readonly (readonly [plain: string, sound: string])[] {
  const words = latinKey(text).split(' ');
  return words
    .filter((word) => word !== '')
    .map((word) => [word, hasSyllables(word) ? soundKey(word) : plainSyllable(word)]);
}

/** Two groups of vowels or more. */
export function hasSyllables(word: string): boolean {
  return (word.match(/[aeiouy]+/g) ?? []).length > 1;
}
