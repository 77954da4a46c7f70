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

/** An adjective behind its noun, with nothing of the phrase behind it; behind a name ("ces tirs du Norland contraires au droit") it is of no name. */
function isLast({ words }: Sentence, word: Word): boolean {
  const next = words[word.id];
  if (word.upos !== 'ADJ') return false;
  return next === undefined || /^(PUNCT|CCONJ)$/.test(next.upos) || (next.upos === 'ADP' && isBehindName(words, word));
}

function isBehindName(words: readonly Word[], word: Word): boolean {
  return words[word.head - 1]?.upos === 'PROPN' && word.head === word.id - 1;
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
