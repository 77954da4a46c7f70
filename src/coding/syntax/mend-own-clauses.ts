/**
 * A sentence in, the same with a clause that the parser hung on its own subject made the main clause out: nothing relative opens "sera
 * reconnaissant" in "Le Pérou sera toujours reconnaissant", nor "s'est dit" in "Après l'accueil, l'ambassadeur s'est dit heureux".
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendOwnClauses(sentence: Sentence, { isParty }: WordKnowledge): Sentence {
  const root = sentence.words.find((w) => w.head === 0);
  const clause = sentence.words.find((word) => isOwnClause(sentence, word, isParty));
  const subject = clause && sentence.words[clause.head - 1];
  if (!root || !subject) return sentence;
  const top = isOpening(sentence, root) ? root : subject;
  if (!/^(root|ccomp|parataxis)(:|$)/.test(top.deprel)) return sentence;
  return { ...sentence, words: sentence.words.map((word) => rehang(word, clause, subject, top)) };
}

/** The clause takes the place of `top`, which hangs on it from now on. */
function rehang(word: Word, clause: Word, subject: Word, top: Word): Word {
  if (word.id === clause.id) return { ...word, head: top.head, deprel: top.deprel };
  if (word.id === subject.id) return { ...word, head: clause.id, deprel: 'nsubj' };
  if (word.id === top.id) return { ...word, head: clause.id, deprel: 'obl:mod' };
  return word.head === top.id && word.id > clause.id ? { ...word, head: clause.id } : word;
}

/** Finite, behind a party, and with no pronoun or conjunction that would make it say more of that party. */
function isOwnClause(sentence: Sentence, word: Word, isParty: WordKnowledge['isParty']): boolean {
  const noun = sentence.words[word.head - 1];
  if (!/^acl(:|$)/.test(word.deprel) || !noun || noun.id > word.id || !isParty(noun)) return false;
  const parts = partsOf(sentence, word).filter((w) => w.id < word.id);
  const isTold = parts.some((w) => w.upos === 'AUX' && w.feats.VerbForm === 'Fin');
  const isLinked = parts.some((w) => w.feats.PronType === 'Rel' || /^(mark|nsubj|case)/.test(w.deprel));
  return (
    isTold && !isLinked && !tellsWhoSpoke(sentence, word) && !partsOf(sentence, noun).some((w) => w.deprel === 'case')
  );
}

/** "« … », a affirmé le ministre": whoever does it stands behind. */
function tellsWhoSpoke(sentence: Sentence, verb: Word): boolean {
  return partsOf(sentence, verb).some((w) => w.id > verb.id && w.deprel.startsWith('nsubj'));
}

/** "Après l'accueil, …": a phrase with its preposition opens the sentence and heads nothing of it. */
function isOpening(sentence: Sentence, root: Word): boolean {
  const [first] = sentence.words;
  return first?.upos === 'ADP' && first.head === root.id && /^(NOUN|PROPN)$/.test(root.upos);
}
