/**
 * A sentence in, the same with a clause that no "that" brings in a clause out: in "suggested the Nordmark side open its market" parsers take
 * the side for what was suggested, and its verb for something that goes with it.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { hangsUnder, partsOf } from './sentence-parts.js';

export function mendUnmarkedClauses(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const mendAt = (mended: Sentence, id: number) => {
    const bare = mendOne(mended, mended.words[id - 1] as Word, knowledge);
    return mendSaying(bare, bare.words[id - 1] as Word, knowledge);
  };
  return sentence.words.reduce((mended, { id }) => mendAt(mended, id), sentence);
}

/** "saying her country will help": what a verb of saying seems to have for object is the subject of the finite verb behind it. */
function mendSaying(sentence: Sentence, clause: Word, { isSay }: WordKnowledge): Sentence {
  const helper = partsOf(sentence, clause).find((w) => w.feats.VerbForm === 'Fin' && /^(aux|cop)/.test(w.deprel));
  if (!helper || partsOf(sentence, clause).some((w) => /^(nsubj|expl|mark)/.test(w.deprel))) return sentence;
  const object = sentence.words[helper.id - 2];
  const verb = sentence.words[(object?.head ?? 0) - 1];
  if (
    object?.deprel !== 'obj' ||
    verb?.upos !== 'VERB' ||
    !isSay(verb.lemma) ||
    clause.head === verb.id ||
    hangsUnder(sentence, verb, clause)
  )
    return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === object.id) return { ...word, head: clause.id, deprel: 'nsubj' };
    return word.id === clause.id ? { ...word, head: verb.id, deprel: 'ccomp' } : word;
  });
  return { ...sentence, words };
}

function mendOne(sentence: Sentence, clause: Word, { isAct, isParty }: WordKnowledge): Sentence {
  const verb = sentence.words[clause.head - 1];
  if (clause.upos !== 'VERB' || !/^(xcomp|ccomp)$/.test(clause.deprel) || verb?.upos !== 'VERB' || !isAct(verb.lemma))
    return sentence;
  const object = partsOf(sentence, verb).find((w) => w.deprel === 'obj' && w.id > verb.id && w.id < clause.id);
  if (!object || !isParty(object) || !isBare(sentence, clause) || !isRightBehind(sentence, object, clause))
    return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === object.id) return { ...word, head: clause.id, deprel: 'nsubj' };
    return word.id === clause.id ? { ...word, deprel: 'ccomp', feats: { ...word.feats, VerbForm: 'Fin' } } : word;
  });
  return { ...sentence, words };
}

/** No "to", no ending, and nobody yet who does it. */
function isBare(sentence: Sentence, clause: Word): boolean {
  if (/(ing|[^e]ed)$/.test(clause.form)) return false;
  return !partsOf(sentence, clause).some((w) => /^(mark|nsubj|aux|cop)/.test(w.deprel));
}

/** Adverbs aside, the clause's verb follows the last word of the phrase. */
function isRightBehind({ words }: Sentence, object: Word, clause: Word): boolean {
  const between = words.slice(object.id, clause.id - 1);
  return between.every((w) => w.upos === 'ADV' || (w.head === object.id && w.upos !== 'VERB'));
}
