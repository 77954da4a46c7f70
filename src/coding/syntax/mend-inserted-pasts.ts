/**
 * A sentence in, the same with the past verb behind an aside its verb out: in "The minister, for his part, voiced gratitude for the aid and
 * condemned the war" parsers join a gratitude that was voiced to the part.
 */

import type { Sentence, Word } from '../../language/types.js';
import { asPast } from './mend-bare-past.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendInsertedPasts(sentence: Sentence, { isAct }: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word, isAct), sentence);
}

function mendOne(sentence: Sentence, verb: Word, isAct: WordKnowledge['isAct']): Sentence {
  if (verb.deprel !== 'amod' || verb.head < verb.id || !/ed$/.test(verb.form) || !isAct(verb.lemma)) return sentence;
  const aside = asideBefore(sentence, verb);
  const subject = aside && sentence.words[aside.from - 2];
  const main = subject && sentence.words[subject.head - 1];
  if (!main || main.id < verb.id || main.upos !== 'VERB' || subject.deprel !== 'nsubj') return sentence;
  return { ...sentence, words: rehang(sentence, { verb, subject, main, aside }) };
}

/** Numbers of its first and last word: a preposition and what it brings in, between a noun's comma and the one before the verb. */
type Aside = { readonly from: number; readonly to: number };

const longestAside = 6;

function asideBefore({ words }: Sentence, verb: Word): Aside | undefined {
  const to = verb.id - 2;
  if (words[to]?.form !== ',') return undefined;
  const opening = words.slice(Math.max(0, to - longestAside), to).findLast((w) => w.form === ',');
  const isAside = opening !== undefined && words[opening.id]?.upos === 'ADP';
  return isAside ? { from: opening.id, to } : undefined;
}

type Parts = { readonly verb: Word; readonly subject: Word; readonly main: Word; readonly aside: Aside };

function rehang(sentence: Sentence, { verb, subject, main, aside }: Parts): Word[] {
  const inside = (id: number) => id > aside.from && id <= aside.to;
  const shared = partsOf(sentence, main).filter((w) => w.id < subject.id);
  return sentence.words.map((word) => {
    if (word.id === verb.id)
      return { ...word, head: main.head, deprel: main.deprel, feats: { ...asPast(word).feats, Tense: 'Past' } };
    if (word.id === verb.head) return { ...word, head: verb.id, deprel: 'obj' };
    if (word.id === main.id) return { ...word, head: verb.id, deprel: 'conj' };
    if (word.id === subject.id || shared.includes(word)) return { ...word, head: verb.id };
    if (inside(word.id) && !inside(word.head)) return { ...word, head: verb.id, deprel: 'obl' };
    // What belongs to the object was hung on the aside, too.
    const isStray = word.id > verb.head && word.id < main.id && (inside(word.head) || word.head === subject.id);
    return isStray ? { ...word, head: verb.head, deprel: 'nmod' } : word;
  });
}
