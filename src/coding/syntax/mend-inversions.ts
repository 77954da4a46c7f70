/**
 * A sentence in, the same with the place it begins with made the predicate out: in "At the centre of the talks was trade" parsers take the centre,
 * preposition and all, for the subject.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendInversions(sentence: Sentence): Sentence {
  const subject = sentence.words.find((w) => w.head === 0);
  const copula = subject && partsOf(sentence, subject).find((w) => w.deprel === 'cop' && w.id < subject.id);
  const place = subject && partsOf(sentence, subject).find((w) => w.deprel === 'nsubj' && w.id < subject.id);
  if (!subject || !copula || !place || place.id > copula.id || !isMarked(sentence, place)) return sentence;
  return { ...sentence, words: sentence.words.map((word) => rehang(word, place, subject, copula)) };
}

/** "At the centre …": no subject has a preposition. */
function isMarked(sentence: Sentence, place: Word): boolean {
  return partsOf(sentence, place).some((w) => w.deprel === 'case' && w.upos === 'ADP' && w.id < place.id);
}

function rehang(word: Word, place: Word, subject: Word, copula: Word): Word {
  if (word.id === place.id) return { ...word, head: 0, deprel: 'root' };
  if (word.id === subject.id) return { ...word, head: place.id, deprel: 'nsubj' };
  const isOfClause =
    word.id === copula.id || word.deprel === 'punct' || (word.head === subject.id && word.id < place.id);
  return word.head === subject.id && isOfClause ? { ...word, head: place.id } : word;
}
