/** Two names as lists of folded words in, whether they can be one person's out. */

import { distance } from 'fastest-levenshtein';
import { keepResults } from '../../text/keep-results.js';

/** `surnameFirst`: as in Vietnamese and Chinese names, and in "OKADA Kenji". */
export type NameWords = { readonly words: readonly string[]; readonly surnameFirst: boolean };

/** True for spellings of one name ("Khôi", "Khoi"; "S. Orlov", "Sergueï Orlov") and for a surname alone. */
export function isSameName(a: NameWords, b: NameWords): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0) return false;
  if (short.words.length === 1) return isSurname(short.words[0] ?? '', long);
  if (isFathersName(short, long)) return false;
  if (short.words.length === long.words.length)
    return (
      short.words.every((word, i) => isSameWord(word, long.words[i] ?? '')) ||
      isTurned(short, long) ||
      isTurned(long, short)
    );
  return isSameWord(short.words.at(-1) ?? '', long.words.at(-1) ?? '')
    ? isWithin(short.words, long.words)
    : isStart(short.words, long.words);
}

/** "Salim bin Rashid Al Amiri" beside "Hamad bin Salim bin Rashid Al Amiri": the father's whole name, which is in the son's. */
function isFathersName({ words: [first] }: NameWords, { words }: NameWords): boolean {
  return words.some((word, i) => i > 1 && word === first && /^(?:bin|ibn|ben|bint)$/.test(words[i - 1] ?? ''));
}

/** "N.Batbayar" and "Batbayar Namsrai": the father's name cut short, before or behind the own. */
function isTurned({ words: [initial = '', own = ''], ...cut }: NameWords, { words }: NameWords): boolean {
  return (
    initial.length === 1 &&
    own.length > 1 &&
    words.length === 2 &&
    !cut.surnameFirst &&
    words[0] === own &&
    words[1]?.[0] === initial
  );
}

/** The last word, the first where surnames stand first, or any but the first of a long name ("Borrell Fontelles"). */
function isSurname(word: string, { words, surnameFirst }: NameWords): boolean {
  const isFirst = surnameFirst || /^[ivx]{1,5}$/.test(words.at(-1) ?? ''); // "Felipe VI"
  const ends = [...words.slice(words.length > 2 ? 1 : -1), ...(isFirst ? words.slice(0, 1) : [])];
  return ends.some((end) => isSameSpelling(word, end));
}

function isSameWord(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return isSameSpelling(a, b);
}

function isSameSpelling(a: string, b: string): boolean {
  return a === b || spellingKey(a) === spellingKey(b);
}

/** Shorter names differ by one letter too often to be one name misspelt. */
const longName = 7;

/** "Zelensky" and "Zelenksy": two letters changed places, or one letter more, less or other, in a long surname. */
export function isMisspelt({ words: one }: NameWords, { words: two }: NameWords): boolean {
  const [a, b] = [one.at(-1) ?? '', two.at(-1) ?? ''];
  if (Math.min(a.length, b.length) < longName || a[0] !== b[0] || (one.length > 1 && two.length > 1)) return false;
  const isSwap = [...a].sort().join('') === [...b].sort().join('');
  return distance(a, b) <= (isSwap ? 2 : 1);
}

/** Letters that transliterations write differently, written one way. */
export const spellingKey = keepResults((word) =>
  word
    .replace(/ou|oo/g, 'u')
    .replace(/dj|j/g, 'j')
    .replace(/tch|tsch|ch/g, 'ch')
    .replace(/kh/g, 'h')
    .replace(/gh|q/g, 'g')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/(?<=[aeou])[yi](?=ev|ova?$)/g, '')
    .replace(/[yi]+/g, 'i')
    .replace(/v|w/g, 'v')
    .replace(/ei|ai|e/g, 'e')
    .replace(/(.)\1/g, '$1'),
);

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && isSameWord(short[at] ?? '', word)) at += 1;
  return at === short.length;
}

function isStart(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word, i) => isSameSpelling(word, long[i] ?? ''));
}
