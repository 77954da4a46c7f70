/**
 * A sentence in, the same with the people who share a plural title hung on the title out: in "The ministers of Norland and Estmark, Vera
 * Orlova and Ivar Lund, met" parsers take the four for one list of owners, and nobody seems to meet.
 */

import type { Sentence, Word } from '../../language/types.js';
import { contains, type Span } from '../../text/span.js';
import type { WordKnowledge } from './mend-tree.js';
import { topOf, wordsWithin } from './sentence-parts.js';

type Shared = { readonly noun: Word; readonly owners: readonly number[]; readonly first: Word };

export function mendSharedTitles(sentence: Sentence, { names }: WordKnowledge): Sentence {
  const own = names.filter((span) => contains(sentence.span, span));
  return own.reduce((mended, span, i) => {
    const shared = sharedTitle(mended, span);
    return shared ? hangOnTitle(mended, shared, own.slice(i + 1)) : mended;
  }, sentence);
}

/** "ministers of Norland and Estmark, Vera Orlova", where the name hangs on an owner. */
function sharedTitle(sentence: Sentence, span: Span): Shared | undefined {
  const phrase = wordsWithin(sentence, span);
  const comma = phrase.findLastIndex((w) => w.form === ',');
  const title = phrase.slice(0, Math.max(comma, 0));
  const noun = title.find((w) => w.upos === 'NOUN' && w.feats.Number === 'Plur');
  const first = topOf(phrase.slice(comma + 1));
  const owners = title.filter((w) => w.id > (noun?.id ?? 0)).map((w) => w.id);
  return noun && first?.deprel === 'conj' && owners.includes(first.head) ? { noun, owners, first } : undefined;
}

function hangOnTitle(sentence: Sentence, { noun, owners, first }: Shared, later: readonly Span[]): Sentence {
  const others = later.map((span) => topOf(wordsWithin(sentence, span)));
  const words = sentence.words.map((word) => {
    if (word.id === first.id) return { ...word, head: noun.id, deprel: 'appos' };
    const isOther = word.deprel === 'conj' && owners.includes(word.head) && others.includes(word);
    return isOther ? { ...word, head: first.id } : word;
  });
  return { ...sentence, words };
}
