/** A noun that names a contact in; the words that belong to it, and what brings it in, out. */

import type { Word } from '../../language/types.js';
import { keepPerWord } from '../syntax/keep-per-word.js';
import { dependents, subtree, type Tree } from '../syntax/tree.js';

/** The noun phrase and the words behind it, up to the next comma or verb: "la visite de A au Vietnam en juin 2024". */
export const nounStretch = keepPerWord((tree: Tree, noun: Word): readonly Word[] => {
  const phrase = subtree(tree, noun, (d) => ['conj', 'acl', 'parataxis'].some((r) => d.deprel.startsWith(r)));
  const last = phrase.at(-1)?.id ?? noun.id;
  const behind = tree.sentence.words.slice(Math.min(last, noun.id + phraseReach));
  const end = behind.findIndex((w) => w.upos === 'PUNCT' || w.upos === 'VERB' || w.upos === 'AUX');
  return tree.sentence.words
    .slice(noun.id - 1, Math.min(last, noun.id + phraseReach))
    .concat(end < 0 ? behind : behind.slice(0, end));
});

/** A noun phrase longer than this, in words, took in what is not its own. */
const phraseReach = 40;

/** Is the phrase introduced by one of these words: "lors de la visite". */
export function isFramed(tree: Tree, noun: Word, frames: readonly string[]): boolean {
  const near = tree.sentence.words.slice(Math.max(0, noun.id - 8), noun.id - 1);
  const isFrame = (w: Word) => frames.includes(w.lemma) || frames.includes(w.form.toLowerCase());
  // "after a two-day visit".
  const parts = (w: Word) => w.upos === 'PUNCT' && !/^[-‐‑]$/.test(w.form);
  const start = near.findLastIndex((w) => parts(w) || (w.upos === 'VERB' && !isFrame(w)));
  return near.slice(start + 1).some(isFrame);
}

/** "sa visite", "their talks". */
export function hasPossessive(tree: Tree, noun: Word): boolean {
  return dependents(tree, noun, 'det', 'nmod:poss').some((d) => d.feats.Poss === 'Yes');
}
