/**
 * A sentence in, the same with an opening "Saying that …, Minister A hoped" or "Congratulating Minister B, …" hung on the verb that follows it out:
 * parsers take the first word for the main verb, or for a noun.
 */

import type { Sentence, Word } from '../../language/types.js';
import { regularLemmas } from './mend-lemmas.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendGerundOpenings(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const opening = openingOf(sentence, knowledge);
  const verb = opening && mainVerb(sentence, knowledge);
  if (!verb) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === opening.id) return { ...opening, head: verb.id, deprel: 'advcl' };
    if (word.id === verb.id) return { ...word, head: 0, deprel: 'root' };
    return isObject(sentence, word, opening) ? { ...word, deprel: 'obj' } : word;
  });
  return { ...sentence, words };
}

/** The first word as a gerund, where an act has that form and the parser made something else of it. */
function openingOf({ words: [first] }: Sentence, { isAct }: WordKnowledge): Word | undefined {
  if (!first || !/ing$/.test(first.form) || first.deprel === 'case') return undefined;
  const lemma = isAct(first.lemma) ? first.lemma : regularLemmas(first.form.toLowerCase()).find(isAct);
  // "Noting that …, A hoped": a clause is no subject beside somebody who is.
  if (!lemma || (first.upos === 'VERB' && first.head !== 0 && first.deprel !== 'csubj')) return undefined;
  return { ...first, upos: 'VERB', lemma, feats: { VerbForm: 'Ger' } };
}

/** The finite verb behind a comma and somebody who can speak. */
function mainVerb(sentence: Sentence, { isParty }: WordKnowledge): Word | undefined {
  return sentence.words.find((verb) => {
    const subject = partsOf(sentence, verb).find((w) => w.deprel === 'nsubj' && w.id < verb.id);
    const canSpeak = subject && (isParty(subject) || subject.upos === 'PRON');
    const start = canSpeak ? firstOf(sentence, subject) : 0;
    return verb.upos === 'VERB' && canSpeak && sentence.words[start - 2]?.form === ',';
  });
}

function firstOf(sentence: Sentence, word: Word): number {
  return Math.min(
    word.id,
    ...partsOf(sentence, word).flatMap((w) => (w.upos === 'PUNCT' || w.id > word.id ? [] : [w.id])),
  );
}

/** "Congratulating Minister B": what stands right behind, with no preposition. */
function isObject(sentence: Sentence, word: Word, opening: Word): boolean {
  const isNear = word.head === opening.id && /^(appos|nmod|compound|flat|dep)(:|$)/.test(word.deprel);
  return isNear && !partsOf(sentence, word).some((w) => w.deprel === 'case');
}
