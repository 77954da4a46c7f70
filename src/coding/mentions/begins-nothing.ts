/** A piece of a text in; whether no title, body, country or city can begin with it out, as with most words, so that nobody need look for them there. */

import { keepEach } from '../../text/keep-each.js';
import { smallBeginnings } from './phrase-index.js';
import type { Piece } from './pieces.js';
import type { LanguageTables } from './tables.js';

export function beginsNothing(words: LanguageTables, piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.capital && !beginningsOf(words).has(piece.key);
}

/** Words in small letters that begin one. */
const beginningsOf = keepEach((words: LanguageTables): ReadonlySet<string> => {
  const indexes = [words.notCountries, words.titles, words.bodies, words.modifiers, words.cities].map(smallBeginnings);
  const ofCountries = [words.countries, words.prefixes, words.formalHeads].map(smallBeginnings);
  return new Set([...indexes, ...ofCountries, [...words.portfolio]].flat());
});
