/**
 * A sentence in, the same with a past that goes on with what the speaker did out: in "noted that ties had grown, and expressed the hope" parsers
 * join "expressed" to what was noted, although ties express nothing.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendLatePasts(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const told = sentence.words[word.head - 1];
    const saying = told && sentence.words[told.head - 1];
    if (!told || !saying || !isLate(sentence, word, knowledge) || !isTold(sentence, told, saying, knowledge))
      return word;
    return { ...word, head: saying.id };
  });
  return { ...sentence, words };
}

/** ", and expressed": a plain past with no subject of its own that names an act. */
function isLate(sentence: Sentence, word: Word, { isAct }: WordKnowledge): boolean {
  const isPast = word.upos === 'VERB' && word.feats.Tense === 'Past' && word.feats.VerbForm === 'Fin';
  if (word.deprel !== 'conj' || !isPast || !isAct(word.lemma)) return false;
  const parts = partsOf(sentence, word);
  const and = parts.find((w) => w.deprel === 'cc');
  const comma = and && sentence.words[and.id - 2];
  return comma?.form === ',' && !parts.some((w) => /^(nsubj|aux)/.test(w.deprel));
}

/** What a verb of saying in the past tells, of a thing that can do nothing. */
function isTold(sentence: Sentence, told: Word, saying: Word, { isSay, isParty }: WordKnowledge): boolean {
  const subject = partsOf(sentence, told).find((w) => w.deprel.startsWith('nsubj'));
  const isClause = told.deprel === 'ccomp' && isSay(saying.lemma) && saying.feats.Tense === 'Past';
  return isClause && subject !== undefined && subject.upos === 'NOUN' && !isParty(subject);
}
