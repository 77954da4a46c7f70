/** A verb in; the word that is its subject out, also where the verb has none of its own. */

import type { Word } from '../../language/types.js';
import { baseRelation, dependents, headOf, isBelow, type Tree } from '../syntax/tree.js';
import type { VerbGroup } from '../syntax/verb-group.js';

/** How the subject was found: `own`, by control from a higher verb, or by the doer of a passive. */
export type Subject = { readonly word: Word; readonly by: 'own' | 'control' | 'agent' };

/** Verbs whose infinitive is done by their object: "a invité Alger à participer". */
export type ObjectControl = (verb: Word) => boolean;

export function findSubject(tree: Tree, group: VerbGroup, isObjectControl: ObjectControl): Subject | null {
  if (group.passive) {
    const agent = dependents(tree, group.head, 'obl:agent')[0] ?? byPhrase(tree, group.head);
    return agent ? { word: agent, by: 'agent' } : null;
  }
  const own = ownSubject(tree, group.head);
  if (own) return { word: own, by: 'own' };
  return controlledSubject(tree, group.head, isObjectControl);
}

export function ownSubject(tree: Tree, head: Word, ...relations: readonly string[]): Word | undefined {
  const wanted = relations.length > 0 ? relations : ['nsubj', 'expl:subj'];
  const subjects = dependents(tree, head, ...wanted).filter((d) => d.feats.Reflex !== 'Yes');
  // A verb has one: of two the parser gave one too many, mostly an adjective or ("this evening") a determiner.
  const named = subjects.filter((d) => d.upos !== 'ADJ' && d.upos !== 'DET');
  return nearest(named, head) ?? behindRelative(named, head) ?? named[0] ?? subjects[0];
}

/** "Under the king and …, the minister said": of two nouns before the verb the one beside it. */
function nearest(subjects: readonly Word[], head: Word): Word | undefined {
  const isNoun = (d: Word) => d.upos === 'NOUN' || d.upos === 'PROPN';
  return subjects.length > 1 && subjects.every((d) => isNoun(d) && d.id < head.id) ? subjects.at(-1) : undefined;
}

/** "the plan that the two ministers made": the pronoun in front is the object, whatever the parser says. */
function behindRelative([first, ...more]: readonly Word[], head: Word): Word | undefined {
  return first?.upos === 'PRON' ? more.find((d) => d.upos !== 'PRON' && d.id < head.id) : undefined;
}

/** "X met visiting Minister Y, saying that …": after a comma the participle goes on with what X did. */
function isApart(tree: Tree, noun: Word, participle: Word): boolean {
  const { VerbForm: form, Tense: tense } = participle.feats;
  if (form !== 'Ger' && !(form === 'Part' && tense === 'Pres')) return false;
  const between = tree.sentence.words.slice(noun.id, participle.id - 1);
  return between.at(-1)?.form === ',' && isInPredicate(tree, noun);
}

/** Behind the verb on which it hangs at last: no subject. */
function isInPredicate(tree: Tree, noun: Word): boolean {
  for (let word: Word | undefined = noun; word; word = headOf(tree, word)) {
    if (baseRelation(word) === 'nsubj') return false;
    const up = headOf(tree, word);
    if (up?.upos === 'VERB') return up.id < word.id;
  }
  return false;
}

function byPhrase(tree: Tree, head: Word): Word | undefined {
  const isDoer = (word: Word) => dependents(tree, word, 'case').some((c) => c.lemma === 'par' || c.lemma === 'by');
  return dependents(tree, head, 'obl').find(isDoer) ?? phrasesBehind(tree, head).find(isDoer);
}

/** "was handed over to the ministry by the ambassador": the parser may hang the doer on the noun before it. */
function phrasesBehind(tree: Tree, head: Word): readonly Word[] {
  const behind = tree.sentence.words.slice(head.id);
  const end = behind.findIndex((w) => w.upos === 'VERB' || w.upos === 'PUNCT' || w.upos === 'SCONJ');
  return (end < 0 ? behind : behind.slice(0, end)).filter((w) => baseRelation(w) === 'nmod' && isBelow(tree, w, head));
}

/** Walk up until a verb with a subject: infinitives, participles and coordinated verbs borrow it. */
function controlledSubject(tree: Tree, head: Word, isObjectControl: ObjectControl): Subject | null {
  let below = head;
  for (let up = headOf(tree, head); up; up = headOf(tree, up)) {
    const relation = baseRelation(below);
    if (relation === 'acl' && (up.upos === 'NOUN' || up.upos === 'PROPN') && !isApart(tree, up, below))
      return { word: up, by: 'control' };
    if (relation === 'xcomp' && isObjectControl(up)) {
      const object = dependents(tree, up, 'obj', 'iobj')[0] ?? dependents(tree, up, 'obl:arg')[0];
      if (object) return { word: object, by: 'control' };
    }
    const subject = ownSubject(tree, up, 'nsubj', 'nsubj:pass');
    if (subject && subject.id !== head.id) return { word: subject, by: 'control' };
    below = up;
  }
  return null;
}
