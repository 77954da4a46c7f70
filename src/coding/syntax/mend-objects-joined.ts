/**
 * A sentence in, the same with a coordinated noun hung on the object it goes on from out: in "a demandé de soutenir la coopération, et
 * d'abord le transfert" the noun has no verb to stand beside.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendObjectsJoined(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) => {
    const object = goesOnFromVerb(sentence, word) && lastObject(sentence, word);
    return object ? { ...word, head: object.id } : word;
  });
  return { ...sentence, words };
}

/** A noun with an article, no preposition and no verb of its own. */
function goesOnFromVerb(sentence: Sentence, word: Word): boolean {
  const verb = sentence.words[word.head - 1];
  if (word.deprel !== 'conj' || word.upos !== 'NOUN' || verb?.upos !== 'VERB' || verb.id > word.id) return false;
  const parts = partsOf(sentence, word);
  const isClause = parts.some((w) => /^(nsubj|cop|aux)/.test(w.deprel));
  return !isClause && parts.some((w) => w.deprel === 'det') && !parts.some((w) => isPreposition(sentence, w));
}

/** "d'abord", "en particulier" end in no preposition, as "en raison de" does: they are adverbs. */
function isPreposition(sentence: Sentence, word: Word): boolean {
  if (word.deprel !== 'case') return false;
  const last = partsOf(sentence, word)
    .filter((w) => w.deprel === 'fixed')
    .at(-1);
  return !last || last.upos === 'ADP';
}

/** The nearest object before the noun, of its verb or of an infinitive below that. */
function lastObject(sentence: Sentence, word: Word): Word | undefined {
  const verbs = new Set([word.head]);
  for (const { id, head, deprel } of sentence.words) if (deprel === 'xcomp' && verbs.has(head)) verbs.add(id);
  return sentence.words.findLast(
    (w) => w.id < word.id && w.deprel === 'obj' && w.upos === 'NOUN' && verbs.has(w.head) && w.id > word.head,
  );
}
