/**
 * A sentence in, the same with a past that was taken for a quality of its object told of its subject out: in "The two held discussions" and
 * "said he and his guest discussed trade" parsers make a noun the head of the clause, which has a subject and no verb.
 */

import type { Sentence, Word } from '../../language/types.js';
import { asPast } from './mend-bare-past.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendQualities(sentence: Sentence, { isAct }: WordKnowledge): Sentence {
  for (const verb of sentence.words) {
    const noun = verb.deprel === 'amod' && isAct(verb.lemma) ? sentence.words[verb.head - 1] : undefined;
    const subject = noun && noun.id > verb.id ? subjectOf(sentence, verb, noun) : undefined;
    if (noun && subject) return { ...sentence, words: sentence.words.map((w) => rehang(w, subject, verb, noun)) };
  }
  return sentence;
}

/** The subject of a noun that has no copula and no article of its own behind the verb; or "the two" right before the verb. */
function subjectOf(sentence: Sentence, verb: Word, noun: Word): Word | undefined {
  const parts = partsOf(sentence, noun);
  if (parts.some((w) => /^(cop|aux)/.test(w.deprel) || (w.deprel === 'det' && w.id > verb.id))) return undefined;
  const subject = parts.find((w) => w.deprel === 'nsubj');
  if (subject) return subject.id < verb.id ? subject : undefined;
  const two = sentence.words.slice(0, verb.id - 1).findLast((w) => w.upos !== 'ADV');
  return two?.upos === 'NUM' && sentence.words[two.id - 2]?.lemma === 'the' && noun.head === 0 ? two : undefined;
}

function rehang(word: Word, subject: Word, verb: Word, noun: Word): Word {
  if (word.id === verb.id) return { ...asPast(word), head: noun.head, deprel: noun.deprel };
  if (word.id === subject.id) return { ...word, head: verb.id, deprel: 'nsubj' };
  if (word.id === noun.id) return { ...word, head: verb.id, deprel: 'obj' };
  if (word.upos === 'DET' && word.id === subject.id - 1) return { ...word, head: subject.id, deprel: 'det' };
  const isOfClause = word.id < verb.id || word.deprel === 'punct';
  return word.head === noun.id && isOfClause ? { ...word, head: verb.id } : word;
}
