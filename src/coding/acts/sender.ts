/**
 * A verb in; the word for whoever sent the call or letter that its sentence says was received out: "received a call from B, congratulating",
 * "received a letter from B in which he expressed".
 */

import type { Word } from '../../language/types.js';
import type { PartyWords } from '../parties/types.js';
import { isOneOf, type Match } from '../patterns/match-patterns.js';
import { baseRelation, dependents, headOf, subtree, type Tree } from '../syntax/tree.js';
import { ownSubject } from './find-subject.js';

export function senderOf(words: PartyWords, { tree, head, group }: Match): Word | undefined {
  const isParticiple = group.form === 'participle' && head.feats.Tense !== 'Past';
  const letter = isParticiple ? letterAbove(words, tree, head) : letterAround(words, tree, head);
  const verb = letter && headOf(tree, letter);
  if (!letter || letter.id > head.id || !verb || !words.receives.includes(verb.lemma)) return undefined;
  const sent = [...dependents(tree, letter, 'nmod'), ...dependents(tree, verb, 'obl')];
  return sent.find((d) => d.id > letter.id && d.id < head.id && isFrom(tree, d) && d.upos !== 'NUM');
}

/** "a letter in which he expressed": the letter on which a relative clause hangs, where "he" is its subject. */
function letterAround({ pronouns, letters }: PartyWords, tree: Tree, head: Word): Word | undefined {
  const subject = ownSubject(tree, head);
  const isHe = subject?.upos === 'PRON' && pronouns.singular.includes(subject.form.toLowerCase());
  const noun = headOf(tree, head);
  return isHe && head.deprel === 'acl:relcl' && noun && isOneOf(noun, letters) ? noun : undefined;
}

/** The letter itself, or the object of the verb on which the participle hangs, or of one that it hangs below. */
function letterAbove(words: PartyWords, tree: Tree, head: Word): Word | undefined {
  const isLetter = (w: Word) => isOneOf(w, words.letters) || isOneOf(w, words.talks);
  for (let up = headOf(tree, head); up; up = headOf(tree, up)) {
    if (isLetter(up) && baseRelation(up) === 'obj') return up;
    const object = dependents(tree, up, 'obj').find((d) => isLetter(d) && !subtree(tree, d).includes(head));
    if (object) return object;
  }
  return undefined;
}

function isFrom(tree: Tree, word: Word): boolean {
  return dependents(tree, word, 'case').some((c) => c.lemma === 'from' || c.lemma === 'de');
}
