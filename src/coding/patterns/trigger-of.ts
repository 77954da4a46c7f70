/** The words of a match in, the stretch of text that names the act out. */

import type { Word } from '../../language/types.js';
import type { Span } from '../../text/span.js';
import { dependents, spanOf, type Tree } from '../syntax/tree.js';
import type { VerbGroup } from '../syntax/verb-group.js';
import { isOneOf } from './is-one-of.js';
import type { Pattern } from './types.js';

/** Longest stretch of words over which a verb and its act noun still read as one trigger. */
const triggerReach = 7;

/** From the verb with its helpers to the words near it that make the act: "a exprimé sa gratitude". */
export function triggerOf(tree: Tree, group: VerbGroup, carrier: Word | null, head: Word, pattern: Pattern): Span {
  if (carrier && isFarJoined(carrier, head)) return nounPhrase(tree, carrier);
  const extra = [carrier, ...fixedWords(tree, group, pattern)].filter(
    (w): w is Word => !!w && Math.abs(w.id - head.id) <= triggerReach,
  );
  const [start, end] = spanOf(extra.length > 0 ? [head, ...extra] : [head]);
  return [Math.min(start, group.span[0]), Math.max(end, group.span[1])];
}

/** The particle and the objects that the pattern names. */
function fixedWords(tree: Tree, { head, passive }: VerbGroup, { particle, object }: Pattern): (Word | undefined)[] {
  const fixed = particle ? dependents(tree, head).find((d) => isOneOf(d, particle)) : undefined;
  // "two texts were signed: a protocol": what is signed stands before.
  const objects = object && !passive ? dependents(tree, head, 'obj').filter((d) => isOneOf(d, object)) : [];
  return [fixed, ...objects];
}

/** "a exprimé sa gratitude pour l'accueil, ainsi que sa détermination de …": the second noun is told for itself. */
export function isFarJoined(carrier: Word, head: Word): boolean {
  return carrier.id - head.id > triggerReach && carrier.deprel === 'conj';
}

function nounPhrase(tree: Tree, noun: Word): Span {
  const own = dependents(tree, noun, 'det', 'nmod:poss', 'amod').filter((d) => d.id < noun.id);
  return spanOf([noun, ...own]);
}
