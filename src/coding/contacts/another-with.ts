/**
 * The telling of a contact in; with the one more that its sentence adds out: "had a meeting with A and another with B" is two.
 */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/match-patterns.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { resolveSides } from './find-sides.js';
import type { ContactWords, Side, Telling } from './types.js';

/** @param own those named with the noun; all others in the telling held both. */
export function anotherWith(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  noun: Word,
  telling: Telling,
  own: readonly Side[],
): Telling[] {
  const partners = partnersOf(words, tree, noun);
  const more = resolveSides(reading, tree, partners, 'unspecified');
  const isMore = (side: Side) => more.some((one) => keyOf(one) === keyOf(side));
  const first = telling.sides.filter((side) => !isMore(side));
  if (more.length === 0 || !first.some((side) => own.includes(side))) return [telling];
  const holders = telling.sides.filter((side) => !own.includes(side));
  return [
    { ...telling, sides: first },
    { ...telling, sides: [...more, ...holders], further: true },
  ];
}

/** Those behind "another with". */
function partnersOf({ another, company }: ContactWords, tree: Tree, noun: Word): Word[] {
  const behind = tree.sentence.words.slice(noun.id);
  const at = behind.findIndex((w, i) => isOneOf(w, another) && company.includes(behind[i + 1]?.lemma ?? ''));
  const preposition = behind[at + 1];
  if (at < 0 || !preposition) return [];
  return behind.filter((w) => dependents(tree, w, 'case').some((c) => c.id === preposition.id));
}

function keyOf({ party }: Side): string {
  return [...party.people, ...party.bodies, ...party.countries].join();
}
