/**
 * A sentence in, the same with what parsers hang on a time hung on the verb of that time out: in "spoke today with the ambassador"
 * nothing belongs to "today" but what "of" brings in.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendTimePhrases(sentence: Sentence, { isTime, isParty }: WordKnowledge): Sentence {
  const isBare = (word: Word) => isTime(word) && !isParty(word);
  const words = sentence.words.map((word) => {
    const verb = verbOver(sentence, word, isBare);
    return verb && isPhrase(sentence, word) && !isBare(word) ? { ...word, head: verb.id, deprel: 'obl' } : word;
  });
  return { ...sentence, words };
}

/** "with the ambassador"; "Monday of next week" and "le 3 du mois" say which day it is. */
function isPhrase({ words }: Sentence, word: Word): boolean {
  if (!/^(nmod|obl)/.test(word.deprel) || !/^(NOUN|PROPN)$/.test(word.upos)) return false;
  const cases = partsOf({ words }, word).filter((w) => w.deprel === 'case' && w.id < word.id);
  return cases.length > 0 && !cases.some((w) => w.lemma === 'of' || w.lemma === 'de');
}

/** The verb before the time on which the word hangs. */
function verbOver({ words }: Sentence, word: Word, isTimeWord: (word: Word) => boolean): Word | undefined {
  const time = words[word.head - 1];
  if (!time || time.id > word.id || !isTimeWord(time)) return undefined;
  let up = words[time.head - 1];
  if (up && isTimeWord(up)) up = words[up.head - 1];
  return up?.upos === 'VERB' && up.id < time.id ? up : undefined;
}
