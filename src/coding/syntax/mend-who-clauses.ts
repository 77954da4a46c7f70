/**
 * A sentence in, the same with the verb behind a clause that "who" begins its main verb out: in "The minister, who led a delegation, thanked
 * Nordmark" parsers take the clause for the sentence, and give its verb two subjects.
 */

import type { Sentence, Word } from '../../language/types.js';
import { asPast } from './mend-bare-past.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendWhoClauses(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const clause = sentence.words.find((w) => w.head === 0 && w.upos === 'VERB');
  const subjects = clause ? partsOf(sentence, clause).filter((w) => /^(nsubj|vocative)/.test(w.deprel)) : [];
  const who = subjects.find((w) => /^who$/i.test(w.form) || isWhose(sentence, w));
  const subject = subjects.find((w) => who && w.id < who.id && w.upos !== 'PRON');
  const verb = clause && subject && mainVerb(sentence, clause, knowledge);
  if (!verb) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === verb.id)
      return { ...word, head: 0, deprel: 'root', feats: { ...asPast(word).feats, Tense: 'Past' } };
    if (word.id === subject.id) return { ...word, head: verb.id, deprel: 'nsubj' };
    return word.id === clause.id ? { ...word, head: subject.id, deprel: 'acl:relcl' } : word;
  });
  return { ...sentence, words };
}

/** "The minister, whose term ends in May, thanked" */
function isWhose(sentence: Sentence, word: Word): boolean {
  return partsOf(sentence, word).some((w) => /^whose$/i.test(w.form));
}

/** A past right behind the comma that ends the clause, with nobody of its own who does it. */
function mainVerb(sentence: Sentence, clause: Word, { isAct }: WordKnowledge): Word | undefined {
  return sentence.words.find((word) => {
    const before = sentence.words.slice(0, word.id - 1).findLast((w) => w.upos !== 'ADV');
    const isPast = word.upos === 'VERB' && /ed$/.test(word.form) && isAct(word.lemma);
    const isAlone = !partsOf(sentence, word).some((w) => /^(nsubj|aux)/.test(w.deprel));
    return word.id > clause.id && before?.form === ',' && isPast && isAlone;
  });
}
