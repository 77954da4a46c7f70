/** A noun that names a contact in, the day told between its article and itself out: "yesterday's meeting". */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { Tree } from '../syntax/tree.js';
import type { Edtf } from '../types.js';

/** Parts of speech that stand between an article and its noun. */
const beforeNoun = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** "after the 13 December Lima meeting", "yesterday's meeting": a day between the article and the noun is its own, whatever preposition stands before. */
export function dateBefore(reading: Reading, tree: Tree, noun: Word): Edtf | null {
  const { words } = tree.sentence;
  const end = words.slice(0, noun.id - 1).findLastIndex((w) => !beforeNoun.has(w.upos) && !/^['’]s?$/.test(w.form));
  const first = words[end + 1] ?? noun;
  const own = reading.dates.find((d) => d.kind === 'date' && contains([first.start, noun.end], d.span));
  return own?.edtf ?? null;
}
