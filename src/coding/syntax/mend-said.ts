/**
 * A sentence in, the same with a clause that is said told from a bare predicate out.
 *
 * "a déclaré : « Nous sommes proches »": a predicate with a copula and a subject of its own is a clause.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';

export function mendSaid(sentence: Sentence, { isSay }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const verb = sentence.words[word.head - 1];
    const isClause = word.deprel === 'xcomp' && verb !== undefined && isSay(verb.lemma) && isWhole(sentence, word);
    return isClause ? { ...word, deprel: 'ccomp' } : word;
  });
  return { ...sentence, words };
}

function isWhole({ words }: Sentence, predicate: Word): boolean {
  const parts = words.filter((w) => w.head === predicate.id);
  return parts.some((w) => w.deprel === 'cop') && parts.some((w) => w.deprel === 'nsubj');
}
