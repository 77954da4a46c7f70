/**
 * A sentence in, the same with an object that a circumstance parts from its verb an object out: in "discussed in a call with Minister A the
 * talks" and "discussed at length the talks" parsers hang the talks on the circumstance.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { firstBelow, partsOf } from './sentence-parts.js';

export function mendLateObjects(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word, knowledge), sentence);
}

function mendOne(sentence: Sentence, verb: Word, { isAct, isTime }: WordKnowledge): Sentence {
  if (verb.upos !== 'VERB' || !isAct(verb.lemma) || isFilled(sentence, verb)) return sentence;
  const circumstance = partsOf(sentence, verb).find((w) => /^obl(:|$)/.test(w.deprel) && w.id > verb.id);
  if (!circumstance || firstBelow(sentence, circumstance) !== endOf(sentence, verb) + 1) return sentence;
  const object = sentence.words.find((w) => isLate(sentence, w, circumstance) && !isTime(w));
  if (!object) return sentence;
  const start = articleOf(sentence, object)?.id ?? object.id;
  const words = sentence.words.map((word) => {
    if (word.id === object.id) return { ...word, head: verb.id, deprel: 'obj' };
    return word.head === object.id && word.id < start ? { ...word, head: circumstance.id, deprel: 'nmod' } : word;
  });
  return { ...sentence, words };
}

/** "handed over" */
function endOf(sentence: Sentence, verb: Word): number {
  const next = sentence.words[verb.id];
  return next?.head === verb.id && next.lemma === 'over' ? next.id : verb.id;
}

function isFilled(sentence: Sentence, verb: Word): boolean {
  return partsOf(sentence, verb).some((w) => /^(obj|ccomp|xcomp|nsubj:pass|aux:pass)/.test(w.deprel));
}

/** Hung on the circumstance or on what hangs there, with an article and no preposition right before that. */
function isLate(sentence: Sentence, word: Word, circumstance: Word): boolean {
  const up = sentence.words[word.head - 1];
  const isBelow = up?.id === circumstance.id || up?.head === circumstance.id;
  if (word.upos !== 'NOUN' || word.id <= circumstance.id || !isBelow) return false;
  const article = articleOf(sentence, word);
  if (!article) return false;
  const before = sentence.words[article.id - 2];
  return /^(nmod|obj|obl|appos)/.test(word.deprel) && before !== undefined && /^(NOUN|PROPN|NUM)$/.test(before.upos);
}

function articleOf(sentence: Sentence, word: Word): Word | undefined {
  return partsOf(sentence, word).find((w) => w.feats.PronType === 'Art' && w.upos === 'DET' && w.id < word.id);
}
