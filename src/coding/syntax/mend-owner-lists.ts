/**
 * A sentence in, the same with "The ministers of A, B and C met" as one list of owners out: parsers take B for a second subject.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendOwnerLists(sentence: Sentence): Sentence {
  const stray = sentence.words.find((word) => ownerBefore(sentence, word) !== undefined);
  const owner = stray && ownerBefore(sentence, stray);
  if (!stray || !owner) return sentence;
  const words = sentence.words.map((word) =>
    word.id === stray.id ? { ...word, head: owner.id, deprel: 'conj' } : word,
  );
  return { ...sentence, words };
}

/** The owner right before the comma, where the word goes on with "and C" and the verb has its plural subject already. */
function ownerBefore(sentence: Sentence, word: Word): Word | undefined {
  if (word.deprel !== 'nsubj' || word.upos !== 'PROPN' || sentence.words[word.id - 2]?.form !== ',') return undefined;
  if (!partsOf(sentence, word).some((d) => d.deprel === 'conj' && d.upos === 'PROPN')) return undefined;
  const owner = sentence.words[word.id - 3];
  const several = owner?.upos === 'PROPN' && owner.deprel === 'nmod' ? sentence.words[owner.head - 1] : undefined;
  const isSubject = several?.deprel === 'nsubj' && several.head === word.head && several.feats.Number === 'Plur';
  return isSubject ? owner : undefined;
}
