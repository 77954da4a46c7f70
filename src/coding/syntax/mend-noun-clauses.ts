/**
 * A sentence in, the same with a noun that "that" follows made its verb's object out: in "expressed concern that the cooperation threatens …"
 * parsers join "concern" to the noun behind "that". And in "shared the view that the talks are useful" the clause is what the
 * view says, where parsers hang it on the verb; "told the ambassador that" tells it to somebody.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendNounClauses(sentence: Sentence, { isParty }: Pick<WordKnowledge, 'isParty'>): Sentence {
  if (!sentence.words.some((word) => word.form === 'that')) return sentence;
  const mended = sentence.words.reduce((done, { id }) => mendOne(done, done.words[id - 1] as Word), sentence);
  const told = { ...mended, words: mended.words.map((word) => contentOf(mended, word, isParty)) };
  return told.words.reduce<Sentence>((done, { id }) => wholeClause(done, done.words[id - 1] as Word), told);
}

/** "shared the view that A would open talks": a clause with a subject and an object of its own needs no "that" for one. */
function wholeClause(sentence: Sentence, clause: Word): Sentence {
  const own = (relation: RegExp) => partsOf(sentence, clause).filter((w) => relation.test(w.deprel));
  const that = own(/^(obj|obl)/).find((w) => w.form === 'that' && w.id === clause.head + 1);
  const [subject] = own(/^nsubj/);
  if (clause.deprel !== 'acl:relcl' || !that || !subject || subject.id < that.id) return sentence;
  if (that.deprel === 'obj' && own(/^obj/).length < 2) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === that.id) return { ...word, upos: 'SCONJ', lemma: 'that', deprel: 'mark', feats: {} };
    return word.id === clause.id ? { ...word, deprel: 'acl' } : word;
  });
  return { ...sentence, words };
}

/** A clause that hangs on a verb, behind a noun that is its object and no party. */
function contentOf({ words }: Sentence, clause: Word, isParty: (word: Word) => boolean): Word {
  if (clause.deprel !== 'ccomp' && clause.deprel !== 'csubj') return clause;
  const that = partsOf({ words }, clause).find((w) => w.deprel === 'mark');
  const noun = that ? words[that.id - 2] : undefined;
  if (that?.form !== 'that' || noun?.upos !== 'NOUN' || isParty(noun)) return clause;
  const isItsOwn = noun.head === clause.head || clause.deprel === 'csubj';
  return noun.deprel === 'obj' && isItsOwn ? { ...clause, head: noun.id, deprel: 'acl' } : clause;
}

function mendOne(sentence: Sentence, noun: Word): Sentence {
  const that = sentence.words[noun.id];
  const verb = sentence.words.slice(0, noun.id - 1).findLast((w) => !/^(ADJ|DET|PRON)$/.test(w.upos));
  const isCut = noun.upos === 'NOUN' && /^(compound|amod|nmod)/.test(noun.deprel) && noun.head > noun.id + 1;
  if (!isCut || that?.form !== 'that' || that.upos !== 'SCONJ' || verb?.upos !== 'VERB') return sentence;
  const subject = sentence.words[noun.head - 1];
  const clause = sentence.words.slice(noun.head).find((w) => w.upos === 'VERB' && w.feats.VerbForm === 'Fin');
  if (!subject || !clause) return sentence;
  return { ...sentence, words: rehang(sentence, { noun, that, verb, subject, clause }) };
}

type Cut = Readonly<Record<'noun' | 'that' | 'verb' | 'subject' | 'clause', Word>>;

function rehang({ words }: Sentence, { noun, that, verb, subject, clause }: Cut): Word[] {
  return words.map((word) => {
    if (word.id === noun.id) return { ...word, head: verb.id, deprel: 'obj' };
    if (word.id === clause.id) return { ...word, head: noun.id, deprel: 'acl' };
    if (word.id === subject.id) return { ...word, head: clause.id, deprel: 'nsubj' };
    return word.id === that.id ? { ...word, head: clause.id, deprel: 'mark' } : word;
  });
}
