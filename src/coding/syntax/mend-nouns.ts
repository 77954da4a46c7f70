/** A sentence in, the same with an infinitive that was taken for a noun set right out: "la partie nordienne entend œuvrer". */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';

export function mendNouns(sentence: Sentence, { isAct }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => (isInfinitive(sentence, word, isAct) ? asInfinitive(word) : word));
  return { ...sentence, words };
}

/** Right behind a verb that takes an infinitive, without article, and ending as infinitives do. */
function isInfinitive(sentence: Sentence, word: Word, isAct: WordKnowledge['isAct']): boolean {
  if (word.upos !== 'NOUN' || word.deprel !== 'obj' || !/\p{Ll}(er|ir)$/u.test(word.form)) return false;
  const verb = sentence.words[word.head - 1];
  return verb?.upos === 'VERB' && verb.id === word.id - 1 && isAct(verb.lemma);
}

function asInfinitive(word: Word): Word {
  return { ...word, upos: 'VERB', lemma: word.form.toLowerCase(), deprel: 'xcomp', feats: { VerbForm: 'Inf' } };
}
