/** A place in a sentence in, whether the list of a delegation's members ends there out: "La délégation nordienne, composée de A, a visité". */

import { matchPhrase } from './phrase-index.js';
import type { Reading } from './reading.js';

/** Behind a comma a verb of what they do. */
export function endsList({ pieces, words }: Reading, at: number): boolean {
  const piece = pieces[at];
  if (piece?.gap !== ', ' || piece.capital) return false;
  const lists = [words.determiners, words.composing, words.leading, words.companions];
  const isListed = lists.some((list) => list.has(piece.key));
  const isPreposition = piece.form !== 'a' && matchPhrase<unknown>(words.connectors, pieces, at) !== null;
  return !isListed && !isPreposition && verbs.test(piece.form);
}

/** "a visité", "toured". */
const verbs = /^(?:a|ont|est|sont|avait|avaient|s|se|sera|[a-z]{3,}ed|has|have|is|was|were|will|met)$/;
