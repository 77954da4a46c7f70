/** A word and the title around it in; true when the word heads it. */

import type { Word } from '../../language/types.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import type { Scene } from './types.js';

/** The first noun of a description heads it: "vice-ministre" in "le vice-ministre russe des Affaires étrangères". */
export function isHeadOf(word: Word, span: Span, scene: Scene): boolean {
  const tree = scene.trees.find((t) => contains(t.sentence.span, span));
  const first = tree?.sentence.words.find((w) => w.start >= span[0] && (w.upos === 'NOUN' || w.upos === 'PROPN'));
  return first === undefined || first.start >= word.start || first.id === word.id;
}

/** English puts it last: "Secretary" in "the Deputy Secretary" hangs on nothing inside the description. */
export function isTop(scene: Scene, word: Word, span: Span): boolean {
  const tree = scene.trees.find((t) => contains(t.sentence.span, span));
  const head = tree?.sentence.words[word.head - 1];
  return tree?.sentence.words[word.id - 1] === word && (!head || !overlaps(span, [head.start, head.end]));
}
