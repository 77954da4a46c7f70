/** A sentence in, the same with a clause that its conjunction subordinates no longer coordinated out: "…, lorsque Paris a fourni …". */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendMarked(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) => (isSubordinate(sentence, word) ? { ...word, deprel: 'advcl' } : word));
  return { ...sentence, words };
}

/** "que A … et que B …" are coordinated all the same. */
function isSubordinate(sentence: Sentence, word: Word): boolean {
  const head = sentence.words[word.head - 1];
  return word.deprel === 'conj' && head !== undefined && isMarked(sentence, word) && !isMarked(sentence, head);
}

function isMarked(sentence: Sentence, word: Word): boolean {
  return partsOf(sentence, word).some((w) => w.deprel === 'mark' && w.upos === 'SCONJ' && !isThat(w));
}

function isThat(word: Word): boolean {
  return word.lemma === 'que' || word.lemma === 'that';
}
