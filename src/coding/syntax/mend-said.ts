/**
 * A sentence in, the same with a clause that is said told from a bare predicate out.
 *
 * "a déclaré : « Nous sommes proches »": a predicate with a copula and a subject of its own is a clause.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendSaid(sentence: Sentence, { isSay }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const verb = sentence.words[word.head - 1];
    const isClause = word.deprel === 'xcomp' && verb !== undefined && isSay(verb.lemma) && isWhole(sentence, word);
    return isClause ? { ...word, deprel: 'ccomp' } : word;
  });
  return { ...sentence, words };
}

function isWhole({ words }: Sentence, predicate: Word): boolean {
  const parts = partsOf({ words }, predicate);
  return parts.some((w) => w.deprel === 'cop') && parts.some((w) => w.deprel === 'nsubj');
}
