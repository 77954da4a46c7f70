/** Text in, what the search index keeps of it out: Latin letters without accents, so that accents and script are optional. */

import { latinText } from '../entities/name-key.js';

/** An index entry may hold a megabyte; what stands beyond this many letters of a very long text is not found. */
const mostLetters = 300_000;

export function searchText(...parts: readonly (string | null)[]): string {
  const text = parts.filter((part) => part !== null).join('\n');
  return latinText(text.slice(0, mostLetters)).slice(0, mostLetters);
}

/** Endings differ within a language, beginnings between kindred ones hardly: six letters find "vaccin", "vaccines", "vaccinale". */
const stemLetters = 6;

/** The words of a search as a question to the index: all must be there, each in any form. Empty when nothing is left to look for. */
export function searchQuestion(words: string): string {
  return stemsOfSearch(words)
    .map((stem) => `${stem}:*`)
    .join(' & ');
}

export function stemsOfSearch(words: string): string[] {
  const stems = latinText(words)
    .split(' ')
    .filter((word) => word !== '');
  return [...new Set(stems.map((word) => word.slice(0, stemLetters)))];
}
