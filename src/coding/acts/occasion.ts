/** "La rencontre a été l'occasion de passer en revue …": an infinitive in; the word that says whose occasion it was out. */

import type { Word } from '../../language/types.js';
import type { PartyWords } from '../parties/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, firstConjunct, headOf, type Tree } from '../syntax/tree.js';
import { ownSubject } from './find-subject.js';

/** Who has the occasion where it is said, else the subject of the clause that tells of it; undefined where the infinitive hangs on none. */
export function occasionSubject(words: PartyWords, tree: Tree, head: Word): Word | undefined {
  const infinitive = firstConjunct(tree, head);
  const up = infinitive.feats.VerbForm === 'Inf' ? headOf(tree, infinitive) : undefined;
  const noun = up && occasionAt(words, tree, up, infinitive);
  if (!noun) return undefined;
  const holder = dependents(tree, noun, 'cop').length > 0 ? noun : headOf(tree, noun);
  return whose(words, tree, noun, infinitive) ?? (holder && ownSubject(tree, holder));
}

/** The occasion on which an infinitive hangs: by itself, over whoever has it ("l'occasion pour A de saluer"), or over "offrir". */
function occasionAt(words: PartyWords, tree: Tree, up: Word, infinitive: Word): Word | undefined {
  const above = headOf(tree, up);
  return [up, ...dependents(tree, up, 'obj'), ...(above ? [above] : [])].find(
    (word) =>
      isOneOf(word, words.occasions) && word.id < infinitive.id && (word !== above || hasTheOccasion(words, tree, up)),
  );
}

/** "l'occasion pour le ministre", "a offert au ministre l'occasion" */
function whose(words: PartyWords, tree: Tree, noun: Word, infinitive: Word): Word | undefined {
  const verb = headOf(tree, noun);
  const hung = [...dependents(tree, noun, 'nmod'), ...(verb ? dependents(tree, verb, 'iobj', 'obl') : [])];
  return hung.find((d) => d.id < infinitive.id && hasTheOccasion(words, tree, d));
}

function hasTheOccasion({ holders }: PartyWords, tree: Tree, word: Word): boolean {
  return dependents(tree, word, 'case').some((c) => holders.includes(c.lemma));
}
