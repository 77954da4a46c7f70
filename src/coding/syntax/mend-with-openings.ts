/**
 * A sentence in, the same with the partner in front hung by its preposition out: in "With the ambassador of Nordmark the minister reviewed trade"
 * parsers take both for subjects.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendWithOpenings(sentence: Sentence, { isParty }: WordKnowledge): Sentence {
  const [first] = sentence.words;
  if (first === undefined || !/^(?:with|avec)$/i.test(first.form)) return sentence;
  const verb = sentence.words.find((w) => w.head === 0 && w.upos === 'VERB');
  const [partner, subject] = verb ? partsOf(sentence, verb).filter((w) => isSubject(w, verb)) : [];
  if (!verb || !partner || !subject || ![partner, subject].every(isParty)) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === first.id) return { ...word, upos: 'ADP', head: partner.id, deprel: 'case' };
    return word.id === partner.id ? { ...word, head: verb.id, deprel: 'obl' } : word;
  });
  return { ...sentence, words };
}

function isSubject({ deprel, id }: Word, verb: Word): boolean {
  return /^nsubj(:|$)/.test(deprel) && id < verb.id;
}
