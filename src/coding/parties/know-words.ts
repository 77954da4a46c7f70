/** Mentions and patterns in; what the tree mender may ask of a word out. */

import { keepEach } from '../../text/keep-each.js';
import { overlapsAny, type Span } from '../../text/span.js';
import type { DateMention } from '../dates/types.js';
import type { Mentions } from '../mentions/types.js';
import type { PatternIndex } from '../patterns/types.js';
import type { WordKnowledge } from '../syntax/mend-tree.js';
import type { PartyWords } from './types.js';

export function knowWords(
  mentions: Mentions,
  patterns: PatternIndex,
  words: PartyWords,
  dates: readonly DateMention[],
): WordKnowledge {
  const named: Span[] = [
    ...mentions.personMentions.map((m) => m.full),
    ...mentions.titles.map((t) => t.span),
    ...mentions.bodies.flatMap((b) => b.mentions),
    ...mentions.countries.filter((c) => c.form !== 'adjective' && c.form !== 'city').map((c) => c.span),
  ];
  const [says, speakers] = [sayingOf(patterns), speakersOf(words)];
  const [isNamed, isDated] = [overlapsAny(named), overlapsAny(dates.map((date) => date.span))];
  return {
    isSay: (lemma) => says.has(lemma),
    isAct: (lemma) => patterns.byVerb.has(lemma),
    takesBe: (lemma) => words.takesBe.includes(lemma),
    isParty: (word) => speakers.has(word.lemma) || isNamed([word.start, word.end]),
    isTime: (word) => isDated([word.start, word.end]),
    names: mentions.personMentions.map((m): Span => [m.full[0], m.span[1]]),
  };
}

/** Verbs that report speech, whatever noun they carry. */
const sayingOf = keepEach(({ byVerb }: PatternIndex) => {
  const saying = [...byVerb].filter(([, patterns]) => patterns.some((p) => p.kind === 'clause' && !p.noun));
  return new Set(saying.map(([lemma]) => lemma));
});

const speakersOf = keepEach(({ both, texts }: PartyWords) => new Set([...both, ...texts]));
