/**
 * A sentence in, the same with a main verb that has no subject given the phrase right before it out.
 *
 * "À l'occasion de son entretien avec le ministre, l'ambassadrice de Nordmark, Mme A, s'est réjouie": parsers take the phrase
 * between commas for one more apposition of what stands before.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { isTold, partsOf } from './sentence-parts.js';

export function adoptSubject(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const verb = sentence.words.find((w) => w.head === 0);
  if (verb?.upos !== 'VERB' || !knowledge.isAct(verb.lemma) || !isAlone(sentence, verb)) return sentence;
  const subject = phraseBefore(sentence, firstOf(sentence, verb), knowledge);
  if (!subject) return sentence;
  const words = sentence.words.map((w) => (w.id === subject.id ? { ...w, head: verb.id, deprel: 'nsubj' } : w));
  return { ...sentence, words };
}

/** Finite, and nobody is said to do it. */
function isAlone(sentence: Sentence, verb: Word): boolean {
  return isTold(sentence, verb) && !partsOf(sentence, verb).some((w) => /^(nsubj|expl:subj|csubj)/.test(w.deprel));
}

/** Id of the first word of the verb group: auxiliaries, clitics and adverbs before the verb. */
function firstOf(sentence: Sentence, verb: Word): number {
  const before = sentence.words.slice(0, verb.id - 1);
  const last = before.findLastIndex((w) => !/^(AUX|ADV|PRON)$/.test(w.upos));
  return last + 2;
}

function phraseBefore(sentence: Sentence, end: number, knowledge: WordKnowledge): Word | undefined {
  const segments = segmentsBefore(sentence.words.slice(0, end - 1));
  // "l'ambassadeur, qui a été reçu hier, a …": the clause says more of whoever stands before it.
  while (segments.at(-1)?.[0]?.feats.PronType === 'Rel') segments.pop();
  const last = segments.at(-1);
  const named = last && isName(last, knowledge) ? last[0] : undefined;
  const titled = named ? segments.at(-2) : last;
  return (titled && headOf(titled, knowledge)) ?? named;
}

/** Stretches between commas, in order. */
function segmentsBefore(words: readonly Word[]): Word[][] {
  const segments: Word[][] = [[]];
  for (const word of words) {
    if (word.form === ',') segments.push([]);
    else segments.at(-1)?.push(word);
  }
  return segments.filter((segment) => segment.length > 0);
}

function isName(segment: readonly Word[], { isParty }: WordKnowledge): boolean {
  return segment.every((w) => isParty(w) && (w.upos === 'PROPN' || w.lemma === 'monsieur'));
}

/** The noun of "l'ambassadrice de Nordmark", when the stretch begins with it and no preposition stands before. */
function headOf(segment: readonly Word[], { isParty }: WordKnowledge): Word | undefined {
  const [first] = segment;
  if (!first || !/^(DET|NOUN|PROPN)$/.test(first.upos)) return undefined;
  const noun = segment.find((w) => w.upos === 'NOUN' || w.upos === 'PROPN');
  return noun && noun.id - first.id < 3 && isParty(noun) ? noun : undefined;
}
