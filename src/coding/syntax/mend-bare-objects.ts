/**
 * A sentence in, the same with a person right behind a verb made its object out: in "received First Deputy Minister Orlov" parsers
 * take the person for a circumstance, though no preposition says so.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { firstBelow, partsOf } from './sentence-parts.js';

export function mendBareObjects(sentence: Sentence, { isParty, isTime }: WordKnowledge): Sentence {
  const isObject = (word: Word) => isParty(word) && isBareObject(sentence, word) && !isTime(word);
  const words = sentence.words.map((word) => (isObject(word) ? { ...word, deprel: 'obj' } : word));
  return { ...sentence, words };
}

function isBareObject(sentence: Sentence, word: Word): boolean {
  const verb = sentence.words[word.head - 1];
  if (!/^obl(:mod|:arg)?$/.test(word.deprel) || verb?.upos !== 'VERB' || word.id < verb.id) return false;
  if (partsOf(sentence, word).some((w) => w.deprel === 'case')) return false;
  const around = partsOf(sentence, verb);
  const first = firstBelow(sentence, word);
  return first === verb.id + 1 && !around.some((w) => /^(obj|aux:pass|nsubj:pass)$/.test(w.deprel));
}
