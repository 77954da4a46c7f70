/** A sentence in, the same with an ordinal as a quality of its noun out: parsers take "10th" for the head of "the 10th Joint Commission", and « cinquièmes » for that of « les cinquièmes consultations ». */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendOrdinals(sentence: Sentence): Sentence {
  const ordinal = sentence.words.find((w) => isNoun(w) && counted(sentence, w));
  const noun = ordinal && counted(sentence, ordinal);
  if (!ordinal || !noun) return sentence;
  const words = sentence.words.map((word): Word => {
    if (word.id === ordinal.id) return { ...word, upos: 'ADJ', head: noun.id, deprel: 'amod' };
    if (word.id === noun.id) return { ...word, head: ordinal.head, deprel: ordinal.deprel };
    return word.head === ordinal.id ? { ...word, head: noun.id } : word;
  });
  return { ...sentence, words };
}

function isNoun({ form, upos }: Word): boolean {
  return upos === 'NOUN' && /(?:^\d+(?:st|nd|rd|th|e|ème)|ième)s?$/.test(form);
}

/** The name that stands behind the ordinal without a comma, and that the parser takes for another word for it. */
function counted(sentence: Sentence, ordinal: Word): Word | undefined {
  const parts = partsOf(sentence, ordinal);
  const next = parts.find((w) => w.id === ordinal.id + 1 && w.deprel === 'nmod' && w.upos === 'NOUN');
  if (next) return partsOf(sentence, next).some((w) => w.id < next.id) ? undefined : next;
  const name = parts.find((w) => w.deprel === 'appos');
  const between = name ? sentence.words.slice(ordinal.id, name.id - 1) : [];
  return between.every((w) => w.head === name?.id && w.upos !== 'PUNCT') ? name : undefined;
}
