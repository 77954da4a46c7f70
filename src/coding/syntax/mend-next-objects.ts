/**
 * A sentence in, the same with what stands right behind a joined past verb its object out: in "praised the role of Nordmark and proposed
 * talks in May" parsers join the talks to the role.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendNextObjects(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word, knowledge), sentence);
}

function mendOne(sentence: Sentence, verb: Word, { isAct }: WordKnowledge): Sentence {
  if (verb.upos !== 'VERB' || verb.deprel !== 'conj' || !/ed$/.test(verb.form) || !isAct(verb.lemma)) return sentence;
  const object = nounBehind(sentence, verb);
  if (!object || object.head >= verb.id || isFilled(sentence, verb)) return sentence;
  const words = sentence.words.map((word) =>
    word.id === object.id ? { ...word, head: verb.id, deprel: 'obj' } : word,
  );
  return { ...sentence, words };
}

/** The first noun behind the verb, with nothing but its own article and qualities between, hung on what stands before the verb. */
function nounBehind({ words }: Sentence, verb: Word): Word | undefined {
  const behind = words.slice(verb.id);
  const noun = behind.find((w) => !/^(DET|ADJ|PRON)$/.test(w.upos));
  return noun && /^(NOUN|PROPN)$/.test(noun.upos) && /^(conj|nmod|appos|obj)(:|$)/.test(noun.deprel) ? noun : undefined;
}

function isFilled(sentence: Sentence, verb: Word): boolean {
  return partsOf(sentence, verb).some((w) => /^(obj|ccomp|xcomp|aux|nsubj:pass)/.test(w.deprel));
}
