/**
 * A sentence in, the same with what hangs on an adverb right behind a verb hung on the verb out: in "spoke highly of the talks" parsers take
 * the talks for the adverb's.
 */

import type { Sentence, Word } from '../../language/types.js';

export function mendManner(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) => {
    const verb = /^obl(:|$)/.test(word.deprel) ? verbBeside(sentence, word) : undefined;
    return verb ? { ...word, head: verb.id } : word;
  });
  return { ...sentence, words };
}

/** The verb of the adverb that the word hangs on, where the one follows the other: "highly" in "spoke highly". */
function verbBeside({ words }: Sentence, word: Word): Word | undefined {
  const adverb = words[word.head - 1];
  const isManner = adverb?.upos === 'ADV' && /ly$/.test(adverb.form) && adverb.id < word.id;
  const verb = isManner ? words[adverb.head - 1] : undefined;
  return verb?.upos === 'VERB' && verb.id === (adverb?.id ?? 0) - 1 ? verb : undefined;
}
