/**
 * A sentence in, the same with a relative clause hung on its antecedent out.
 *
 * "L'ambassadeur, qui était parmi les invités, a remercié": parsers take the clause's predicate for the main verb's subject
 * and leave it two subjects of its own, the antecedent and "qui".
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendAntecedents(sentence: Sentence): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, id), sentence);
}

function mendOne(sentence: Sentence, id: number): Sentence {
  const predicate = sentence.words[id - 1];
  const verb = sentence.words[(predicate?.head ?? 0) - 1];
  if (!predicate || !verb || !isSubject(predicate) || verb.id < predicate.id) return sentence;
  const subjects = partsOf(sentence, predicate).filter(isSubject);
  const pronoun = subjects.find((w) => w.feats.PronType === 'Rel');
  const antecedent = subjects.find((w) => pronoun && w.id < pronoun.id && w.upos !== 'PRON');
  if (!pronoun || !antecedent) return sentence;
  const words = sentence.words.map((w) => {
    if (w.id === antecedent.id) return { ...w, head: verb.id, deprel: predicate.deprel };
    return w.id === id ? { ...w, head: antecedent.id, deprel: 'acl:relcl' } : w;
  });
  return { ...sentence, words };
}

function isSubject(word: Word): boolean {
  return /^nsubj(:|$)/.test(word.deprel);
}
