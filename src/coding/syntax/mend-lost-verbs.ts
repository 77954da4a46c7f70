/**
 * A sentence in, the same with the verb that an opening noun phrase has swallowed made its head out: in "A, ministre du Chili, et B, son
 * homologue, ont discuté …" and "La ministre, Mme A, s'est pour sa part dite …" parsers take the verb for more about the last noun.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { hangsUnder, isReflexiveForm, partsOf } from './sentence-parts.js';

export function mendLostVerbs(sentence: Sentence, { isParty }: WordKnowledge): Sentence {
  const noun = sentence.words.find((w) => w.head === 0);
  if (!noun || !/^(NOUN|PROPN)$/.test(noun.upos) || !isParty(noun) || isPredicate(sentence, noun)) return sentence;
  const verb = sentence.words.find((w) => w.id > noun.id && isLost(sentence, w) && hangsUnder(sentence, w, noun));
  return verb ? { ...sentence, words: sentence.words.map((w) => rehang(w, noun, verb)) } : sentence;
}

/** "Il est le ministre": the noun heads a clause by itself; "Selon le ministre": who says what the clause tells. */
function isPredicate(sentence: Sentence, noun: Word): boolean {
  return partsOf(sentence, noun).some((w) => /^(cop|case|mark|nsubj|expl)(:|$)/.test(w.deprel));
}

/** Finite, strung to a noun, with no subject of its own and nothing that opens a clause before it. */
function isLost(sentence: Sentence, word: Word): boolean {
  if (word.upos !== 'VERB' || !/^(conj|acl|acl:relcl|parataxis|appos)$/.test(word.deprel)) return false;
  const above = sentence.words[word.head - 1];
  const parts = partsOf(sentence, word);
  const helper = parts.find((w) => w.upos === 'AUX' && w.feats.VerbForm === 'Fin' && w.id < word.id);
  const opens = parts.some((w) => w.id < word.id && /^(mark|cc|nsubj|obj|obl|iobj)(:|$)/.test(w.deprel) && !isFree(w));
  return above?.upos !== 'VERB' && helper !== undefined && !opens;
}

/** "s'" and "pour sa part" open no clause. */
function isFree(word: Word): boolean {
  return isReflexiveForm(word.form) || (word.upos === 'NOUN' && word.deprel.startsWith('obl'));
}

function rehang(word: Word, noun: Word, verb: Word): Word {
  if (word.id === verb.id) return { ...word, head: 0, deprel: 'root' };
  if (word.id === noun.id) return { ...word, head: verb.id, deprel: 'nsubj' };
  if (word.head === verb.id && isReflexiveForm(word.form)) return { ...word, deprel: 'expl:pv' };
  return word.head === noun.id && word.id > verb.id ? { ...word, head: verb.id } : word;
}
