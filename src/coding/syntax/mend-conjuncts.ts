/**
 * A sentence in, the same with a coordinated past verb hung on the verb whose tense it shares out.
 *
 * "thanked India for sending vaccines and expressed satisfaction": a past verb goes on from a past verb, not from the
 * gerund, the present or the future that stands between them.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { hasHelper, isTold, partsOf } from './sentence-parts.js';

export function mendConjuncts(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word, knowledge), sentence);
}

function mendOne(sentence: Sentence, word: Word, knowledge: WordKnowledge): Sentence {
  if (word.upos !== 'VERB' || !knowledge.isAct(word.lemma)) return sentence;
  if (isListed(sentence, word)) return mendParticiple(sentence, word) ?? sentence;
  if (word.deprel !== 'conj') return sentence;
  return mendFinite(sentence, word) ?? mendParticiple(sentence, word) ?? mendPast(sentence, word);
}

/** "tiennent en estime … et souhaitent": a finite verb goes on from a finite verb, not from a noun or infinitive below it. */
function mendFinite(sentence: Sentence, word: Word): Sentence | null {
  const head = sentence.words[word.head - 1];
  if (!head || head.id > word.id || !isFiniteVerb(sentence, word)) return null;
  if (isFiniteVerb(sentence, head) && agree(sentence, word, head)) return null;
  const upper = above(
    sentence,
    head,
    (up) => up.id < word.id && isFiniteVerb(sentence, up) && agree(sentence, word, up),
  );
  return upper ? moved(sentence, word, upper) : null;
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
  const upper = isActive ? above(sentence, head, (up) => up.upos === 'VERB' && takesHave(sentence, up)) : undefined;
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

function above(sentence: Sentence, word: Word, fits: (up: Word) => boolean): Word | undefined {
  for (let up: Word | undefined = sentence.words[word.head - 1]; up; up = sentence.words[up.head - 1])
    if (fits(up)) return up;
  return undefined;
}

function mendPast(sentence: Sentence, word: Word): Sentence {
  if (!isBarePast(sentence, word)) return sentence;
  const head = sentence.words[word.head - 1];
  if (!head || head.id > word.id || head.upos === 'AUX' || isPast(sentence, head)) return sentence;
  const upper = pastAbove(sentence, head);
  if (!upper) return sentence;
  const words = sentence.words.map((w) => {
    if (w.id === word.id)
      return { ...w, head: upper.id, feats: { ...w.feats, VerbForm: 'Fin', Mood: 'Ind', Tense: 'Past' } };
    return w.head === head.id && w.id > word.id && /^(obj|obl|ccomp|xcomp|advcl)/.test(w.deprel)
      ? { ...w, head: word.id }
      : w;
  });
  return { ...sentence, words: words.map((w) => (w.id === word.id ? withoutVoice(w) : w)) };
}

function withoutVoice(word: Word): Word {
  const { Voice: _voice, ...feats } = word.feats;
  return { ...word, feats };
}

/** Past with no auxiliary: "expressed", tagged finite or (the form being the same) participle. */
function isBarePast(sentence: Sentence, word: Word): boolean {
  if (word.feats.Tense !== 'Past') return false;
  if (word.feats.VerbForm !== 'Fin' && !/ed$/.test(word.form)) return false;
  return !partsOf(sentence, word).some((w) => w.upos === 'AUX' || w.deprel.startsWith('nsubj'));
}

function isPast(sentence: Sentence, word: Word): boolean {
  const helpers = partsOf(sentence, word).filter((w) => w.upos === 'AUX');
  if (helpers.length > 0) return helpers.every((w) => w.feats.Tense === 'Past' || w.lemma === 'have');
  return word.feats.Tense === 'Past';
}

function pastAbove(sentence: Sentence, word: Word): Word | undefined {
  return above(sentence, word, (up) => up.upos === 'VERB' && up.id < word.id && isPast(sentence, up));
}
