/** Two names in, how likely they name the same person or body, and why. */

import { distance } from 'fastest-levenshtein';
import { latinKey } from './name-key.js';
import { hasSyllables } from './person-key.js';
import { soundKey } from './sound-key.js';

export type NameMatch = {
  readonly score: number; // 0..1; from `same` on they are taken to be one
  readonly reason: 'equal' | 'reordered' | 'spelling' | 'longer form' | 'initials' | 'different part' | 'different';
};

/** From here on two names are one name. */
export const sameName = 0.7;

/** Words that tell the legal form of a company ("ltd", "gmbh"), each with its standard spelling; empty for people. */
export type LegalForms = ReadonlyMap<string, string>;

const noForms: LegalForms = new Map();

/**
 * Names are the same when every word of the shorter one finds its like in the longer one. A word on each side without its
 * like parts them, whatever else agrees: "Ali Hassan Berg" is not "Ali Karim Berg", but may be "Ali Berg".
 */
export function matchPeople(one: string, other: string): NameMatch {
  if (areSyllabic(one, other)) return bySigns(one, other);
  return matchWords(wordsOf(one), wordsOf(other), { fewest: 2, mayBeLonger: true });
}

/** As matchPeople, with legal forms set aside and words that may be written together: "Good Will Ltd", "Goodwill Limited". */
export function matchBodies(one: string, other: string, forms: LegalForms = noForms): NameMatch {
  const [a, b] = [withoutForms(wordsOf(one), forms), withoutForms(wordsOf(other), forms)];
  const [x, y] = [a.join(''), b.join('')];
  if (x === y) return { score: a.join(' ') === b.join(' ') ? 1 : 0.95, reason: 'equal' };
  if (digitsOf(x) === digitsOf(y) && wordLikeness(x, y) >= likely) return { score: 0.85, reason: 'spelling' };
  return matchWords(a, b, { fewest: 1, mayBeLonger: false });
}

/** One sign is a syllable or a word there: transliterated they look alike, and are others. */
function areSyllabic(one: string, other: string): boolean {
  return [one, other].every((name) =>
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name),
  );
}

function bySigns(one: string, other: string): NameMatch {
  const [a, b] = [one, other].map((name) => name.normalize('NFKC').replace(/[\s·・]/g, ''));
  return a === b ? { score: 1, reason: 'equal' } : { score: 0, reason: 'different' };
}

type Rules = {
  readonly fewest: number; // words that a name needs before a longer form of it counts as the same
  readonly mayBeLonger: boolean;
};

/** The best of the names as they stand and with two neighbouring words of one of them written together. */
function matchWords(a: readonly string[], b: readonly string[], rules: Rules): NameMatch {
  const plain = match(a, b, rules);
  if (plain.score >= sameName) return plain;
  const together = [
    ...joinedPairs(a).map((words) => match(words, b, rules)),
    ...joinedPairs(b).map((words) => match(a, words, rules)),
  ];
  const best = together.sort((one, other) => other.score - one.score)[0];
  return best && best.score >= sameName ? { score: best.score - 0.02, reason: 'spelling' } : plain;
}

function joinedPairs(words: readonly string[]): string[][] {
  return words.slice(1).map((word, n) => [...words.slice(0, n), `${words[n]}${word}`, ...words.slice(n + 2)]);
}

/** Words below this likeness are other words. */
const likely = 0.75;

function match(a: readonly string[], b: readonly string[], { fewest, mayBeLonger }: Rules): NameMatch {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return { score: 0, reason: 'different' };
  if (short.join(' ') === long.join(' ')) return { score: 1, reason: 'equal' };
  if (short.join('') === long.join('')) return { score: 0.95, reason: 'spelling' };
  const pairs = pairUp(short, long);
  const likenesses = pairs.map((pair) => pair.likeness);
  const weakest = Math.min(...likenesses);
  const known = likenesses.filter((likeness) => likeness >= likely).length;
  if (weakest < likely)
    return { score: 0.6 * (known / short.length), reason: known > 0 ? 'different part' : 'different' };
  const extra = long.length - short.length;
  if (extra > 0 && (!mayBeLonger || short.length < fewest)) return { score: 0.5, reason: 'longer form' };
  const mean = likenesses.reduce((sum, likeness) => sum + likeness, 0) / likenesses.length;
  return { score: mean - 0.03 * Math.min(3, extra), reason: reasonOf(mean, extra, pairs) };
}

type Pair = { readonly likeness: number; readonly from: number; readonly to: number };

function reasonOf(mean: number, extra: number, pairs: readonly Pair[]): NameMatch['reason'] {
  if (extra > 0) return 'longer form';
  if (mean < 1) return 'spelling';
  return pairs.every((pair) => pair.from === pair.to) ? 'equal' : 'reordered';
}

/** Each word of the shorter name with its like in the longer, the closest pairs first; no word is used twice. */
function pairUp(short: readonly string[], long: readonly string[]): Pair[] {
  const all = short.flatMap((word, from) =>
    long.map((other, to) => ({ from, to, likeness: wordLikeness(word, other) })),
  );
  const pairs: Pair[] = [];
  for (const pair of all.sort((x, y) => y.likeness - x.likeness || Math.abs(x.from - x.to) - Math.abs(y.from - y.to))) {
    if (!pairs.some((taken) => taken.from === pair.from || taken.to === pair.to)) pairs.push(pair);
  }
  return pairs;
}

/** 1: equal; 0.9: one sound; less: an initial, or a letter or two; 0 beyond that. Figures must be equal. */
function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if (/\d/.test(one + other)) return 0;
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 0.8 : 0;
  const [a, b] = [soundKey(one), soundKey(other)];
  // "Trong" and "Trung" are two names: in short words of one syllable only a doubled or misplaced letter is a slip.
  if (!hasSyllables(one) && !hasSyllables(other) && Math.max(one.length, other.length) < 6)
    return slip(one, other) ? 0.85 : 0;
  if (a === b && a.length > 1) return 0.92;
  const longest = Math.max(one.length, other.length);
  const edits = Math.min(editsOf(one, other), a.length > 3 && b.length > 3 ? distance(a, b) + 0.5 : 9);
  const allowed = longest < 5 ? 0 : longest < 9 ? 1.5 : 2;
  return edits <= allowed ? 0.95 - edits / longest : 0;
}

function slip(one: string, other: string): boolean {
  const single = (word: string) => word.replace(/(.)\1+/g, '$1');
  return (
    single(one) === single(other) ||
    (one.length > 2 && editsOf(one, other) === 1 && one.length === other.length && sorted(one) === sorted(other))
  );
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** Two neighbouring letters that changed places are one slip, not two. */
function editsOf(one: string, other: string): number {
  const edits = distance(one, other);
  if (edits !== 2 || one.length !== other.length) return edits;
  const at = [...one].findIndex((letter, n) => letter !== other[n]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] ? 1 : edits;
}

/** "SergeiLavrov" and "SiemensAG" are two words each. */
function wordsOf(name: string): string[] {
  const words = latinKey(name.replace(/(\p{Ll}{2})(\p{Lu}[\p{Ll}\p{Lu}])/gu, '$1 $2').replace(/['’`.]/g, '')).split(
    ' ',
  );
  return words.filter((word) => word !== '');
}

function withoutForms(words: readonly string[], forms: LegalForms): readonly string[] {
  const rest = words.filter((word) => !forms.has(word));
  return rest.length > 0 ? rest : words;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
