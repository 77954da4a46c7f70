/** Mentions and patterns in; what the tree mender may ask of a word out. */

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
  const [isNamed, isDated] = [overlapsAny(named), overlapsAny(dates.map((date) => date.span))];
  const speakers = new Set([...words.both, ...words.texts]);
  return {
    isSay: (lemma) => patterns.byVerb.get(lemma)?.some((p) => p.kind === 'clause' && !p.noun) ?? false,
    isAct: (lemma) => patterns.byVerb.has(lemma),
    takesBe: (lemma) => words.takesBe.includes(lemma),
    isParty: (word) => speakers.has(word.lemma) || isNamed([word.start, word.end]),
    isTime: (word) => isDated([word.start, word.end]),
    names: mentions.personMentions.map((m): Span => [m.full[0], m.span[1]]),
  };
}
