/**
 * A sentence in, the same with the matter of a talk hung on the verb out: in "a échangé avec l'ambassadeur du Chili, M. Rojas, sur la pêche"
 * parsers take the ambassador for an expert on fishing, and in "s'est entretenu avec le président du Chili de la pêche" for one of fishing.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendTalkMatters(sentence: Sentence, { isParty }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const partner = word.deprel.startsWith('nmod') ? sentence.words[word.head - 1] : undefined;
    if (!partner || !isParty(partner) || !partner.deprel.startsWith('obl')) return word;
    const isMatter =
      hasCase(sentence, word, 'sur') || (isTalk(sentence, partner) && hasCase(sentence, word, 'de') && !isParty(word));
    return isMatter && hasCase(sentence, partner, 'avec') ? { ...word, head: partner.head, deprel: 'obl:arg' } : word;
  });
  return { ...sentence, words };
}

/** Verbs whose matter "de" brings in. */
const talks: ReadonlySet<string> = new Set(['entretenir', 'discuter', 'parler', 'débattre', 'converser']);

function isTalk({ words }: Sentence, partner: Word): boolean {
  return talks.has(words[partner.head - 1]?.lemma ?? '');
}

function hasCase(sentence: Sentence, word: Word, lemma: string): boolean {
  return partsOf(sentence, word).some((w) => w.deprel === 'case' && w.lemma === lemma && w.id < word.id);
}
