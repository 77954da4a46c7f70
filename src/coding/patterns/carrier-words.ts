/** A verb in, the words around it that may carry its act out: "gratitude" in "a exprimé sa gratitude". */

import type { Word } from '../../language/types.js';
import { genitives } from '../syntax/genitives.js';
import { conjuncts, dependents, isBelow, type Tree } from '../syntax/tree.js';

/** "est **prêt** à", "se dit **prêt** à": what is said of the subject. */
export function predicateWords(tree: Tree, head: Word): Word[] {
  const parts = dependents(tree, head, 'xcomp', 'obj', 'advmod', 'obl', 'amod', 'ccomp', 'acl', 'advcl');
  const direct = parts.filter((d) => !isReported(tree, d)).flatMap((d) => conjuncts(tree, d));
  return dependents(tree, head, 'cop').length > 0 ? [head, ...direct] : direct;
}

/** "a dit que la crise avait touché le pays": a clause says nothing of whoever reports it. */
function isReported(tree: Tree, word: Word): boolean {
  return word.deprel === 'ccomp' && dependents(tree, word, 'mark').some((m) => m.upos === 'SCONJ');
}

/** "an exchange of views took place", "there was an exchange": the talk that happens. */
export function subjectWords(tree: Tree, head: Word): Word[] {
  return dependents(tree, head, 'nsubj', 'nsubj:pass', 'obl:unmarked').flatMap((d) => conjuncts(tree, d));
}

/** Nouns that a support verb may carry, also behind a light noun: "faire part de sa satisfaction". */
export function objectWords(tree: Tree, head: Word, lightNouns: readonly string[]): Word[] {
  const objects = dependents(tree, head, 'obj', 'iobj', 'nsubj:pass', 'xcomp').flatMap((d) => conjuncts(tree, d));
  const light = objects.filter((word) => lightNouns.includes(word.lemma));
  const oblique = dependents(tree, head, 'obl').filter((d) => isCarriedBare(tree, d, light.length > 0));
  const inside = objects
    .flatMap((d) => dependents(tree, d, 'amod', 'nmod', 'appos'))
    .filter((d) => !dependents(tree, d, 'case').length);
  return [
    ...objects,
    ...hungElsewhere(tree, head, objects),
    ...inside,
    ...oblique.flatMap((d) => conjuncts(tree, d)),
    ...light.flatMap((word) => dependents(tree, word, 'nmod').flatMap((d) => conjuncts(tree, d))),
  ];
}

/** Bare nouns right behind the verb, before another verb, however deep below it the parser hung them. */
function hungElsewhere(tree: Tree, head: Word, objects: readonly Word[]): Word[] {
  const { words } = tree.sentence;
  const opensClause = (w: Word) => words.slice(head.id, w.id).some((v) => v.upos === 'VERB' || v.upos === 'SCONJ');
  return words
    .slice(head.id, head.id + carrierReach)
    .filter((w) => w.upos === 'NOUN' && isBelow(tree, w, head) && !objects.includes(w) && isBare(tree, w))
    .filter((w) => !opensClause(w));
}

/** No preposition, or, behind a light noun, one that only says what it holds: "fait part de sa gratitude", and not "… pour le soutien". */
function isCarriedBare(tree: Tree, word: Word, isHeld: boolean): boolean {
  const cases = dependents(tree, word, 'case');
  return cases.length === 0 || (isHeld && cases.every((c) => genitives.has(c.lemma)));
}

/** Words behind the verb among which its noun is looked for when the parser hung it elsewhere. */
const carrierReach = 9;

/** No preposition, and a determiner of its own: "ses vœux". */
function isBare(tree: Tree, word: Word): boolean {
  return dependents(tree, word, 'case', 'mark').length === 0 && dependents(tree, word, 'det', 'nmod:poss').length > 0;
}
