/**
 * A sentence in, the same with whoever is addressed in what is said set apart out: in "noted: "Mr President, I thank you"" parsers take the
 * president for what was noted, and what is said for an afterthought.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

/** Words of an address: "Your Excellency Mr. Prime Minister". */
const addressReach = 6;

export function mendVocatives(sentence: Sentence, { isSay }: WordKnowledge): Sentence {
  const colon = sentence.words.find((w) => w.form === ':');
  const verb = colon && sentence.words.findLast((w) => w.id < colon.id && w.upos === 'VERB' && isSay(w.lemma));
  const comma = colon && sentence.words.slice(colon.id, colon.id + addressReach).find((w) => w.form === ',');
  if (!colon || !verb || !comma) return sentence;
  const address = sentence.words.slice(colon.id, comma.id - 1).find((w) => w.head === verb.id && w.upos !== 'PUNCT');
  const said = partsOf(sentence, verb).find((w) => w.id > comma.id && /^(parataxis|conj|ccomp|advcl)$/.test(w.deprel));
  if (!address || !said || !/^(NOUN|PROPN)$/.test(address.upos) || !startsClause(sentence, comma)) return sentence;
  return { ...sentence, words: sentence.words.map((word) => rehang(word, address, said)) };
}

/** "I", "we", "you": what is said starts behind the comma. */
function startsClause({ words }: Sentence, comma: Word): boolean {
  const next = words[comma.id];
  return next?.upos === 'PRON' && next.feats.Case !== 'Acc' && /^(1|2)$/.test(next.feats.Person ?? '');
}

function rehang(word: Word, address: Word, said: Word): Word {
  if (word.id === address.id) return { ...word, head: said.id, deprel: 'vocative' };
  return word.id === said.id ? { ...word, deprel: 'ccomp' } : word;
}
