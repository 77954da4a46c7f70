/** A text's pieces in; for each country whose words another one shares, the one that the text means by them, out. */

import type { Country } from '../types.js';
import { beginsNothing } from './begins-nothing.js';
import { matchPhrase } from './phrase-index.js';
import type { Piece } from './pieces.js';
import type { LanguageTables } from './tables.js';

/** "congolais" in a text on Kinshasa: `COG` gives `COD`. Empty where every word keeps its usual country. */
export function readNamesakes(words: LanguageTables, pieces: readonly Piece[]): ReadonlyMap<Country, Country> {
  const named = new Set<Country>();
  const namedAlone = new Set<Country>(); // by a word that no other country shares
  for (let at = 0; at < pieces.length; at += 1) {
    const hit = beginsNothing(words, pieces[at]) ? null : matchPhrase(words.countries, pieces, at);
    if (!hit) continue;
    const key = pieces.slice(at, hit.end).map((piece) => piece.key);
    named.add(hit.value.country);
    if (!words.namesakes.some((one) => one.words.has(key.join(' ')))) namedAlone.add(hit.value.country);
    at = hit.end - 1;
  }
  const meant = words.namesakes.filter(({ usual, other }) => !namedAlone.has(usual) && named.has(other));
  return new Map(meant.map(({ usual, other }) => [usual, other]));
}
