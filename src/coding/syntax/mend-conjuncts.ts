/**
 * A sentence in, the same with a coordinated past verb hung on the verb whose tense it shares out.
 *
 * "thanked India for sending vaccines and expressed satisfaction": a past verb goes on from a past verb, not from the
 * gerund, the present or the future that stands between them.
 */

import type { Sentence, Word } from '../../language/types.js';
import { mendPastConjunct } from './mend-past-conjunct.js';
import type { WordKnowledge } from './mend-tree.js';
import { firstAbove, hasHelper, isTold, partsOf } from './sentence-parts.js';

export function mendConjuncts(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word, knowledge), sentence);
}

function mendOne(sentence: Sentence, word: Word, knowledge: WordKnowledge): Sentence {
  if (word.upos !== 'VERB' || !knowledge.isAct(word.lemma)) return sentence;
  if (isListed(sentence, word)) return mendParticiple(sentence, word) ?? sentence;
  if (word.deprel !== 'conj') return sentence;
  return mendFinite(sentence, word) ?? mendParticiple(sentence, word) ?? mendPastConjunct(sentence, word);
}

/** "tiennent en estime … et souhaitent": a finite verb goes on from a finite verb, not from a noun or infinitive below it. */
function mendFinite(sentence: Sentence, word: Word): Sentence | null {
  const head = sentence.words[word.head - 1];
  if (!head || head.id > word.id || !isFiniteVerb(sentence, word)) return null;
  if (isFiniteVerb(sentence, head) && agree(sentence, word, head) && !hasOtherObject(sentence, head, word)) return null;
  const upper = firstAbove(
    sentence,
    head,
    (up) => up.id < word.id && isFiniteVerb(sentence, up) && agree(sentence, word, up),
  );
  return upper ? moved(sentence, word, upper) : null;
}

/** "a remercié Lima des navires qu'elle a envoyés et a proposé une réunion": what has an object of its own goes on from no clause about another. */
function hasOtherObject(sentence: Sentence, head: Word, word: Word): boolean {
  if (head.deprel !== 'acl:relcl' || !hasObject(sentence, word)) return false;
  return partsOf(sentence, head).some((w) => w.deprel === 'obj' && w.feats.PronType === 'Rel' && w.id < head.id);
}

/** "s'est réjoui que Lima et Quito partagent ces vues et a rappelé": one does not go on from what two do. */
function agree(sentence: Sentence, one: Word, other: Word): boolean {
  const [some, more] = [numberOf(sentence, one), numberOf(sentence, other)];
  return some === undefined || more === undefined || some === more || hasSubject(sentence, one);
}

function numberOf({ words }: Sentence, verb: Word): string | undefined {
  const helper = partsOf({ words }, verb).find((w) => w.upos === 'AUX' && w.feats.VerbForm === 'Fin');
  return (helper ?? verb).feats.Number;
}

function hasSubject({ words }: Sentence, verb: Word): boolean {
  return partsOf({ words }, verb).some((w) => /^(nsubj|expl:subj)/.test(w.deprel));
}

/** "a rappelé le soutien … et encouragé les parties à": a participle with an object of its own goes on from a verb with "avoir". */
function mendParticiple(sentence: Sentence, word: Word): Sentence | null {
  const head = sentence.words[word.head - 1];
  if (!head || !isQualified(sentence, head) || head.id > word.id) return null;
  const isActive = word.feats.VerbForm === 'Part' && !hasHelper(sentence, word) && hasObject(sentence, word);
  const upper = isActive
    ? firstAbove(sentence, head, (up) => up.upos === 'VERB' && takesHave(sentence, up))
    : undefined;
  return upper ? moved(sentence, word, upper) : null;
}

/** "a salué le rôle de A dans la région, félicité le pays et loué": behind a comma, with an object that no passive has, it tells of no noun. */
function isListed({ words }: Sentence, word: Word): boolean {
  const before = words.slice(0, word.id - 1).findLast((w) => w.upos !== 'ADV');
  const isApart = word.deprel === 'acl' && before?.form === ',';
  return (
    isApart && partsOf({ words }, word).some((w) => w.id > word.id && w.deprel === 'obj' && isDetermined(words, w))
  );
}

function isDetermined(words: readonly Word[], noun: Word): boolean {
  return noun.upos === 'PROPN' || partsOf({ words }, noun).some((w) => w.upos === 'DET');
}

/** A noun, or what is said of one: "agité" in "malgré un contexte agité et souligné la nécessité". */
function isQualified(sentence: Sentence, word: Word): boolean {
  if (/^(NOUN|PROPN)$/.test(word.upos)) return true;
  const isQuality = word.upos === 'ADJ' || (word.feats.VerbForm === 'Part' && !hasHelper(sentence, word));
  return isQuality && /^(acl|amod)$/.test(word.deprel);
}

function moved(sentence: Sentence, word: Word, head: Word): Sentence {
  return {
    ...sentence,
    words: sentence.words.map((w) => (w.id === word.id ? { ...w, head: head.id, deprel: 'conj' } : w)),
  };
}

function isFiniteVerb(sentence: Sentence, word: Word): boolean {
  return word.deprel !== 'xcomp' && isTold(sentence, word); // whatever the tagger says
}

function hasObject(sentence: Sentence, word: Word): boolean {
  return partsOf(sentence, word).some((w) => w.id > word.id && /^(obj|xcomp|ccomp)/.test(w.deprel));
}

function takesHave(sentence: Sentence, word: Word): boolean {
  return partsOf(sentence, word).some((w) => w.lemma === 'avoir' && w.upos === 'AUX');
}
