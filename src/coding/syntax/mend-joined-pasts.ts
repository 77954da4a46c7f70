/**
 * A sentence in, the same with a past verb behind "and" that was taken for a quality set right out: in "praised the role of Nordmark and
 * proposed talks" no talks were proposed before.
 */

import type { Sentence, Word } from '../../language/types.js';
import { asPast } from './mend-bare-past.js';
import type { WordKnowledge } from './mend-tree.js';
import { hasHelper } from './sentence-parts.js';

export function mendJoinedPasts(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word, knowledge), sentence);
}

function mendOne(sentence: Sentence, word: Word, { isAct }: WordKnowledge): Sentence {
  const noun = sentence.words[word.head - 1];
  if (word.deprel !== 'amod' || !/ed$/.test(word.form) || !noun || noun.id < word.id || !isAct(word.lemma))
    return sentence;
  const first = isBehindAnd(sentence, word) ? pastBefore(sentence, word) : undefined;
  return first ? { ...sentence, words: rehang(sentence, word, noun, first) } : sentence;
}

/** Right behind "and", adverbs aside, and "and" does not join two qualities. */
function isBehindAnd({ words }: Sentence, word: Word): boolean {
  const before = words.slice(0, word.id - 1).filter((w) => w.upos !== 'ADV');
  const last = before.at(-2);
  // "of the advances made and exchanged views": what was made is told of the advances; "that trade had grown and expressed hope".
  const isQuality =
    last === undefined || (/^(ADJ|DET|VERB)$/.test(last.upos) && last.deprel !== 'acl' && !hasHelper({ words }, last));
  return before.at(-1)?.upos === 'CCONJ' && !isQuality;
}

function pastBefore({ words }: Sentence, word: Word): Word | undefined {
  return words.findLast(
    (w) => w.id < word.id && w.upos === 'VERB' && w.feats.Tense === 'Past' && w.feats.VerbForm === 'Fin',
  );
}

function rehang({ words }: Sentence, verb: Word, noun: Word, first: Word): Word[] {
  return words.map((word) => {
    if (word.id === verb.id)
      return { ...word, head: first.id, deprel: 'conj', feats: { ...asPast(word).feats, Tense: 'Past' } };
    if (word.id === noun.id) return { ...word, head: verb.id, deprel: 'obj' };
    if (isClauseOf(word, noun)) return { ...word, head: noun.id };
    const isBefore = word.head === noun.id && word.id < verb.id && /^(cc|advmod|punct)/.test(word.deprel);
    return isBefore ? { ...word, head: verb.id } : word;
  });
}

/** "and expressed confidence that they will be kept": the clause hangs where the noun hung. */
function isClauseOf(word: Word, noun: Word): boolean {
  return word.head === noun.head && word.id > noun.id && /^(ccomp|acl)/.test(word.deprel);
}
