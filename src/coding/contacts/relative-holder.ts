/** A contact noun in; the verb of the clause behind it that says who held it out: "the talks that the two ministers had". */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/match-patterns.js';
import { baseRelation, dependents, isBelow, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { ContactWords } from './types.js';

export function relativeHolder(words: ContactWords, tree: Tree, noun: Word): Word | null {
  const clauses = tree.sentence.words.filter((w) => w.deprel === 'acl:relcl' && w.id > noun.id);
  const own = clauses.find((w) => w.head === noun.id || isBelow(tree, noun, tree.sentence.words[w.head - 1] ?? w));
  const verb = own && isObjectOf(words, tree, noun, own) ? own : behindPronoun(words, tree, noun);
  if (!verb) return null;
  return [verb, ...dependents(tree, verb, 'xcomp')].find((w) => isOneOf(w, words.holders)) ?? null;
}

/** "un entretien que le ministre a eu", "the talks the ministers held": the verb has its object in front, said or unsaid. */
function isObjectOf(words: ContactWords, tree: Tree, noun: Word, verb: Word): boolean {
  const pronoun = dependents(tree, verb).find((d) => isPronoun(words, d) && d.id < verb.id);
  if (pronoun) return baseRelation(pronoun) !== 'nsubj';
  // « une lettre par laquelle B est invité à participer » : the letter is what it is done by.
  if (dependents(tree, verb).some((d) => d.feats.PronType === 'Rel' && d.id < verb.id && hasPreposition(tree, d)))
    return false;
  // "a visit to Lima, where he was received by B".
  if (dependents(tree, verb, 'advmod').some((d) => d.feats.PronType === 'Rel' && d.id < verb.id)) return false;
  const subject = dependents(tree, verb, 'nsubj')[0];
  const isBare = subject !== undefined && subject.id > noun.id && subject.feats.PronType !== 'Rel';
  return isBare && verb.head === noun.id && !hasObject(words, tree, verb);
}

function hasPreposition(tree: Tree, word: Word): boolean {
  return dependents(tree, word, 'case').length > 0;
}

/** Where the tree lost the clause: a pronoun right behind the noun and its adjectives, and the first verb behind that. */
function behindPronoun(words: ContactWords, tree: Tree, noun: Word): Word | undefined {
  const behind = tree.sentence.words.slice(noun.id);
  const near = behind.findIndex((w) => w.upos !== 'ADJ');
  const isNear = behind[near] && isPronoun(words, behind[near]);
  // "the second session of the commission, which Norland is to host".
  const at = isNear ? near : behind.findIndex((w) => w.form === ',') + 1;
  const isNext =
    isNear || (at > 0 && at < ownReach && !behind.slice(0, at).some((w) => w.upos === 'VERB' || w.upos === 'AUX'));
  if (!isNext || !behind[at] || !isPronoun(words, behind[at])) return undefined;
  const verb = behind.slice(at).find((w) => w.upos === 'VERB');
  if (!verb || hasObject(words, tree, verb)) return undefined;
  return isNear || verb.feats.VerbForm === 'Inf' || verbGroup(tree, verb).time === 'future' ? verb : undefined;
}

/** Words between a contact noun and the clause that tells of it. */
const ownReach = 12;

function isPronoun({ relatives }: ContactWords, word: Word): boolean {
  return relatives.includes(word.form.toLowerCase().replace('’', "'"));
}

/** An object besides the pronoun of the clause, which taggers also take for a conjunction. */
function hasObject(words: ContactWords, tree: Tree, verb: Word): boolean {
  return dependents(tree, verb, 'obj').some((d) => d.upos !== 'PRON' && !isPronoun(words, d));
}
