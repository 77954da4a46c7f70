/** A contact noun in; the verb that holds the contact out: "a eu un entretien", "une rencontre s'est tenue". */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import { isHappening } from './clause-of.js';
import { nounEntries } from './entries-of.js';
import { hasCase } from './find-sides.js';
import { relativeHolder } from './relative-holder.js';
import type { ContactWords } from './types.js';

/** The verb that carries the noun: "a eu un entretien", "une rencontre s'est tenue". */
export function holderOf(words: ContactWords, tree: Tree, noun: Word): Word | null {
  const relative = relativeHolder(words, tree, noun);
  if (relative) return relative;
  const counted = countedBy(words, tree, noun);
  if (counted) return holderOf(words, tree, counted);
  const head = headOf(tree, noun);
  const relation = baseRelation(noun);
  if (relation === 'nsubj' && head && isOneOf(head, words.dated)) return head;
  const set = relation === 'nsubj' && head?.upos === 'ADJ' ? heldByInfinitive(words, tree, head) : undefined;
  if (set || head?.upos !== 'VERB') return set ?? null;
  const modal = relation === 'nsubj' ? heldByInfinitive(words, tree, head) : undefined;
  if (modal) return modal;
  const expected = isOneOf(head, words.ahead) ? dependents(tree, head, 'xcomp')[0] : undefined;
  // "The committee is expected to meet".
  if (expected && isOfBody(words, tree, noun, expected)) return expected;
  if (isCarried(words, tree, noun, head) || isOfBody(words, tree, noun, head)) return head;
  if (!isOneOf(head, words.holders) && !isTreat(words, noun, head)) return null;
  if (relation === 'nsubj') return noun.deprel === 'nsubj:pass' || isHappening(words, tree, head) ? head : null;
  const isObject = (relation === 'obj' || relation === 'xcomp') && !isSaidOfPronoun(tree, noun, head);
  const isHeld = isObject || (relation === 'obl' && !isBehindPreposition(tree, noun));
  return isHeld ? head : null;
}

/** "gave a dinner for A", "offered a lunch in her honour". */
function isTreat(words: ContactWords, noun: Word, verb: Word): boolean {
  return (
    isOneOf(verb, words.treats) && nounEntries(words, noun).some(({ held, both }) => held === true && both === true)
  );
}

/** « Une réunion pourrait se tenir en mai », « doit avoir lieu »: the infinitive says that it happens. */
function heldByInfinitive(words: ContactWords, tree: Tree, verb: Word): Word | undefined {
  const isInfinitive = (d: Word) => [d, ...dependents(tree, d, 'aux')].some((w) => w.feats.VerbForm === 'Inf');
  const held = [...words.holders, ...words.sits];
  const bare = dependents(tree, verb, 'xcomp').filter((d) => isInfinitive(d) && isOneOf(d, held));
  const isLikely = isOneOf(verb, words.ahead) || isOneOf(verb, words.enabled);
  return isLikely ? bare.find((d) => isHappening(words, tree, d)) : undefined;
}

/** "The commission will convene in Lima": a body that sits. */
function isOfBody({ sits, times }: ContactWords, tree: Tree, noun: Word, verb: Word): boolean {
  const isAlone = dependents(tree, verb, 'obj').every((d) => isOneOf(d, times));
  return baseRelation(noun) === 'nsubj' && isOneOf(verb, sits) && isAlone;
}

/** "making it the first visit": what something is, and no news. */
function isSaidOfPronoun(tree: Tree, noun: Word, verb: Word): boolean {
  return dependents(tree, verb, 'obj').some((d) => d.upos === 'PRON' && d.id > verb.id && d.id < noun.id);
}

/** "The day ended with a meeting", "presided over the session": the verb has its contact behind a preposition of its own. */
function isCarried({ carries }: ContactWords, tree: Tree, noun: Word, verb: Word): boolean {
  return Object.entries(carries).some(
    ([preposition, verbs]) => isOneOf(verb, verbs) && hasCase(tree, noun, [preposition]),
  );
}

/** "a eu une série d'entretiens": what holds the series holds the talks. */
function countedBy(words: ContactWords, tree: Tree, noun: Word): Word | undefined {
  const up = noun.deprel === 'nmod' ? headOf(tree, noun) : undefined;
  return up && isOneOf(up, words.counts) ? up : undefined;
}

function isBehindPreposition(tree: Tree, noun: Word): boolean {
  return dependents(tree, noun, 'case').some((c) => !['à', 'de', 'in', 'at'].includes(c.lemma));
}
