/**
 * A sentence in, the same with what stands before an aside made the subject of the verb behind it out: "the Nordmark leader, in
 * turn, asked …". Two commas make parsers hang the subject elsewhere, and take whoever follows the verb for it.
 */

import type { Sentence, Word } from '../../language/types.js';
import { asPast } from './mend-bare-past.js';
import type { WordKnowledge } from './mend-tree.js';
import { hasHelper, isTold, partsOf } from './sentence-parts.js';

/** Words between the commas of an aside: "for his part", "in a separate meeting". */
const asideReach = 5;

/** Words behind an inverted verb of saying within which its speaker stands: "said the foreign minister". */
const speakerReach = 3;

export function mendAsides(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, word) => mendAt(mended, word.id, knowledge), sentence);
}

function mendAt(sentence: Sentence, comma: number, { isParty, isSay }: WordKnowledge): Sentence {
  const verb = verbBehindAside(sentence, comma);
  if (!verb || hasSubjectBefore(sentence, verb)) return sentence;
  // "…, in Geneva, said the minister": the speaker stands behind.
  if (isSay(verb.lemma) && sentence.words.slice(verb.id, verb.id + speakerReach).some(isParty)) return sentence;
  const subject = phraseBefore(sentence, comma);
  if (!subject || !(isParty(subject) || isPronoun(subject))) return sentence;
  if (isPronoun(subject)) return underPronoun(sentence, subject, verb);
  const words = sentence.words.map((word) => {
    if (word.id === subject.id) return { ...word, head: verb.id, deprel: 'nsubj' };
    const isBehind = word.head === verb.id && word.deprel === 'nsubj' && word.id > verb.id;
    return isBehind ? { ...word, deprel: 'obj' } : word;
  });
  return { ...sentence, words };
}

/** "They, in this regard, discussed ways": a past, with the noun that it was taken to describe for its object. */
function underPronoun({ words, ...sentence }: Sentence, subject: Word, verb: Word): Sentence {
  const noun = verb.deprel === 'amod' ? words[verb.head - 1] : undefined;
  const place = noun ?? verb;
  const mended = words.map((word) => {
    if (word.id === subject.id) return { ...word, head: verb.id, deprel: 'nsubj' };
    if (word.id === verb.id) return { ...asPast(word), head: place.head, deprel: place.deprel };
    if (word.id === noun?.id) return { ...word, head: verb.id, deprel: 'obj' };
    return noun && word.head === noun.id && word.id < verb.id ? { ...word, head: verb.id } : word;
  });
  return { ...sentence, words: mended };
}

/** The finite verb right behind ", in turn,"; an aside begins with a preposition and tells no deed of its own. */
function verbBehindAside({ words }: Sentence, comma: number): Word | null {
  if (words[comma - 1]?.form !== ',' || words[comma]?.upos !== 'ADP') return null;
  const length = words.slice(comma, comma + asideReach + 1).findIndex((w) => w.form === ',');
  if (length < 1 || words.slice(comma, comma + length).some((w) => w.upos === 'VERB' || w.upos === 'SCONJ'))
    return null;
  const verb = words.slice(comma + length + 1).find((w) => w.upos !== 'ADV' && w.upos !== 'AUX');
  return verb?.upos === 'VERB' && (isTold({ words }, verb) || isBarePast(words, verb)) ? verb : null;
}

/** "They, in this regard, discussed …": with "they" before it no participle. */
function isBarePast(words: readonly Word[], verb: Word): boolean {
  const isBare = /ed$/.test(verb.form) && !hasHelper({ words }, verb);
  return isBare && words[0] !== undefined && isPronoun(words[0]);
}

function hasSubjectBefore({ words }: Sentence, verb: Word): boolean {
  return partsOf({ words }, verb).some((w) => w.id < verb.id && /^(nsubj|expl)/.test(w.deprel));
}

/** The noun phrase that ends at the comma, unless it is another verb's subject or stands behind a preposition. */
function phraseBefore({ words }: Sentence, comma: number): Word | null {
  let top = words[comma - 2];
  if (top && comma === 2 && isPronoun(top)) return top;
  for (let up = top; up && up.id < comma && isNominal(up); up = words[up.head - 1]) {
    top = up;
    if (words.some((w) => w.head === up?.id && w.deprel === 'case' && w.id < up.id)) break;
  }
  if (!top || !isNominal(top) || top.deprel.startsWith('nsubj')) return null;
  return partsOf({ words }, top).some((w) => w.deprel === 'case' && w.id < top.id) ? null : top;
}

/** "They, in this regard, discussed …" */
function isPronoun({ upos, feats }: Word): boolean {
  return upos === 'PRON' && feats.Case === 'Nom';
}

function isNominal(word: Word): boolean {
  return word.upos === 'NOUN' || word.upos === 'PROPN';
}
