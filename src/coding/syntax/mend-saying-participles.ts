/**
 * A sentence in, the same with a participle of saying hung on whoever speaks out: in "a reconnu que des retards avaient été pris, faisant observer que"
 * it is not the delays that observe.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendSayingParticiples(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word, knowledge), sentence);
}

function mendOne(sentence: Sentence, word: Word, knowledge: WordKnowledge): Sentence {
  if (word.deprel !== 'advcl' || !/(ant|ing)$/.test(word.form) || sentence.words[word.id - 2]?.form !== ',')
    return sentence;
  const clause = sentence.words[word.head - 1];
  const said = sentence.words[(clause?.head ?? 0) - 1];
  if (clause?.deprel !== 'ccomp' || clause.id > word.id || !said || !knowledge.isSay(said.lemma)) return sentence;
  if (!says(sentence, word, knowledge) || isDoneByParty(sentence, clause, knowledge)) return sentence;
  return { ...sentence, words: sentence.words.map((w) => (w.id === word.id ? { ...w, head: said.id } : w)) };
}

/** "soulignant", or "faisant observer". */
function says(sentence: Sentence, word: Word, { isSay }: WordKnowledge): boolean {
  return isSay(word.lemma) || partsOf(sentence, word).some((w) => w.deprel === 'xcomp' && isSay(w.lemma));
}

function isDoneByParty(sentence: Sentence, verb: Word, { isParty }: WordKnowledge): boolean {
  return partsOf(sentence, verb).some((w) => /^nsubj/.test(w.deprel) && isParty(w));
}
