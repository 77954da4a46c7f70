/**
 * A sentence in, the same with a relative clause right behind whoever said what stands before hung on that one out: in "« Le Pérou est un ami », a
 * affirmé M. A, qui a promis une visite" parsers hang it on a noun of what he said.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendTellersClauses(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const tellers = new Map<number, Word>();
  for (const word of sentence.words) {
    const teller = word.feats.PronType === 'Rel' ? tellerBefore(sentence, word, knowledge) : undefined;
    if (teller) tellers.set(word.head, teller);
  }
  if (tellers.size === 0) return sentence;
  return { ...sentence, words: sentence.words.map((word) => hung(word, tellers.get(word.id))) };
}

function hung(word: Word, teller: Word | undefined): Word {
  return teller ? { ...word, head: teller.id, deprel: 'acl:relcl' } : word;
}

/** Whoever stands before the comma before the pronoun, behind the verb of saying that has him for its subject. */
function tellerBefore(sentence: Sentence, pronoun: Word, { isSay }: WordKnowledge): Word | undefined {
  const verb = sentence.words[pronoun.head - 1];
  const isOpened = sentence.words[pronoun.id - 2]?.form === ',' && /^nsubj/.test(pronoun.deprel);
  if (!isOpened || !verb || !/^(acl|advcl|parataxis)/.test(verb.deprel) || verb.id < pronoun.id) return undefined;
  const said = sentence.words.findLast((w) => w.id < pronoun.id && w.upos === 'VERB');
  if (!said || said.id === verb.head || !isSay(said.lemma) || verb.head === 0) return undefined;
  const teller = partsOf(sentence, said).find((w) => /^nsubj/.test(w.deprel) && w.id > said.id);
  return teller && teller.id < pronoun.id && verb.head !== teller.id ? teller : undefined;
}
