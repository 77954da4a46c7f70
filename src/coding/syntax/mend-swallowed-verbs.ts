/**
 * A sentence in, the same with the English past that its opening noun has swallowed made its head out: in "The Heads of State expressed concern
 * over the war" parsers take the heads for all there is, and concern for something expressed.
 */

import type { Sentence, Word } from '../../language/types.js';
import { asPast } from './mend-bare-past.js';
import type { WordKnowledge } from './mend-tree.js';
import { hangsUnder, partsOf } from './sentence-parts.js';

export function mendSwallowedVerbs(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const noun = sentence.words.find((w) => w.head === 0);
  if (!noun || !/^(NOUN|PROPN)$/.test(noun.upos) || !knowledge.isParty(noun) || isClause(sentence, noun))
    return sentence;
  const verb = sentence.words.slice(noun.id).find((w) => w.upos === 'VERB' || w.upos === 'PUNCT');
  if (!verb || !isSwallowed(sentence, verb, noun, knowledge)) return sentence;
  return { ...sentence, words: sentence.words.map((word) => rehang(sentence, word, noun, verb)) };
}

/** "It is the minister", "according to the minister": heads a clause already, or none. */
function isClause(sentence: Sentence, noun: Word): boolean {
  return partsOf(sentence, noun).some((w) => /^(cop|case|mark|nsubj|csubj|aux|expl)(:|$)/.test(w.deprel));
}

/** Right behind the noun and all that hangs on it, with something that it is done to. */
function isSwallowed(sentence: Sentence, verb: Word, noun: Word, { isAct, isSay }: WordKnowledge): boolean {
  const { words } = sentence;
  const isPast = verb.feats.Tense === 'Past' && (isAct(verb.lemma) || isSay(verb.lemma));
  if (!isPast || !/^(amod|acl|nmod|dep)(:|$)/.test(verb.deprel)) return false;
  if (partsOf(sentence, verb).some((w) => /^(aux|nsubj|mark|obl:agent)(:|$)/.test(w.deprel))) return false;
  const isPhrase = words.slice(0, verb.id - 1).every((w) => w.id === noun.id || hangsUnder(sentence, w, noun));
  return isPhrase && /^(NOUN|PROPN|DET|PRON|ADJ|SCONJ)$/.test(words[verb.id]?.upos ?? '');
}

function rehang({ words }: Sentence, word: Word, noun: Word, verb: Word): Word {
  if (word.id === verb.id) return { ...asPast(word), head: 0, deprel: 'root' };
  if (word.id === noun.id) return { ...word, head: verb.id, deprel: 'nsubj' };
  const swallower = words[verb.head - 1];
  if (word.id === swallower?.id) return { ...word, head: verb.id, deprel: 'obj' };
  return word.head === noun.id && word.id > verb.id ? { ...word, head: verb.id, deprel: deprelOf(word) } : word;
}

function deprelOf({ deprel }: Word): string {
  return deprel.startsWith('nmod') ? 'obl' : deprel;
}
