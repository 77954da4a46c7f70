/** A sentence that is being mended and one of its words in, what hangs on the word out. A finished one has its tree: see tree.ts. */

import type { Sentence, Word } from '../../language/types.js';
import { keepLast } from '../../text/keep-last.js';
import type { Span } from '../../text/span.js';

export function partsOf({ words }: Pick<Sentence, 'words'>, head: Word): readonly Word[] {
  return partsByHead(words)[head.id] ?? none;
}

const none: readonly Word[] = [];

/** By the id of their head. Most steps of mending leave a sentence as it is, so that many ask for the parts of the same words. */
const partsByHead = keepLast((words: readonly Word[]) => {
  const parts: Word[][] = [];
  for (const word of words) {
    const siblings = parts[word.head];
    if (siblings) siblings.push(word);
    else parts[word.head] = [word];
  }
  return parts;
});

/** Words of a stretch of the text, in order. */
export function wordsWithin({ words }: Pick<Sentence, 'words'>, span: Span): readonly Word[] {
  return words.filter((w) => span[0] <= w.start && w.end <= span[1]);
}

/** The first of some words of one sentence that hangs on none of the others: the head of a phrase. */
export function topOf(phrase: readonly Word[]): Word | undefined {
  return phrase.find((w) => !phrase.some(({ id }) => id === w.head));
}

/** "se", "s'": a pronoun that makes its verb reflexive, whatever the tagger says of it. */
export function isReflexiveForm(form: string): boolean {
  return form.length === 2 && /^(se|s'|s’)$/i.test(form);
}

/** Id of the first word of the phrase that `word` heads. */
export function firstBelow(sentence: Sentence, word: Word): number {
  return Math.min(
    word.id,
    ...partsOf(sentence, word).flatMap((w) => (w.id < word.id ? [firstBelow(sentence, w)] : [])),
  );
}

/** True when `word` hangs on `ancestor`, at any depth. */
export function hangsUnder({ words }: Sentence, word: Word, ancestor: Word): boolean {
  let up = words[word.head - 1];
  for (let left = words.length; up && left > 0; left--) {
    if (up.id === ancestor.id) return true;
    up = words[up.head - 1];
  }
  return false;
}

/** True for a verb with an auxiliary. */
export function hasHelper(sentence: Pick<Sentence, 'words'>, verb: Word): boolean {
  return partsOf(sentence, verb).some((w) => w.upos === 'AUX');
}

/** True for a verb that is finite, or has a finite helper. */
export function isTold(sentence: Pick<Sentence, 'words'>, verb: Word): boolean {
  const isHelped = partsOf(sentence, verb).some((w) => w.upos === 'AUX' && w.feats.VerbForm === 'Fin');
  return verb.feats.VerbForm === 'Fin' || isHelped;
}

/** The first finite verb right behind a comma, with nobody of its own and nothing that makes it depend, behind `word`. */
export function verbBehindComma(sentence: Sentence, { id }: Word): Word | undefined {
  const { words } = sentence;
  return words.slice(id).find((word) => {
    if (word.upos !== 'VERB') return false;
    const first = firstBelow(sentence, word);
    if (![words[first - 2], words[first - 1]].some((w) => w?.form === ',')) return false;
    const own = partsOf(sentence, word).some((w) => w.id < word.id && /^([nc]subj|mark|cc)(:|$)/.test(w.deprel));
    return !own && isTold(sentence, word);
  });
}

/** The nearest word that `word` hangs on, itself left out, of which this holds. */
export function firstAbove(
  { words }: Pick<Sentence, 'words'>,
  word: Word,
  fits: (up: Word) => boolean,
): Word | undefined {
  for (let up = words[word.head - 1]; up; up = words[up.head - 1]) if (fits(up)) return up;
  return undefined;
}
