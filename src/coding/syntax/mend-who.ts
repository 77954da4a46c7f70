/**
 * A sentence in, the same with a clause that "qui", or a relative pronoun as its object, begins hung on the word before it out.
 *
 * "…, a noté M. A, qui a affirmé que", "recalled the accord on fish, which they had signed": parsers coordinate the clause with what was noted.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

const misread = /^(conj|parataxis|ccomp|advcl)(:|$)/;

export function mendWho(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) => {
    const antecedent = word.upos === 'VERB' && misread.test(word.deprel) ? antecedentOf(sentence, word) : undefined;
    return antecedent ? { ...word, head: antecedent.id, deprel: 'acl:relcl' } : word;
  });
  return { ...sentence, words };
}

/** The name or noun before ", qui". */
function antecedentOf({ words }: Sentence, clause: Word): Word | undefined {
  const who = partsOf({ words }, clause).find((w) => opensClause(w) && w.id < clause.id);
  const [before, comma] = who ? [words[who.id - 3], words[who.id - 2]] : [];
  return comma?.form === ',' && before && /^(NOUN|PROPN|NUM|X)$/.test(before.upos) ? before : undefined;
}

function opensClause({ deprel, form, feats }: Word): boolean {
  return (deprel === 'nsubj' && /^qui$/i.test(form)) || (deprel === 'obj' && feats.PronType === 'Rel');
}
