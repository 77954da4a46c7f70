/** A word that means another than who speaks in, whom it was found to mean out: the same all through its sentence. */

import type { Word } from '../../language/types.js';
import { known, type Resolved } from './resolved.js';
import type { Discourse } from './types.js';

export function keptMeant({ meant }: Discourse, word: Word, find: () => Resolved | null): Resolved | null {
  const before = meant.get(word);
  if (before) return known(before, `"${word.form}" → the other side`, false);
  const found = find();
  if (found) meant.set(word, found.party);
  return found;
}
