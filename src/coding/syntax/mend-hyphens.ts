/**
 * A sentence in, the same with a quality in two words and a hyphen hung on its noun out: in "held wide-ranging talks" nobody ranges, and the
 * talks were held.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendHyphens(sentence: Sentence): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word), sentence);
}

function mendOne(sentence: Sentence, quality: Word): Sentence {
  const { words } = sentence;
  const [first, hyphen] = words.slice(quality.id - 3, quality.id - 1);
  if (quality.upos !== 'VERB' || hyphen?.form !== '-' || !first) return sentence;
  const noun = partsOf(sentence, quality).find((w) => w.id > quality.id && w.deprel === 'obj');
  if (!noun || !isCompound(words, first, quality, noun)) return sentence;
  return { ...sentence, words: words.map((word) => rehang(word, first, quality, noun)) };
}

/** "wide-ranging", "long-standing", right before the noun and its own qualities; no article between. */
function isCompound(words: readonly Word[], first: Word, quality: Word, noun: Word): boolean {
  const between = words.slice(quality.id, noun.id - 1);
  const isWord = /^(ADV|ADJ|NOUN)$/.test(first.upos) && /(ing|ed)$/.test(quality.form);
  return isWord && first.end + 1 === quality.start && between.every((w) => /^(ADJ|NOUN|ADV)$/.test(w.upos));
}

function rehang(word: Word, first: Word, quality: Word, noun: Word): Word {
  if (word.id === noun.id) return { ...word, head: quality.head, deprel: quality.head === 0 ? 'root' : 'obj' };
  if (word.id === quality.id) return { ...word, head: noun.id, deprel: 'amod' };
  if (word.id === first.id) return { ...word, head: quality.id, deprel: 'advmod' };
  return word.head === quality.id && word.id > noun.id ? { ...word, head: noun.id } : word;
}
