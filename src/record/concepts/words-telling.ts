/** A text and terms in; the words of the text that tell them out, as a reader finds them there. */

import { matterTermsOf, type Term } from './terms-of.js';

/** A concept may be told by three words: "propriété intellectuelle", "conseiller d'État". */
const mostWords = 3;

/** In the order of the terms; one that no words of the text tell is left out. */
export function wordsTelling(text: string, language: string | null, terms: readonly Term[]): string[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu)];
  const found = new Map<Term, string>();
  for (let length = 1; length <= mostWords && found.size < terms.length; length++) {
    for (const [at, first] of words.entries()) {
      const last = words[at + length - 1];
      if (!last) break;
      const told = text.slice(first.index, last.index + last[0].length);
      const tells = matterTermsOf(told, language);
      for (const term of terms) if (tells.has(term) && !found.has(term)) found.set(term, told);
    }
  }
  return [...new Set(terms.flatMap((term) => found.get(term) ?? []))];
}
