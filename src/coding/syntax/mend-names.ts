/**
 * A sentence in, the same with each person one phrase together with the title before the name out: in "the Nordmark Deputy Minister of
 * Trade Vera Orlova spoke" parsers hang "Minister" on the verb and "Orlova" on "Trade", and the verb has two subjects or none.
 */

import type { Sentence, Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import { treeOr } from './is-tree.js';
import type { WordKnowledge } from './mend-tree.js';
import { hangsUnder, wordsWithin } from './sentence-parts.js';

export function mendNames(sentence: Sentence, { names }: WordKnowledge): Sentence {
  return names
    .filter((span) => contains(sentence.span, span))
    .map((span) => wordsWithin(sentence, span).map((w) => w.id))
    .filter((ids) => ids.length > 0)
    .reduce((mended, ids) => treeOr(mended, partFromNext(gather(mended, ids), ids)), sentence);
}

/** "(met A) in the presence of the ambassador, B": B stands beside the title right before the comma, and not beside somebody named before. */
function besideTitle(sentence: Sentence, phrase: readonly Word[]): Sentence {
  const comma = phrase.findIndex((w) => w.form === ',');
  const [title, name] = [phrase.slice(0, comma), phrase.slice(comma + 1)];
  const noun = title.find((w) => w.upos === 'NOUN');
  const top = name.find((w) => w.deprel === 'appos' && w.head < (title[0]?.id ?? 0));
  if (!noun || !top || phrase.some((w) => w.form === ',' && w.id > top.id)) return sentence;
  const words = sentence.words.map((word) => (word.id === top.id ? { ...word, head: noun.id } : word));
  return { ...sentence, words };
}

/** What a phrase may be to the words outside it, the likeliest first: the one that counts where it hangs on several. */
const likeliest = ['root', 'nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'appos'];

function gather(sentence: Sentence, ids: readonly number[]): Sentence {
  const phrase = ids.map((id) => sentence.words[id - 1] as Word);
  if (phrase.some((w) => w.upos === 'PUNCT' && w.form !== '-' && w.form !== '.')) return besideTitle(sentence, phrase);
  const tops = phrase.filter((w) => !ids.includes(w.head));
  const isMarked = sentence.words[(ids[0] ?? 0) - 2]?.upos === 'ADP';
  const top = [...tops].sort((a, b) => rankOf(a, isMarked) - rankOf(b, isMarked))[0];
  if (!top || phrase.length < 2) return sentence;
  const words = sentence.words.map((word) => {
    // What introduces the phrase stays outside it: "with Minister A".
    if (tops.includes(word) && word.id !== top.id && word.upos !== 'ADP')
      return { ...word, head: top.id, deprel: 'flat' };
    return isOfWhole(word, ids) && !hangsUnder(sentence, top, word) ? { ...word, head: top.id } : word;
  });
  return { ...sentence, words };
}

/** Nobody behind a preposition is the subject. */
function rankOf({ deprel }: Word, isMarked: boolean): number {
  const rank = likeliest.indexOf(deprel.split(':')[0] ?? '');
  return rank < 0 || (isMarked && rank === 1) ? likeliest.length : rank;
}

/** Words outside that the parser hung on one word of the name: the preposition before it, whoever "and" joins to it. */
function isOfWhole(word: Word, ids: readonly number[]): boolean {
  if (ids.includes(word.id) || !ids.includes(word.head)) return false;
  return (word.deprel === 'case' && word.id < (ids[0] ?? 0)) || word.deprel === 'conj';
}

/** "congratulated Minister A on the Nordmark Conference": the name is no part of what a preposition brings in behind it. */
function partFromNext(sentence: Sentence, ids: readonly number[]): Sentence {
  const top = ids.map((id) => sentence.words[id - 1] as Word).find((w) => !ids.includes(w.head));
  const preposition = sentence.words[ids.at(-1) ?? 0];
  const next = top && sentence.words[top.head - 1];
  const isPart = next && /^(compound|nmod|amod)(:|$)/.test(top.deprel) && next.id > (preposition?.id ?? 0);
  if (!isPart || preposition?.upos !== 'ADP' || next.head === 0) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === top.id) return { ...word, head: next.head, deprel: next.deprel };
    if (word.id === preposition.id) return { ...word, head: next.id, deprel: 'case' };
    return word.id === next.id ? { ...word, deprel: 'obl' } : word;
  });
  return { ...sentence, words };
}
