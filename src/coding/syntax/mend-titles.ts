/** A sentence in, the same with a preposition before a title hung on the name that the title describes out: "to Prime Minister Orlov". */

import type { Sentence } from '../../language/types.js';

export function mendTitles(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) => {
    const title = word.deprel === 'case' ? sentence.words[word.head - 1] : undefined;
    const isBefore = title?.deprel === 'nmod:desc' && title.head > title.id && word.id < title.id;
    return title && isBefore ? { ...word, head: title.head } : word;
  });
  return { ...sentence, words };
}
