/**
 * A sentence in, the same with an infinitive that was taken for a noun, and a noun that was taken for a verb, set right out:
 * "la partie nordienne entend œuvrer", "expressed hope that …"; so is an adjective that stands for one: "had a bilateral with A".
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendNouns(sentence: Sentence, { isAct }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    if (isInfinitive(sentence, word, isAct)) return asInfinitive(word);
    if (isVoiced(sentence, word)) return { ...asNoun(word), head: word.id - 1 };
    return isBareNoun(sentence, word, isAct) || isAdjectiveAlone(sentence, word) ? asNoun(word) : word;
  });
  return { ...sentence, words };
}

/** Right behind a verb that takes an infinitive, without article, and ending as infinitives do. */
function isInfinitive(sentence: Sentence, word: Word, isAct: WordKnowledge['isAct']): boolean {
  if (word.upos !== 'NOUN' || word.deprel !== 'obj' || !/\p{Ll}(er|ir)$/u.test(word.form)) return false;
  const verb = sentence.words[word.head - 1];
  return verb?.upos === 'VERB' && verb.id === word.id - 1 && isAct(verb.lemma);
}

/** Right behind a finite verb of an act, as the lexicon has it, and with nobody of its own who does it: "voiced hope". */
function isBareNoun(sentence: Sentence, word: Word, isAct: WordKnowledge['isAct']): boolean {
  if (word.upos !== 'VERB' || !['ccomp', 'xcomp'].includes(word.deprel)) return false;
  if (word.form !== word.lemma || word.feats.VerbForm !== 'Fin' || word.feats.Tense !== 'Pres') return false;
  const verb = sentence.words[word.head - 1];
  const hasSubject = partsOf(sentence, word).some((w) => w.deprel.startsWith('nsubj'));
  return verb?.upos === 'VERB' && verb.id === word.id - 1 && isAct(verb.lemma) && !hasSubject;
}

/** "expressed regret": what is felt, right behind a verb of saying it. */
function isVoiced({ words }: Sentence, word: Word): boolean {
  return word.upos === 'VERB' && felt.has(word.form) && voices.has(words[word.id - 2]?.lemma ?? '');
}

const felt: ReadonlySet<string> = new Set([
  ...['regret', 'hope', 'support', 'interest', 'concern', 'dismay', 'delight', 'praise', 'alarm', 'surprise'],
]);
const voices: ReadonlySet<string> = new Set([
  'express',
  'voice',
  'convey',
  'reiterate',
  'extend',
  'pledge',
  'reaffirm',
]);

/** "had a bilateral with A": an object with an article, and no noun behind it. */
function isAdjectiveAlone(sentence: Sentence, word: Word): boolean {
  if (word.upos !== 'ADJ' || word.deprel !== 'obj') return false;
  const next = sentence.words[word.id];
  const hasArticle = partsOf(sentence, word).some((w) => w.deprel === 'det' && w.feats.Definite === 'Ind');
  return hasArticle && (next?.upos === 'ADP' || next?.upos === 'PUNCT');
}

function asNoun(word: Word): Word {
  return { ...word, upos: 'NOUN', deprel: 'obj', feats: { Number: 'Sing' } };
}

function asInfinitive(word: Word): Word {
  return { ...word, upos: 'VERB', lemma: word.form.toLowerCase(), deprel: 'xcomp', feats: { VerbForm: 'Inf' } };
}
