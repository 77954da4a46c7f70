/**
 * A treebank sentence in, the same with close appositions named as Sequoia names them out.
 *
 * In "le président Chirac" the name is an `appos` in GSD and an `nmod` in Sequoia; behind a comma or a bracket both say `appos`.
 * A parser that learns both customs follows neither.
 */

import type { TreebankSentence } from '../../src/language/conllu.js';
import type { Word } from '../../src/language/types.js';

export function nameCloseAppositions(sentence: TreebankSentence): TreebankSentence {
  const words = sentence.words.map((word) => (isClose(sentence, word) ? { ...word, deprel: 'nmod' } : word));
  return { ...sentence, words };
}

/** No punctuation stands between the word's head and the word. */
function isClose({ words }: TreebankSentence, word: Word): boolean {
  return word.deprel === 'appos' && !words.slice(word.head, word.id - 1).some(({ upos }) => upos === 'PUNCT');
}
