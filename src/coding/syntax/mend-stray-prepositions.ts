/**
 * A sentence in, the same with a partner hung on the verb by its preposition out: in "spoke today with B, the minister" parsers may hang
 * "with" on the day and B on "with".
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendStrayPrepositions(sentence: Sentence, { isParty }: WordKnowledge): Sentence {
  const words = [...sentence.words];
  for (const preposition of words.filter((w) => /^(?:with|avec)$/i.test(w.form) && w.deprel !== 'case')) {
    const partner = partsOf(sentence, preposition).find((w) => w.id > preposition.id && isNoun(w) && isParty(w));
    const verb = verbOver(sentence, preposition);
    if (!partner || !verb) continue;
    words[partner.id - 1] = { ...partner, head: verb.id, deprel: 'obl' };
    words[preposition.id - 1] = { ...preposition, upos: 'ADP', head: partner.id, deprel: 'case' };
  }
  return { ...sentence, words };
}

function isNoun({ upos }: Word): boolean {
  return upos === 'NOUN' || upos === 'PROPN';
}

/** The verb before it that it hangs on, if only by a word of time or place. */
function verbOver({ words }: Sentence, preposition: Word): Word | undefined {
  const over = words[preposition.head - 1];
  const verb = over?.upos === 'VERB' ? over : words[(over?.head ?? 0) - 1];
  return verb?.upos === 'VERB' && verb.id < preposition.id ? verb : undefined;
}
