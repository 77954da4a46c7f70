/** A form in, what taggers look at out: hashes of the form, its ends, its shape, its lexicon class. Cached by form. */

import { plain, type Spelling } from '../token-rules.js';
import { hashText } from './hash.js';
import type { Lexicon } from './lexicon.js';

export type WordInfo = {
  readonly lower: number;
  readonly form: number;
  readonly suffixes: Int32Array; // last 1 … 5 characters
  readonly prefixes: Int32Array; // first 1 … 4
  readonly shape: number;
  readonly isCapital: boolean;
  readonly lexicon: number; // class number in the lexicon, 0 unknown
  readonly tagSet: number;
};

// Enough for a large archive's everyday words; the cache is emptied when full, so memory stays bounded.
const cacheSize = 40_000;

/**
 * @param spellings other ways of writing a word that the lexicon may know; none in training.
 * @returns a function from form to its information. It keeps a cache; results do not depend on it.
 */
export function wordReader(lexicon: Lexicon, spellings: readonly Spelling[] = []): (form: string) => WordInfo {
  const cache = new Map<string, WordInfo>();
  return (form) => {
    const known = cache.get(form);
    if (known) return known;
    const info = readWord(respelt(form.length > 64 ? form.slice(0, 64) : form, lexicon, spellings), lexicon);
    if (cache.size >= cacheSize) cache.clear();
    if (form.length <= 64) cache.set(form, info);
    return info;
  };
}

function readWord(written: string, lexicon: Lexicon): WordInfo {
  // Single marks written twice are a quotation mark.
  const form = /^['‘’]{2}$/.test(written) ? '"' : parted(written, lexicon);
  const lower = plain(form).normalize('NFC');
  const size = lower.length;
  const number = lookUp(form, lower, lexicon);
  return {
    lower: hashText(lower.replace(/\p{Nd}/gu, '0')),
    form: hashText(form),
    suffixes: Int32Array.from([1, 2, 3, 4, 5], (n) => (n <= size ? hashText(lower, size - n) : n)),
    prefixes: Int32Array.from([1, 2, 3, 4], (n) => (n <= size ? hashText(lower, 0, n) : n)),
    shape: hashText(shapeOf(form)),
    isCapital: /^\p{Lu}/u.test(form),
    lexicon: number,
    tagSet: lexicon.tagSet[number] as number,
  };
}

/** "emphasised" is the "emphasized" of the lexicon, where that knows only the other spelling. */
function respelt(form: string, lexicon: Lexicon, spellings: readonly Spelling[]): string {
  if (spellings.length === 0 || isKnown(form, lexicon)) return form;
  const others = spellings.filter(([here]) => here.test(form)).map(([here, there]) => form.replace(here, there));
  return others.find((other) => isKnown(other, lexicon)) ?? form;
}

function isKnown(form: string, lexicon: Lexicon): boolean {
  return lookUp(form, plain(form).normalize('NFC'), lexicon) !== 0;
}

/** "œuvrer" is the "oeuvrer" of the lexicon, where that knows only the spelling with two letters. */
function parted(form: string, lexicon: Lexicon): string {
  if (!/[œŒ]/.test(form)) return form;
  const letters = form.replace(/œ/g, 'oe').replace(/Œ/g, 'Oe');
  return !isKnown(form, lexicon) && isKnown(letters, lexicon) ? letters : form;
}

function lookUp(form: string, lower: string, lexicon: Lexicon): number {
  const straight = form.replace(/[’‘ʼ′]/g, "'");
  return lexicon.classOf(straight) || lexicon.classOf(lower) || lexicon.classOf(lower.replace(/^-(?:t-)?/, ''));
}

/** "Covid-19" gives "Xx-0": runs of a kind are one sign. */
function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, 'x')
    .replace(/\p{N}+/gu, '0')
    .slice(0, 8);
}
