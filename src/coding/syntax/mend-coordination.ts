/** A sentence in, the same with "A and B" before a verb made one coordinated subject out, where the parser took them for two. */

import type { Sentence, Word } from '../../language/types.js';

export function mendCoordination(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) => {
    const first = isNominal(word) ? subjectBefore(sentence, word) : undefined;
    return first ? { ...word, head: first.id, deprel: 'conj' } : word;
  });
  return { ...sentence, words };
}

function subjectBefore(sentence: Sentence, word: Word): Word | undefined {
  const first = sentence.words.find(
    (w) => w.head === word.head && w.id < word.id && w.deprel === word.deprel && (isNominal(w) || isFirst(sentence, w)),
  );
  const between = first ? sentence.words.slice(first.id, word.id - 1) : [];
  return between.some((w) => w.upos === 'CCONJ') && !between.some((w) => w.upos === 'VERB') ? first : undefined;
}

/** "Elle et son hôte": a pronoun with "et" right behind it. */
function isFirst({ words }: Sentence, { id, upos, deprel }: Word): boolean {
  return upos === 'PRON' && /^nsubj/.test(deprel) && words[id]?.upos === 'CCONJ';
}

function isNominal(word: Word): boolean {
  return /^nsubj/.test(word.deprel) && /^(NOUN|PROPN)$/.test(word.upos);
}
