/** A list of words and one of the text in; true when it is of the list, in whatever number or case. */

import type { Word } from '../../language/types.js';
import { fold } from '../../text/fold.js';
import { keepResults } from '../../text/keep-results.js';

/** By lemma or form; a title in capitals ("the Ministers") is a name to taggers, and keeps its plural. */
export function includesWord(words: readonly string[], word: Word): boolean {
  if (words.includes(word.lemma) || words.includes(foldedLemma(word.lemma))) return true;
  const form = word.form.toLowerCase();
  return words.includes(form) || (isPlural(word) && words.includes(form.replace(/s$/, '')));
}

const foldedLemma = keepResults(fold);

/** A noun in capitals ("the Sides") is a name to taggers, and keeps its plural. */
export function isPlural(word: Word): boolean {
  return word.feats.Number === 'Plur' || (word.upos === 'PROPN' && /[^s]s$/.test(word.form));
}
