/** A pattern and a word in, the words that carry its act there out. */

import type { Word } from '../../language/types.js';
import { dependents } from '../syntax/tree.js';
import { isOneOf } from './is-one-of.js';
import type { Pattern } from './types.js';
import type { View } from './view-of.js';

/** The words that carry the act; [null] when the verb alone does; null when the pattern asks for one and none is there. */
export function carriersOf({ predicates, objects, subjects }: View, pattern: Pattern): (Word | null)[] | null {
  if (pattern.predicate && pattern.verb) return amongWords(predicates(), pattern.predicate, pattern);
  if (pattern.subject) return amongWords(subjects(), pattern.subject, pattern, false);
  if (pattern.noun && pattern.verb) return amongWords(objects(pattern.light), pattern.noun, pattern);
  return [null];
}

/** Those of the list; none needed where a particle makes the act as well. */
function amongWords(
  words: readonly Word[],
  lemmas: readonly string[],
  pattern: Pattern,
  mayLack = pattern.particle !== undefined,
): (Word | null)[] | null {
  const found = words.filter((word, at) => isOneOf(word, lemmas) && words.indexOf(word) === at);
  if (found.length > 0) return found;
  return mayLack ? [null] : null;
}

/** "sa volonté et sa détermination de livrer": of two nouns of one pattern the content hangs on the last. */
export function sharerOf({ tree, complements }: View, { noun }: Pattern, carrier: Word | null): Word | null {
  if (!carrier || !noun || complements(carrier).some((c) => c.form !== 'noun')) return carrier;
  const next = dependents(tree, carrier, 'conj').find((d) => isOneOf(d, noun));
  return next && complements(next).some((c) => c.form !== 'noun') ? next : carrier;
}
