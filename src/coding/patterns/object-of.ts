/** A verb and the nouns that a pattern wants as its object in, the one that is out. */

import type { Word } from '../../language/types.js';
import { baseRelation, conjuncts, dependents, firstConjunct, headOf, isBelow, type Tree } from '../syntax/tree.js';
import { isOneOf } from './is-one-of.js';

/** Words behind the verb in which its object is looked for even where the parser hung it deeper. */
const objectReach = 6;

/** The object of the list, or the noun inside the object that is. "a rappelé au diplomate que": no object beside a clause. */
export function objectOf(tree: Tree, head: Word, lemmas: readonly string[]): Word | undefined {
  if (dependents(tree, head, 'ccomp').some((d) => d.id > head.id)) return undefined;
  // "In a call with the minister, X welcomed …": what opens a sentence is nobody's object.
  const hearers = hearersOf(tree, head);
  const objects = dependents(tree, head, 'obj', 'nsubj:pass', 'obl', 'iobj')
    .filter((d) => (d.deprel !== 'obl' || d.id > head.id) && !hearers.includes(d))
    .flatMap((d) => (d.feats.PronType === 'Rel' ? nounsBefore(tree, d) : conjuncts(tree, d)));
  const next = tree.sentence.words
    .slice(head.id, head.id + objectReach)
    .filter((w) => w.upos === 'NOUN' && w.deprel !== 'nsubj' && !hearers.includes(w) && isBelow(tree, w, head));
  const inside = objects.flatMap((o) => [o, ...dependents(tree, o, 'nmod'), ...titlesOf(tree, o)]);
  return [...next, ...inside, ...antecedentOf(tree, head), ...givenNouns(tree, head)].find((w) => isOneOf(w, lemmas));
}

/** "ambulances donated by Oman", "two tons of rice sent in May": what was given, and what it is a measure of. */
function givenNouns(tree: Tree, head: Word): readonly Word[] {
  const { Voice, VerbForm, Tense } = head.feats;
  if (head.deprel !== 'acl' || VerbForm !== 'Part' || (Voice !== 'Pass' && Tense !== 'Past')) return [];
  const noun = headOf(tree, head);
  if (!noun || noun.id > head.id) return [];
  const owner = baseRelation(noun) === 'nmod' ? headOf(tree, noun) : undefined;
  return owner ? [noun, owner] : [noun];
}

/** "le raid que l'aviation a mené": what the relative clause hangs on. */
export function antecedentOf(tree: Tree, head: Word): Word[] {
  if (head.deprel !== 'acl:relcl' || !dependents(tree, head).some((d) => d.lemma === 'que' && d.id < head.id))
    return [];
  const noun = headOf(tree, head);
  return noun ? conjuncts(tree, firstConjunct(tree, noun)).filter((w) => w.id <= noun.id) : [];
}

/** "recalled Ambassador Ana Lund": the title hangs on the name. */
function titlesOf(tree: Tree, name: Word): readonly Word[] {
  if (name.upos !== 'PROPN') return [];
  return dependents(tree, name, 'compound').flatMap((d) => [d, ...dependents(tree, d, 'compound')]);
}

/** "a rappelé à l'ambassadeur l'histoire commune": beside an object, the one to whom it is said is none. */
function hearersOf(tree: Tree, head: Word): readonly Word[] {
  const behind = dependents(tree, head, 'obj', 'obl', 'iobj').filter((d) => d.upos === 'NOUN' && d.id > head.id);
  const isTo = (d: Word) => dependents(tree, d, 'case').some((c) => c.lemma === 'à');
  return behind.some((d) => dependents(tree, d, 'case').length === 0) ? behind.filter(isTo) : [];
}

/** "the accord on fish, which they signed": the nouns behind the verb before, for which a relative pronoun may stand, however they are hung. */
function nounsBefore({ sentence }: Tree, pronoun: Word): readonly Word[] {
  const before = sentence.words.slice(0, pronoun.id - 1);
  return before.slice(before.findLastIndex((w) => w.upos === 'VERB') + 1).filter((w) => w.upos === 'NOUN');
}
