/**
 * A contact noun in that is a verb in truth ("A calls on B", "A is in Lima meeting B": taggers read headlines so); those who
 * take part out, none where it is a noun.
 */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { countriesOfSides, firstNamed, type Named, namedIn, sidesOf } from './find-sides.js';
import { clauseBehind } from './stretch.js';
import type { ContactWords, Side } from './types.js';

export function bareVerbSides(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Side[] {
  if (dependents(tree, noun, 'det', 'amod', 'nmod:poss', 'case', 'nummod').some((d) => isOfNoun(d, noun))) return [];
  const before = namedIn(reading, tree.sentence.words.slice(0, noun.id - 1)).at(-1);
  const behind = firstNamed(reading, tree, clauseBehind(tree, noun), words.beside);
  if (!before || !behind[0] || !isGerundOf(words, tree, noun, before, behind[0])) return [];
  const sides = sidesOf(reading, [before, ...behind], 'unspecified');
  return countriesOfSides(sides).length > 1 ? sides : [];
}

/** Adjectives and articles right before it; what stands in the title of whoever does it is not its own. */
function isOfNoun(word: Word, noun: Word): boolean {
  return word.id === noun.id - 1 || word.upos === 'DET';
}

/** "A calls on B": nothing but the preposition stands between; "meeting B": B opens what follows, and somebody "is" before it. */
function isGerundOf({ upon }: ContactWords, tree: Tree, noun: Word, before: Named, behind: Named): boolean {
  const { words } = tree.sentence;
  const between = words.filter((w) => w.start >= noun.end && w.end <= behind.span[0] && w.upos !== 'DET');
  const gap = words.filter((w) => w.start >= before.span[1] && w.end <= noun.start);
  const isPresent = noun.form.endsWith('s') && gap.length === 0;
  if (isPresent) return between.length === 1 && between.every((w) => upon.includes(w.lemma));
  return noun.form.endsWith('ing') && between.length === 0 && gap.some((w) => w.lemma === 'be');
}
