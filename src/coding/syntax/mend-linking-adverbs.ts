/**
 * A sentence in, the same with two-word adverbs that link sentences read as adverbs out.
 *
 * "a sollicité en outre des équipements": parsers take the adverb for the preposition of the noun behind it, so that the
 * verb loses its object.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

const linking: ReadonlySet<string> = new Set(['en outre', 'en effet', 'en revanche', 'par ailleurs']);

export function mendLinkingAdverbs(sentence: Sentence): Sentence {
  const words = [...sentence.words];
  for (const [adverb, noun] of adverbsAsPrepositions(sentence)) {
    words[adverb.id - 1] = { ...adverb, head: noun.head, deprel: 'advmod' };
    words[noun.id - 1] = { ...noun, deprel: hasObject(sentence, noun.head) ? noun.deprel : 'obj' };
  }
  return { ...sentence, words };
}

/** Each such adverb that is the only preposition of a noun which completes the verb before it. */
function adverbsAsPrepositions(sentence: Sentence): (readonly [Word, Word])[] {
  const { words } = sentence;
  return words.flatMap((adverb) => {
    const noun = words[adverb.head - 1];
    const isFirst = adverb.deprel === 'case' && linking.has(`${adverb.form} ${words[adverb.id]?.form}`.toLowerCase());
    if (!isFirst || !noun?.deprel.startsWith('obl') || noun.head > adverb.id) return [];
    const prepositions = partsOf(sentence, noun).filter((w) => w.deprel === 'case');
    return prepositions.length === 1 ? [[adverb, noun] as const] : [];
  });
}

function hasObject({ words }: Sentence, verb: number): boolean {
  return words.some((w) => w.head === verb && w.deprel === 'obj');
}
