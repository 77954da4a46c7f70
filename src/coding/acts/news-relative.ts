/** A relative clause in, whether it tells news of somebody, and not only what he or it is like, out. */

import type { Word } from '../../language/types.js';
import { resolveParty } from '../parties/resolve-party.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, firstConjunct, headOf, type Tree } from '../syntax/tree.js';
import type { Reading } from './types.js';

/** "son homologue, qui lui a présenté ses félicitations", "un appel au cours duquel les parties ont examiné". */
export function isNewsRelative(reading: Reading, tree: Tree, word: Word, head: Word): boolean {
  const noun = headOf(tree, word);
  // "qui a remercié … et a promis": of two verbs the first hangs on the noun.
  if (!noun || word.id !== firstConjunct(tree, head).id || !isTold(tree, head)) return false;
  if (isInLetter(reading, tree, word) || isThatWhich(tree, noun) || isRemark(reading, tree, noun, word)) return true;
  if (isOneOf(noun, reading.scene.words.talks)) return true;
  const party = resolveParty(reading.scene, reading.talk, tree, noun)?.party;
  const subject = dependents(tree, word, 'nsubj')[0];
  const isSomebody = (party?.people.length ?? 0) > 0 || (party !== undefined && hasSpoken(tree, noun));
  return isSomebody && subject?.upos === 'PRON';
}

/** "…, a affirmé le ministre, qui s'est engagé à": behind the verb that says who spoke. */
function hasSpoken(tree: Tree, noun: Word): boolean {
  return noun.deprel === 'nsubj' && headOf(tree, noun)?.deprel === 'parataxis:insert';
}

/** "C'est ce qu'a souligné le ministre": news of who said what stands before. */
function isThatWhich(tree: Tree, noun: Word): boolean {
  return noun.upos === 'PRON' && noun.lemma === 'ce' && dependents(tree, noun, 'cop').length > 0;
}

/** "un geste que M. A a salué", ", ce que le ministre a accepté", "an offer, which she accepted": what the other made of it. */
function isRemark({ scene }: Reading, tree: Tree, noun: Word, verb: Word): boolean {
  const own = dependents(tree, verb, 'nsubj').find((w) => w.upos !== 'PRON' || w.feats.PronType === 'Prs');
  if (!own) return false;
  const object = tree.sentence.words
    .slice(0, own.id)
    .findLast((w) => scene.words.pronouns.relative.includes(w.form.toLowerCase()));
  if (isBehindComma(tree, object)) return true;
  const isSumming = noun.lemma === 'ce' || (isOneOf(noun, scene.words.remarks) && isIndefinite(tree, noun));
  return isSumming && isBehindComma(tree, dependents(tree, noun, 'det')[0] ?? noun);
}

/** "un geste que", ", invitation que" */
function isIndefinite(tree: Tree, noun: Word): boolean {
  const determiners = dependents(tree, noun, 'det');
  return (
    determiners.length === 0 || determiners.some((d) => d.feats.Definite === 'Ind' || /^(une?|an?)$/i.test(d.form))
  );
}

function isBehindComma({ sentence }: Tree, word: Word | undefined): boolean {
  return word !== undefined && sentence.words[word.id - 2]?.form === ',';
}

/** "un message du roi, dans lequel il félicite": what a letter says, whatever noun the parser hangs it on. */
function isInLetter({ scene }: Reading, tree: Tree, head: Word): boolean {
  const pronouns = dependents(tree, head, 'obl').filter((d) => dependents(tree, d, 'case').length > 0);
  const pronoun = pronouns.find((d) => d.id < head.id && scene.words.pronouns.relative.includes(d.form.toLowerCase()));
  const before = pronoun ? tree.sentence.words.slice(0, pronoun.id) : [];
  return before.some((w) => isOneOf(w, scene.words.letters));
}

/** Finite and indicative, in the past or (", qui se dit persuadé") in the present. */
function isTold(tree: Tree, head: Word): boolean {
  const finite = [head, ...dependents(tree, head, 'aux', 'cop')].find((w) => w.feats.VerbForm === 'Fin');
  return (
    finite !== undefined && finite.feats.Tense !== 'Fut' && finite.feats.Mood !== 'Cnd' && finite.feats.Mood !== 'Sub'
  );
}
