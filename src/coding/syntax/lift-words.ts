/**
 * A sentence in, the same with no word hanging on a comma, a bracket or an auxiliary out: such words move up to what that
 * hangs on. "Le ministre a, par la suite, salué": commas behind an auxiliary make parsers give it the subject. A quotation mark that heads
 * the sentence gives way to the first word under it.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function liftWords(sentence: Sentence): Sentence {
  const words = withoutMarkOnTop(sentence.words);
  if (words === sentence.words && !words.some((w) => isMark(words[w.head - 1]))) return sentence;
  return { ...sentence, words: words.map((w) => hungOn(w, headBeyondMarks(words, w))) };
}

function withoutMarkOnTop(words: readonly Word[]): readonly Word[] {
  const mark = words.find((w) => w.head === 0 && w.upos === 'PUNCT');
  const first = mark && partsOf({ words }, mark).find((w) => w.upos !== 'PUNCT');
  if (!first) return words;
  return words.map((w) => {
    if (w.id === first.id) return { ...w, head: 0, deprel: 'root' };
    if (w.id === mark.id) return { ...w, head: first.id, deprel: 'punct' };
    return w.head === mark.id ? { ...w, head: first.id } : w;
  });
}

function hungOn(word: Word, head: number): Word {
  return word.head === head ? word : { ...word, head };
}

function headBeyondMarks(words: readonly Word[], word: Word): number {
  let { head } = word;
  // A mark may hang on a mark; no chain is longer than the sentence.
  for (let steps = 0; isMark(words[head - 1]) && steps < words.length; steps++) head = words[head - 1]?.head ?? 0;
  return head === word.id ? word.head : head;
}

function isMark(word: Word | undefined): boolean {
  return word?.upos === 'PUNCT' || (word?.upos === 'AUX' && /^aux(:|$)/.test(word.deprel));
}
