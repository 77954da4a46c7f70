/**
 * A mended sentence in, the same with every word and itself built in one place out. The engine reads objects that were built in one place much
 * faster than those that each step copies in its own: to it, each copy is of another kind.
 */

import type { Sentence, Word } from '../../language/types.js';

/** Words that the step left alone stay themselves. */
export function ofOneShape({ words: before }: Sentence, { span, tokens, words }: Sentence): Sentence {
  return { span, tokens, words: words.map((word, i) => (word === before[i] ? word : rebuild(word))) };
}

function rebuild({ id, form, lemma, upos, feats, head, deprel, token, start, end }: Word): Word {
  return { id, form, lemma, upos, feats, head, deprel, token, start, end };
}
