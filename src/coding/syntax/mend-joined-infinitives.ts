/**
 * A sentence in, the same with the further infinitives of a list hung on its first out: in "is ready to work with Nordmark, implement the
 * agreements, and promote trade" English says "to" once, and parsers take the others for main verbs.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendJoinedInfinitives(sentence: Sentence): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word), sentence);
}

function mendOne(sentence: Sentence, word: Word): Sentence {
  if (!isBare(sentence, word) || !goesOn(sentence, word)) return sentence;
  const first = infinitiveBefore(sentence, word);
  if (!first || first.id === word.head || !isToldOf(sentence, first)) return sentence;
  const words = sentence.words.map((w) => {
    if (w.id === word.id) return { ...w, head: first.id, deprel: 'conj', feats: { VerbForm: 'Inf' } };
    return w.head === word.id && w.id < first.id ? { ...w, head: first.id } : w;
  });
  return { ...sentence, words };
}

/** "implement": no ending, and nobody is said to do it. */
function isBare(sentence: Sentence, word: Word): boolean {
  if (word.upos !== 'VERB' || word.form !== word.lemma || word.head === 0 || word.feats.Tense === 'Past') return false;
  if (!/^(conj|ccomp|parataxis|advcl|xcomp)(:|$)/.test(word.deprel)) return false;
  return !partsOf(sentence, word).some((w) => /^(nsubj|aux|cop|expl)/.test(w.deprel) || isTo(w));
}

function isTo(word: Word): boolean {
  return word.upos === 'PART' && word.form.toLowerCase() === 'to';
}

/** Right behind a comma or "and", adverbs aside. */
function goesOn({ words }: Sentence, word: Word): boolean {
  const before = words.slice(0, word.id - 1).findLast((w) => w.upos !== 'ADV');
  return before?.form === ',' || before?.upos === 'CCONJ';
}

/** The nearest infinitive with "to" before it that completes a verb or an adjective, with no verb of a clause between. */
function infinitiveBefore(sentence: Sentence, word: Word): Word | undefined {
  const last = sentence.words.findLast((w) => w.id < word.id && w.feats.VerbForm === 'Fin' && w.feats.Tense !== 'Past');
  return sentence.words.findLast(
    (w) =>
      w.id < word.id &&
      w.id > (last && last.upos === 'VERB' && !isBare(sentence, last) ? last.id : 0) &&
      isInfinitive(sentence, w),
  );
}

function isInfinitive(sentence: Sentence, word: Word): boolean {
  return /^(xcomp|acl|ccomp)/.test(word.deprel) && partsOf(sentence, word).some((w) => isTo(w) && w.id < word.id);
}

/** "They agree to meet, and welcome …": under a bare present the next bare verb may be one more present. */
function isToldOf({ words }: Sentence, infinitive: Word): boolean {
  const head = words[infinitive.head - 1];
  return !!head && !(head.upos === 'VERB' && head.form === head.lemma && head.feats.VerbForm === 'Fin');
}
