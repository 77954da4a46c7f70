/** A sentence in, the same with a participle that an English tagger took for an order set right out: "the first round, held in Lima last year". */

import type { Sentence, Word } from '../../language/types.js';

export function mendImperatives(sentence: Sentence): Sentence {
  if (!sentence.words.some(isNoOrder)) return sentence;
  return { ...sentence, words: sentence.words.map((word) => (isNoOrder(word) ? asParticiple(word) : word)) };
}

function isNoOrder({ form, feats }: Word): boolean {
  return feats.Mood === 'Imp' && participles[form] !== undefined;
}

/** Forms that are no infinitive, and so no order. */
const participles: Readonly<Record<string, string>> = { held: 'hold', led: 'lead', sent: 'send', made: 'make' };

function asParticiple(word: Word): Word {
  const { Mood: _mood, ...feats } = word.feats;
  return { ...word, lemma: participles[word.form] ?? word.lemma, feats: { ...feats, VerbForm: 'Part', Tense: 'Past' } };
}
