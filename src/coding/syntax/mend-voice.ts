/**
 * A sentence in, the same with what looks passive by its auxiliary and is not ("X a mis Y au courant", "ils sont convenus", "il s'est dit"),
 * and the subject of what is passive by it, set right out.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendVoice(sentence: Sentence, { takesBe }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const verb = sentence.words[word.head - 1];
    if (verb && word.deprel === 'nsubj' && hasPassive(sentence, verb) && isPassive(sentence, verb, takesBe))
      return { ...word, deprel: 'nsubj:pass' };
    if (!verb || !/^(nsubj|aux):pass$/.test(word.deprel) || isPassive(sentence, verb, takesBe)) return word;
    return { ...word, deprel: word.deprel === 'nsubj:pass' ? 'nsubj' : 'aux:tense' };
  });
  return { ...sentence, words };
}

function hasPassive(sentence: Sentence, verb: Word): boolean {
  return partsOf(sentence, verb).some((w) => w.deprel === 'aux:pass');
}

function isPassive(sentence: Sentence, verb: Word, takesBe: WordKnowledge['takesBe']): boolean {
  const parts = partsOf(sentence, verb);
  const helpers = parts.filter((w) => w.upos === 'AUX');
  if (takesBe(verb.lemma) || parts.some((w) => w.feats.Reflex === 'Yes' && w.id < verb.id)) return false;
  return !helpers.some((w) => w.lemma === 'avoir') || helpers.some((w) => w.lemma === 'être');
}
