/**
 * A sentence in, the same with somebody who stands alone at its head made the first of those who act out: in "A, Norland's ambassador, and B, the
 * ambassador of Estmark, paid calls" parsers take A for a sentence of its own, and B alone seems to act.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';

export function mendRootNames(sentence: Sentence, { isParty }: WordKnowledge): Sentence {
  const root = sentence.words.find((w) => w.head === 0);
  if (root?.upos !== 'PROPN' || !isParty(root) || hasClause(sentence, root)) return sentence;
  const verb = sentence.words.find((w) => w.head === root.id && w.deprel === 'conj' && isFiniteVerb(w));
  const subject = verb && sentence.words.find((w) => w.head === verb.id && w.deprel === 'nsubj' && w.id < verb.id);
  if (!verb || !subject || !isParty(subject) || !isJoined(sentence, subject)) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === root.id) return { ...word, head: verb.id, deprel: 'nsubj' };
    if (word.id === subject.id) return { ...word, head: root.id, deprel: 'conj' };
    return word.id === verb.id ? { ...word, head: 0, deprel: 'root' } : word;
  });
  return { ...sentence, words };
}

/** "Orlov is here, and B paid": a sentence after all. */
function hasClause({ words }: Sentence, { id }: Word): boolean {
  return words.some((w) => w.head === id && /^(nsubj|cop|aux)/.test(w.deprel));
}

function isFiniteVerb({ upos, feats }: Word): boolean {
  return upos === 'VERB' && (feats.VerbForm === 'Fin' || feats.Mood !== undefined);
}

/** "and" stands right before whoever is named second. */
function isJoined({ words }: Sentence, subject: Word): boolean {
  const own = words.filter((w) => w.id <= subject.id && (w.id === subject.id || w.head === subject.id));
  const first = own.find((w) => w.upos !== 'PUNCT');
  return first?.upos === 'CCONJ' || words[(first?.id ?? 1) - 2]?.upos === 'CCONJ';
}
