/**
 * A verb in; the words for whoever may have sent the call or letter of which its sentence tells out: "received a call from B, congratulating",
 * "received a letter from B in which he expressed", "un message de B, dans lequel il réitère".
 */

import type { Word } from '../../language/types.js';
import type { PartyWords } from '../parties/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { baseRelation, dependents, headOf, subtree, type Tree } from '../syntax/tree.js';
import { ownSubject } from './find-subject.js';

export function sendersOf(words: PartyWords, { tree, head, group }: Match): readonly Word[] {
  const isParticiple = group.form === 'participle' && head.feats.Tense !== 'Past';
  const letter = isParticiple ? letterAbove(words, tree, head) : letterAround(words, tree, head);
  const verb = letter && headOf(tree, letter);
  if (!letter || letter.id > head.id || !verb) return [];
  const isReceived = words.receives.includes(verb.lemma);
  if (!isReceived && isParticiple && !(words.relays.includes(verb.lemma) && hasHearer(tree, head))) return [];
  const sent = [...dependents(tree, letter, 'nmod'), ...(isReceived ? dependents(tree, verb, 'obl') : [])];
  const from = sent.filter((d) => d.id > letter.id && d.id < head.id && isFrom(tree, d) && d.upos !== 'NUM');
  // "de la part de B": of B.
  return from.flatMap((d) => (d.lemma === 'part' ? dependents(tree, d, 'nmod') : [d]));
}

/** "a remis une lettre de B, le conviant à": done to whoever is handed the letter. */
function hasHearer(tree: Tree, head: Word): boolean {
  return dependents(tree, head, 'obj', 'iobj').some((d) => /^(?:les?|la|l['’]|lui|leur|him|her|them)$/i.test(d.form));
}

/** "a letter in which he expressed": the letter on which a relative clause hangs, where "he" is its subject, or that stands before "in which". */
function letterAround({ pronouns, letters, talks }: PartyWords, tree: Tree, head: Word): Word | undefined {
  const subject = ownSubject(tree, head);
  const isHe = subject?.upos === 'PRON' && pronouns.singular.includes(subject.form.toLowerCase());
  const noun = headOf(tree, head);
  if (!isHe || !noun) return undefined;
  if (head.deprel !== 'acl:relcl') return callAround([...letters, ...talks], tree, subject, noun);
  if (isOneOf(noun, letters)) return noun;
  const which = dependents(tree, head, 'obl').find((d) => pronouns.relative.includes(d.form.toLowerCase()));
  const before = which ? tree.sentence.words.slice(0, which.id - 1) : [];
  const letter = before.findLast((w) => w.upos === 'NOUN' && isOneOf(w, letters));
  return letter ?? callAround(talks, tree, subject, noun);
}

/** "a call from B, in which he expressed": the call, where the parser hangs the clause on B or joins it to the verb. */
function callAround(talks: readonly string[], tree: Tree, he: Word, noun: Word): Word | undefined {
  const [into, which] = tree.sentence.words.slice(he.id - 3, he.id - 1);
  if (which?.lemma !== 'which' || into?.upos !== 'ADP') return undefined;
  for (let up: Word | undefined = noun; up; up = headOf(tree, up)) {
    if (isOneOf(up, talks)) return up;
    const call = dependents(tree, up, 'obj').find((d) => isOneOf(d, talks) && d.id < he.id);
    if (call) return call;
  }
  return undefined;
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
