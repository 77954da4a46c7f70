/**
 * A sentence in, the same with a verb that was taken for an auxiliary of the next clause a verb again out: in "puisque les élections auront
 * lieu, la ministre a annoncé" one participle cannot have two finite auxiliaries.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendHelpers(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) => (isSecondHelper(sentence, word) ? asClause(word) : word));
  return { ...sentence, words };
}

/** Another finite auxiliary of the same verb stands behind it, and a comma between them. */
function isSecondHelper(sentence: Sentence, word: Word): boolean {
  const verb = sentence.words[word.head - 1];
  if (!verb || !isFiniteHelper(word) || verb.id < word.id) return false;
  const later = partsOf(sentence, verb).find((w) => isFiniteHelper(w) && w.id > word.id);
  return later !== undefined && sentence.words.slice(word.id, later.id).some((w) => w.form === ',');
}

function isFiniteHelper(word: Word): boolean {
  return word.upos === 'AUX' && word.feats.VerbForm === 'Fin' && /^aux/.test(word.deprel);
}

function asClause(word: Word): Word {
  return { ...word, upos: 'VERB', deprel: 'advcl' };
}
