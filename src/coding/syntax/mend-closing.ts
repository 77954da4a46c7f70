/**
 * A sentence in, the same with a closing "…, the premier vowed." hung on what it reports out.
 *
 * The order of words is plain: a comma, somebody who can speak, a verb that names an act, and nothing more.
 */

import type { Sentence, Word } from '../../language/types.js';
import { asPast } from './mend-bare-past.js';
import type { WordKnowledge } from './mend-tree.js';

export function mendClosing(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const verb = sentence.words.findLast((w) => w.upos !== 'PUNCT');
  if (verb?.upos !== 'VERB' || !knowledge.isAct(verb.lemma) || verb.feats.VerbForm === 'Inf') return sentence;
  const comma = sentence.words.slice(0, verb.id - 1).findLast((w) => /^[,”"]$/.test(w.form));
  const phrase = sentence.words.slice(comma?.id ?? verb.id, verb.id - 1);
  const subject = phrase.findLast((w) => w.upos !== 'ADV');
  if (!comma || comma.id < 4 || !subject || !canSpeak(subject, knowledge) || phrase.some(isClausal)) return sentence;
  const told = toldBefore(sentence, comma, verb);
  return told ? { ...sentence, words: rehang(sentence, verb, subject, told, phrase) } : sentence;
}

function canSpeak(word: Word, { isParty }: WordKnowledge): boolean {
  return (word.upos === 'PRON' && word.feats.Case === 'Nom') || (/^(NOUN|PROPN)$/.test(word.upos) && isParty(word));
}

function isClausal(word: Word): boolean {
  return /^(VERB|AUX|SCONJ|CCONJ)$/.test(word.upos) || word.feats.PronType === 'Rel';
}

/** The word of the part before the comma on which its other words hang. */
function toldBefore(sentence: Sentence, comma: Word, verb: Word): Word | undefined {
  const part = sentence.words.slice(0, comma.id - 1).filter((w) => w.upos !== 'PUNCT');
  const outside = part.filter((w) => w.head === 0 || w.head >= comma.id);
  return outside.find((w) => w.head === 0) ?? outside.findLast((w) => w.feats.VerbForm === 'Fin' || w.head === verb.id);
}

function rehang(sentence: Sentence, verb: Word, subject: Word, told: Word, phrase: readonly Word[]): Word[] {
  return sentence.words.map((word) => {
    if (word.id === told.id) return { ...word, head: verb.id, deprel: 'ccomp' };
    if (word.id === verb.id) return { ...asPast(word), head: 0, deprel: 'root' };
    if (word.id === subject.id) return { ...word, head: verb.id, deprel: 'nsubj' };
    if (phrase.includes(word) && !phrase.some((w) => w.id === word.head)) return { ...word, head: subject.id };
    return word.head === 0 ? { ...word, head: told.id, deprel: 'parataxis' } : word;
  });
}
