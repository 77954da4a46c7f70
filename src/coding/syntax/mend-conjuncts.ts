/**
 * A sentence in, the same with a coordinated past verb hung on the verb whose tense it shares out.
 *
 * "thanked India for sending vaccines and expressed satisfaction": a past verb goes on from a past verb, not from the
 * gerund, the present or the future that stands between them.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';

export function mendConjuncts(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word, knowledge), sentence);
}

function mendOne(sentence: Sentence, word: Word, { isAct }: WordKnowledge): Sentence {
  if (word.deprel !== 'conj' || word.upos !== 'VERB' || !isAct(word.lemma) || !isBarePast(sentence, word))
    return sentence;
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
  return !sentence.words.some((w) => w.head === word.id && (w.upos === 'AUX' || w.deprel.startsWith('nsubj')));
}

function isPast(sentence: Sentence, word: Word): boolean {
  const helpers = sentence.words.filter((w) => w.head === word.id && w.upos === 'AUX');
  if (helpers.length > 0) return helpers.every((w) => w.feats.Tense === 'Past' || w.lemma === 'have');
  return word.feats.Tense === 'Past';
}

function pastAbove(sentence: Sentence, word: Word): Word | undefined {
  for (let up = sentence.words[word.head - 1]; up; up = sentence.words[up.head - 1]) {
    if (up.upos === 'VERB' && up.id < word.id && isPast(sentence, up)) return up;
  }
  return undefined;
}
