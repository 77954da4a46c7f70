/**
 * A sentence in, the same with what somebody thinks of a thing hung on the verb out: in "considers the use of force inadmissible" parsers take
 * the adjective for a quality of "force", or for a word by the way.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendJudged(sentence: Sentence, { isAct }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const verb = isLast(sentence, word) ? judgeOf(sentence, word) : undefined;
    return verb && isAct(verb.lemma) ? { ...word, head: verb.id, deprel: 'xcomp' } : word;
  });
  return { ...sentence, words };
}

/** An adjective behind its noun, with nothing of the phrase behind it. */
function isLast({ words }: Sentence, word: Word): boolean {
  const next = words[word.id];
  return word.upos === 'ADJ' && (next === undefined || /^(PUNCT|CCONJ)$/.test(next.upos));
}

/** The verb whose object the adjective follows. */
function judgeOf(sentence: Sentence, word: Word): Word | undefined {
  const up = sentence.words[word.head - 1];
  if (!up || up.id > word.id) return undefined;
  if (word.deprel === 'discourse')
    return up.upos === 'VERB' && partsOf(sentence, up).some((w) => w.deprel === 'obj' && w.id < word.id)
      ? up
      : undefined;
  if (word.deprel !== 'amod') return undefined;
  let noun: Word | undefined = up;
  while (noun && /^nmod/.test(noun.deprel)) noun = sentence.words[noun.head - 1];
  const verb = noun?.deprel === 'obj' ? sentence.words[noun.head - 1] : undefined;
  return verb?.upos === 'VERB' ? verb : undefined;
}
