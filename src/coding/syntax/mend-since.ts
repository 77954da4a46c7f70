/** A sentence in, the same with "since" no conjunction between a verb and its auxiliary out: in "Norland has since criticised" parsers read "has" alone. */

import type { Sentence, Word } from '../../language/types.js';

export function mendSince(sentence: Sentence): Sentence {
  const since = sentence.words.find((word) => word.lemma === 'since' && word.deprel === 'mark');
  const have = since && sentence.words[since.id - 2];
  const verb = since && sentence.words[since.head - 1];
  if (!since || !verb || have?.lemma !== 'have' || verb.head !== have.id || verb.id < since.id) return sentence;
  const words = sentence.words.map((word): Word => {
    if (word.id === verb.id) return { ...word, upos: 'VERB', head: have.head, deprel: have.deprel };
    if (word.id === have.id) return { ...word, upos: 'AUX', head: verb.id, deprel: 'aux' };
    if (word.id === since.id) return { ...word, upos: 'ADV', deprel: 'advmod' };
    return word.head === have.id ? { ...word, head: verb.id } : word;
  });
  return { ...sentence, words };
}
