/**
 * A sentence in, the same with an adjective that was taken for a verb in the passive set right out.
 *
 * "La Chine est prête à": no participle of "prêter" is written so. Verbs in -er form theirs in -é.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendAdjectives(sentence: Sentence): Sentence {
  const misread = new Set(sentence.words.filter((w) => isNoParticiple(sentence, w)).map((w) => w.id));
  if (misread.size === 0) return sentence;
  const words = sentence.words.map((word) => {
    if (misread.has(word.id)) return asAdjective(word);
    if (!misread.has(word.head)) return word;
    if (/^aux:pass$/.test(word.deprel)) return { ...word, deprel: 'cop' };
    return word.deprel === 'nsubj:pass' ? { ...word, deprel: 'nsubj' } : word;
  });
  return { ...sentence, words };
}

function isNoParticiple(sentence: Sentence, word: Word): boolean {
  if (word.upos !== 'VERB' || !word.lemma.endsWith('er') || /é(e|s|es)?$|[ei]r$|nt$/.test(word.form)) return false;
  return partsOf(sentence, word).some((w) => w.lemma === 'être' && w.id < word.id);
}

function asAdjective(word: Word): Word {
  const { Gender, Number: number } = word.feats;
  const lemma = word.form.toLowerCase().replace(/(es|e|s)$/, '');
  return {
    ...word,
    upos: 'ADJ',
    lemma,
    feats: { ...(Gender ? { Gender } : {}), ...(number ? { Number: number } : {}) },
  };
}
