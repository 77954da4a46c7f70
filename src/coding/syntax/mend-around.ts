/**
 * A sentence in, the same with "autour de" read as one preposition out.
 *
 * "ont échangé autour de la pêche": parsers hang the noun on the adverb, so that the verb has nothing to talk about.
 */

import type { Sentence, Word } from '../../language/types.js';

export function mendAround(sentence: Sentence): Sentence {
  const words = [...sentence.words];
  for (const [noun, adverb] of nounsAround(sentence)) {
    const of = words[adverb.id];
    words[noun.id - 1] = { ...noun, head: adverb.head, deprel: 'obl:arg' };
    words[adverb.id - 1] = { ...adverb, head: noun.id, upos: 'ADP', deprel: 'case' };
    if (of) words[of.id - 1] = { ...of, head: adverb.id, deprel: 'fixed' };
  }
  return { ...sentence, words };
}

/** Nouns that hang, with a "de" right behind it, on an adverb that completes a verb. */
function nounsAround({ words }: Sentence): (readonly [Word, Word])[] {
  return words.flatMap((noun) => {
    const adverb = words[noun.head - 1];
    const of = adverb && words[adverb.id];
    const isPair = adverb?.lemma === 'autour' && of?.head === noun.id && of.lemma === 'de';
    return isPair && words[adverb.head - 1]?.upos === 'VERB' ? [[noun, adverb] as const] : [];
  });
}
