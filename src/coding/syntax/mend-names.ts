/**
 * A sentence in, the same with each person one phrase together with the title before the name out: in "the Nordmark Deputy Minister of
 * Trade Vera Orlova spoke" parsers hang "Minister" on the verb and "Orlova" on "Trade", and the verb has two subjects or none.
 */

import type { Sentence, Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { WordKnowledge } from './mend-tree.js';

export function mendNames(sentence: Sentence, { names }: WordKnowledge): Sentence {
  return names
    .filter((span) => contains(sentence.span, span))
    .map((span) => sentence.words.filter((w) => contains(span, [w.start, w.end])).map((w) => w.id))
    .reduce(gather, sentence);
}

/** What a phrase may be to the words outside it, the likeliest first: the one that counts where it hangs on several. */
const likeliest = ['root', 'nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'appos'];

function gather(sentence: Sentence, ids: readonly number[]): Sentence {
  const phrase = ids.map((id) => sentence.words[id - 1] as Word);
  if (phrase.length < 2 || phrase.some((w) => w.upos === 'PUNCT' && w.form !== '-' && w.form !== '.')) return sentence;
  const inside = new Set(ids);
  const tops = phrase.filter((w) => !inside.has(w.head));
  const top = [...tops].sort((a, b) => rankOf(a) - rankOf(b))[0];
  if (!top || tops.length < 2) return sentence;
  const words = sentence.words.map((word) => {
    // What introduces the phrase stays outside it: "with Minister A".
    if (word.id === top.id || !tops.includes(word) || word.upos === 'ADP') return word;
    return { ...word, head: top.id, deprel: 'flat' };
  });
  return { ...sentence, words };
}

function rankOf({ deprel }: Word): number {
  const rank = likeliest.indexOf(deprel.split(':')[0] ?? '');
  return rank < 0 ? likeliest.length : rank;
}
