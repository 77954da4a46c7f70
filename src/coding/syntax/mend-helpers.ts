/**
 * A sentence in, the same with a verb that was taken for an auxiliary of the next clause a verb again out: in "puisque les élections auront
 * lieu, la ministre a annoncé" one participle cannot have two finite auxiliaries. An auxiliary that hangs on the day between it and its verb goes to the verb.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendHelpers(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) =>
    isSecondHelper(sentence, word) ? asClause(word) : atItsVerb(sentence, word),
  );
  return { ...sentence, words };
}

/** Another finite auxiliary of the same verb stands behind it, and a comma between them. */
function isSecondHelper(sentence: Sentence, word: Word): boolean {
  const verb = sentence.words[word.head - 1];
  if (!verb || !isFiniteHelper(word) || verb.id < word.id) return false;
  const later = partsOf(sentence, verb).find((w) => isFiniteHelper(w) && w.id > word.id);
  return later !== undefined && sentence.words.slice(word.id, later.id).some((w) => w.form === ',');
}

/** "will on Friday, 12 March, host": hung on the day, though a bare verb stands behind it. */
function atItsVerb(sentence: Sentence, word: Word): Word {
  const over = sentence.words[word.head - 1];
  if (!over || !isFiniteHelper(word) || !/^(?:NOUN|PROPN|NUM)$/.test(over.upos)) return word;
  if (partsOf(sentence, over).some((w) => w.deprel === 'cop')) return word;
  const verb = sentence.words.slice(word.id).find((w) => w.upos === 'VERB');
  return verb && verb.form === verb.lemma ? { ...word, head: verb.id } : word;
}

function isFiniteHelper(word: Word): boolean {
  return word.upos === 'AUX' && word.feats.VerbForm === 'Fin' && /^aux/.test(word.deprel);
}

function asClause(word: Word): Word {
  return { ...word, upos: 'VERB', deprel: 'advcl' };
}
