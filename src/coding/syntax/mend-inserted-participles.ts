/**
 * A sentence in, the same with what is inserted between subject and verb no main clause out: in "Minister A, accompanied by B and C, held talks"
 * parsers take "accompanied" for the verb of the sentence and hang "held" somewhere in the list.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf, verbBehindComma } from './sentence-parts.js';

export function mendInsertedParticiples(sentence: Sentence): Sentence {
  const participle = sentence.words.find((w) => w.head === 0);
  const subject = participle && insertedBehind(sentence, participle);
  const verb = subject && verbBehindComma(sentence, participle);
  if (!subject || !verb) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === verb.id) return { ...word, head: 0, deprel: 'root' };
    if (word.id === participle.id) return { ...word, head: subject.id, deprel: 'acl' };
    if (word.id === subject.id) return { ...word, head: verb.id, deprel: 'nsubj' };
    return word.head === participle.id && word.id > verb.id ? { ...word, head: verb.id } : word;
  });
  return { ...sentence, words };
}

/** The subject before the comma, where the participle has a doer and nothing that makes it a verb of its own. */
function insertedBehind(sentence: Sentence, word: Word): Word | undefined {
  const parts = partsOf(sentence, word);
  const isBare = word.feats.VerbForm === 'Part' && word.feats.Tense === 'Past' && !parts.some((w) => w.upos === 'AUX');
  const hasDoer = parts.some((w) => w.deprel === 'obl:agent' && w.id > word.id);
  if (word.upos !== 'VERB' || !isBare || !hasDoer || sentence.words[word.id - 2]?.form !== ',') return undefined;
  return parts.find((w) => w.deprel.startsWith('nsubj') && w.id < word.id);
}
