/** A sentence in, the same with "him" in "According to him, …" made the head of its phrase out: "according" is read as a verb there. */

import type { Sentence } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendSources(sentence: Sentence): Sentence {
  const verb = sentence.words.find((w) => w.form.toLowerCase() === 'according' && /^(obl|advcl)$/.test(w.deprel));
  const source = verb && partsOf(sentence, verb).find((w) => w.deprel === 'obj');
  if (!verb || !source) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === source.id) return { ...word, head: verb.head, deprel: 'obl' };
    if (word.id === verb.id) return { ...word, head: source.id, deprel: 'case' };
    return word.head === verb.id && word.deprel === 'punct' ? { ...word, head: source.id } : word;
  });
  return { ...sentence, words };
}
