/** A noun in; the words of its title that stand before it out: "the 7th Joint Commission", however the parser hangs them. */

import type { Word } from '../../language/types.js';
import { keepPerWord } from '../syntax/keep-per-word.js';
import type { Tree } from '../syntax/tree.js';

export const titleBefore = keepPerWord((tree: Tree, noun: Word): readonly Word[] => {
  const before = tree.sentence.words.slice(0, noun.id - 1);
  return before.slice(before.findLastIndex((w) => !isOfTitle(w)) + 1);
});

/** "Foreign Ministers' Meeting", "UK-India", "7th Joint". */
function isOfTitle({ upos, form }: Word): boolean {
  return ['PROPN', 'NOUN', 'ADJ', 'NUM'].includes(upos) || /^(?:[-–]|['’]s?)$/.test(form);
}
