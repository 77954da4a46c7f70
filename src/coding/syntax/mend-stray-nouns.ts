/**
 * A sentence in, the same with nouns that were joined to a verb hung on the verb they stand behind out.
 *
 * "a salué l'accord et s'est félicitée, lors de la rencontre": a noun with a preposition and without an "et" before it is
 * no second verb, it is a circumstance of the last verb before it.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendStrayNouns(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) => {
    const verb = isStray(sentence, word) ? lastVerbBefore(sentence, word) : undefined;
    return verb ? { ...word, head: verb.id, deprel: 'obl:mod' } : word;
  });
  return { ...sentence, words };
}

function isStray(sentence: Sentence, word: Word): boolean {
  if (word.upos !== 'NOUN' || word.deprel !== 'conj' || sentence.words[word.head - 1]?.upos !== 'VERB') return false;
  const own = partsOf(sentence, word).filter((w) => w.id < word.id);
  return own.some((w) => w.deprel === 'case') && !own.some((w) => w.deprel === 'cc');
}

/** Among the verb that the noun was joined to and what is below it. */
function lastVerbBefore({ words }: Sentence, word: Word): Word | undefined {
  return words.findLast((w) => w.id < word.id && w.upos === 'VERB' && isWithin(words, w, word.head));
}

function isWithin(words: readonly Word[], word: Word, top: number): boolean {
  let up: Word | undefined = word;
  while (up && up.id !== top) up = words[up.head - 1];
  return up !== undefined;
}
