/**
 * A sentence in, the same with a noun that was taken for an inserted verb a noun again out: in "tient en haute estime le travail" nobody
 * who could speak follows "estime", and a preposition waits for it.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendInsertedNouns(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word, knowledge), sentence);
}

function mendOne(sentence: Sentence, noun: Word, { isParty }: WordKnowledge): Sentence {
  if (noun.deprel !== 'parataxis:insert') return sentence;
  const quality = sentence.words[noun.id - 2];
  const verb = sentence.words[noun.head - 1];
  const subject = partsOf(sentence, noun).find((w) => w.deprel === 'nsubj');
  if (!quality || !verb || !subject) return sentence;
  const waits =
    quality.head === verb.id &&
    /^obl/.test(quality.deprel) &&
    partsOf(sentence, quality).some((w) => w.deprel === 'case');
  if (!waits || verb.upos !== 'VERB' || subject.id < noun.id || isParty(subject)) return sentence;
  const words = sentence.words.map((word): Word => {
    if (word.id === noun.id)
      return { ...word, upos: 'NOUN', lemma: word.form.toLowerCase(), feats: {}, deprel: quality.deprel };
    if (word.id === quality.id) return { ...word, upos: 'ADJ', head: noun.id, deprel: 'amod' };
    if (word.id === subject.id) return { ...word, head: verb.id, deprel: 'obj' };
    if (word.head === quality.id && word.deprel === 'case') return { ...word, head: noun.id };
    return word.head === noun.id ? { ...word, head: verb.id } : word;
  });
  return { ...sentence, words };
}
