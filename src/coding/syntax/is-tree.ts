/** A sentence in; whether every word of it hangs, at last, on nothing, out: words that hang on each other would be walked for ever. */

import type { Sentence } from '../../language/types.js';
import { mendedOfOneShape } from './of-one-shape.js';

export function isTree({ words }: Sentence): boolean {
  const safe = new Set<number>([0]);
  return words.every(({ id }) => reachesTop(words, id, safe));
}

function reachesTop(words: Sentence['words'], id: number, safe: Set<number>): boolean {
  const passed = new Set<number>();
  let at = id;
  while (!safe.has(at)) {
    if (passed.has(at)) return false;
    passed.add(at);
    at = words[at - 1]?.head ?? 0;
  }
  for (const word of passed) safe.add(word);
  return true;
}

/**
 * A mended sentence, unless its words hang on each other: then the step has misread it, and it stays as it was. Most steps leave
 * most sentences as they are; those are handed on themselves, so that what was read of them serves the next step.
 */
export function treeOr(before: Sentence, mended: Sentence): Sentence {
  if (isSame(before.words, mended.words)) return before;
  return hangsAs(before, mended) || isTree(mended) ? mendedOfOneShape(before, mended) : before;
}

function isSame(before: Sentence['words'], after: Sentence['words']): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  for (let i = 0; i < before.length; i++) if (before[i] !== after[i]) return false;
  return true;
}

/** What hangs as before is a tree as before. */
function hangsAs({ words: before }: Sentence, { words: after }: Sentence): boolean {
  return before.length === after.length && before.every((word, i) => word.head === after[i]?.head);
}
