/** A sentence in, the same with a name right before a finite verb that has no subject made its subject out. */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';

const misread = /^(advmod|obl|dep|vocative|obj|compound|discourse|nmod|dislocated)(:|$)/;

export function mendSubjects(sentence: Sentence, { isParty }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const verb = sentence.words[word.head - 1];
    if (verb?.feats.VerbForm !== 'Fin' || verb.upos !== 'VERB' || !isRightBefore(sentence, word, verb)) return word;
    if (!misread.test(word.deprel) || !isParty(word) || hasSubject(sentence, verb) || hasCase(sentence, word))
      return word;
    return { ...word, upos: word.upos === 'NOUN' ? word.upos : 'PROPN', deprel: 'nsubj' };
  });
  return { ...sentence, words };
}

/** Nothing but adverbs stands between. */
function isRightBefore(sentence: Sentence, word: Word, verb: Word): boolean {
  return word.id < verb.id && sentence.words.slice(word.id, verb.id - 1).every((w) => w.upos === 'ADV');
}

function hasSubject(sentence: Sentence, verb: Word): boolean {
  return sentence.words.some((w) => w.head === verb.id && /^(nsubj|expl)/.test(w.deprel));
}

function hasCase(sentence: Sentence, word: Word): boolean {
  return sentence.words.some((w) => w.head === word.id && w.deprel === 'case' && w.id < word.id);
}
