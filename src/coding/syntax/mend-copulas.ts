/** A sentence in, the same with "être" hung on what it tells out: "ont été au cœur des échanges" tells where something stands. */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendCopulas(sentence: Sentence): Sentence {
  const copula = sentence.words.find((w) => w.upos === 'AUX' && w.lemma === 'être' && w.head === 0);
  const told = copula && partsOf(sentence, copula).find((w) => isPlaceTold(sentence, w, copula));
  if (!copula || !told) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === told.id) return { ...word, head: 0, deprel: 'root' };
    if (word.id === copula.id) return { ...word, head: told.id, deprel: 'cop' };
    return word.head === copula.id ? { ...word, head: told.id, deprel: relationOf(word, copula) } : word;
  });
  return { ...sentence, words };
}

/** "au cœur de": a noun behind it with a preposition and an owner. */
function isPlaceTold(sentence: Sentence, word: Word, copula: Word): boolean {
  const parts = partsOf(sentence, word);
  const hasCase = parts.some((w) => w.deprel === 'case') && parts.some((w) => w.deprel.startsWith('nmod'));
  return word.upos === 'NOUN' && word.id > copula.id && word.deprel.startsWith('obl') && hasCase;
}

function relationOf({ deprel, upos, id }: Word, copula: Word): string {
  return id < copula.id && deprel === 'dislocated' && upos !== 'PUNCT' ? 'nsubj' : deprel;
}
