/** A sentence in, the same with who says it set apart out: in "noted that …, adding that …, an agency reported" the last clause is no matter of the first. */

import type { Sentence } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { firstBelow, partsOf } from './sentence-parts.js';

export function mendAttributions(sentence: Sentence, { isSay }: WordKnowledge): Sentence {
  const verb = sentence.words.findLast((w) => w.upos !== 'PUNCT');
  const subject = verb && partsOf(sentence, verb).find((w) => w.deprel === 'nsubj' && w.id < verb.id);
  const above = verb && sentence.words[verb.head - 1];
  if (!verb || !subject || !above || !isSay(verb.lemma) || !/^(ccomp|conj|advcl)$/.test(verb.deprel)) return sentence;
  const comma = sentence.words[firstBelow(sentence, subject) - 2];
  const top = sentence.words.find((w) => w.head === 0);
  if (comma?.form !== ',' || above.id > verb.id || verb.feats.VerbForm !== 'Fin' || !top) return sentence;
  const words = sentence.words.map((w) => (w.id === verb.id ? { ...w, head: top.id, deprel: 'parataxis:insert' } : w));
  return { ...sentence, words };
}
