/**
 * A sentence in, the same with what somebody is told hung on the verb out: in "told his counterpart that Nordmark would help" parsers take the
 * clause for a relative one. Of people English says "who", so that a "that" with a subject behind it tells what was said.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendToldClauses(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word, knowledge), sentence);
}

function mendOne(sentence: Sentence, clause: Word, { isAct, isSay, isParty }: WordKnowledge): Sentence {
  const person = sentence.words[clause.head - 1];
  const verb = sentence.words[(person?.head ?? 0) - 1];
  if (clause.deprel !== 'acl:relcl' || !person || !/^(i?obj)$/.test(person.deprel) || !verb) return sentence;
  const that = partsOf(sentence, clause).find((w) => w.form.toLowerCase() === 'that' && w.id < clause.id);
  const isTold = (isSay(verb.lemma) || isAct(verb.lemma)) && isParty(person);
  if (!that || !isTold || !isBehind(sentence, person, that) || !hasSubject(sentence, clause, that)) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === clause.id) return { ...word, head: verb.id, deprel: 'ccomp' };
    return word.id === that.id ? { ...word, upos: 'SCONJ', deprel: 'mark' } : word;
  });
  return { ...sentence, words };
}

/** Nothing but the rest of the name or title stands between. */
function isBehind({ words }: Sentence, person: Word, that: Word): boolean {
  return words.slice(person.id, that.id - 1).every((w) => w.upos !== 'VERB' && w.upos !== 'PUNCT');
}

function hasSubject(sentence: Sentence, clause: Word, that: Word): boolean {
  return partsOf(sentence, clause).some((w) => w.id !== that.id && /^(nsubj|expl)/.test(w.deprel) && w.id > that.id);
}
