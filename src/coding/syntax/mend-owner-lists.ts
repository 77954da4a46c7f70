/**
 * A sentence in, the same with "The ministers of A, B and C met" as one list of owners out: parsers take B for a second subject,
 * or the ministers for no subject at all.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendOwnerLists(sentence: Sentence): Sentence {
  const stray = sentence.words.find((word) => listBefore(sentence, word) !== undefined);
  const list = stray && listBefore(sentence, stray);
  if (!stray || !list) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === list.several.id) return { ...word, deprel: 'nsubj' };
    return word.id === stray.id ? { ...word, head: list.owner.id, deprel: 'conj' } : word;
  });
  return { ...sentence, words };
}

type OwnerList = { readonly several: Word; readonly owner: Word };

/** The list before the comma, where the word goes on with "and C" and the verb has its plural subject already. */
function listBefore(sentence: Sentence, word: Word): OwnerList | undefined {
  if (word.deprel !== 'nsubj' || word.upos !== 'PROPN' || sentence.words[word.id - 2]?.form !== ',') return undefined;
  if (!partsOf(sentence, word).some((d) => d.deprel === 'conj' && d.upos === 'PROPN')) return undefined;
  const owner = firstOwner(sentence, sentence.words[word.id - 3]);
  const several = owner?.deprel === 'nmod' ? sentence.words[owner.head - 1] : undefined;
  return owner && several && isSubject(sentence, several, word.head) ? { several, owner } : undefined;
}

/** "of A, the Republic of B": the first of the owners joined by commas. */
function firstOwner(sentence: Sentence, word: Word | undefined): Word | undefined {
  if (word?.upos !== 'PROPN') return undefined;
  return word.deprel === 'conj' ? firstOwner(sentence, sentence.words[word.head - 1]) : word;
}

/** The plural subject of the verb, or what opens the sentence with no preposition before it. */
function isSubject(sentence: Sentence, word: Word, verb: number): boolean {
  if (word.head !== verb || word.feats.Number !== 'Plur') return false;
  const isBare = !partsOf(sentence, word).some((d) => d.deprel === 'case' && d.id < word.id);
  return word.deprel === 'nsubj' || (word.deprel === 'obl' && isBare && word.id < verb);
}
