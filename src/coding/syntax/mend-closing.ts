/**
 * A sentence in, the same with a closing "…, the premier vowed." hung on what it reports out.
 *
 * The order of words is plain: a comma, somebody who can speak, a verb that names an act, and nothing more.
 */

import type { Sentence, Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import { asPast } from './mend-bare-past.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendClosing(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const verb = closingVerb(sentence, knowledge);
  const speaker = verb && (speakerBeside(sentence, verb, knowledge) ?? speakerBetween(sentence, verb, knowledge));
  const told = speaker && toldBefore(sentence, speaker.comma, verb);
  if (!told || (speaker.isParted && !isClause(sentence, told))) return sentence;
  return { ...sentence, words: rehang(sentence, verb, speaker, told) };
}

/** The last word, or one behind which stands no more than when, where and to whom. */
function closingVerb({ words }: Sentence, { isAct, isSay }: WordKnowledge): Word | undefined {
  const last = words.findLast((w) => w.upos !== 'PUNCT');
  const verb = words.findLast((w) => w.upos === 'VERB');
  if (verb?.feats.VerbForm === 'Inf' || !verb) return undefined;
  if (verb === last) return isAct(verb.lemma) ? verb : undefined;
  const behind = words.slice(verb.id);
  const isBare = behind.every((w) => !/^(AUX|SCONJ|CCONJ|PART)$/.test(w.upos) && !/^[,:;«»“”"–—-]$/.test(w.form));
  return isBare && isSay(verb.lemma) && words[verb.id - 2]?.form === ',' ? verb : undefined;
}

type Speaker = {
  readonly comma: Word;
  readonly phrase: readonly Word[];
  readonly subject: Word;
  readonly isParted?: true;
};

/** "…, the premier vowed" */
function speakerBeside({ words }: Sentence, verb: Word, knowledge: WordKnowledge): Speaker | undefined {
  const comma = words.slice(0, verb.id - 1).findLast((w) => /^[,”"]$/.test(w.form));
  const phrase = words.slice(comma?.id ?? verb.id, verb.id - 1);
  const own = phrase.find((w) => w.head === verb.id && w.deprel === 'nsubj');
  const subject = own ?? phrase.findLast((w) => w.upos !== 'ADV');
  const isSpeaker = comma && comma.id > 3 && subject && canSpeak(subject, knowledge) && !phrase.some(isClausal);
  return isSpeaker ? { comma, phrase, subject } : undefined;
}

/** "…, the premier, Ana Berg, vowed", in either order: whoever is named is the subject. */
function speakerBetween(sentence: Sentence, verb: Word, knowledge: WordKnowledge): Speaker | undefined {
  const commas = sentence.words.slice(0, verb.id - 1).filter((w) => w.form === ',');
  const [comma, middle, last] = commas.slice(-3);
  if (!comma || !middle || last?.id !== verb.id - 1 || comma.id < 4) return undefined;
  const [one, two] = [sentence.words.slice(comma.id, middle.id - 1), sentence.words.slice(middle.id, last.id - 1)];
  const name = [two, one].find((part) => isName(part, knowledge));
  const subject = name?.find((w) => w.upos === 'PROPN');
  const phrase = [...one, middle, ...two, last];
  if (!subject || phrase.some(isClausal) || ![one, two].every((part) => part.some(knowledge.isParty))) return undefined;
  return { comma, phrase, subject, isParted: true };
}

function isName(part: readonly Word[], { names }: WordKnowledge): boolean {
  return part.length > 0 && part.every((w) => names.some((name) => contains(name, [w.start, w.end])));
}

function isClause(sentence: Sentence, told: Word): boolean {
  return told.feats.VerbForm === 'Fin' || partsOf(sentence, told).some((w) => /^(cop|aux|nsubj)(:|$)/.test(w.deprel));
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

function rehang(sentence: Sentence, verb: Word, { subject, phrase }: Speaker, told: Word): Word[] {
  return sentence.words.map((word) => {
    if (word.id === told.id) return { ...word, head: verb.id, deprel: 'ccomp' };
    if (word.id === verb.id) return { ...asPast(word), head: 0, deprel: 'root' };
    if (word.id === subject.id) return { ...word, head: verb.id, deprel: 'nsubj' };
    if (phrase.includes(word) && !phrase.some((w) => w.id === word.head)) return { ...word, head: subject.id };
    return word.head === 0 ? { ...word, head: told.id, deprel: 'parataxis' } : word;
  });
}
