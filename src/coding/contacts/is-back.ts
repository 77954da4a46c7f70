/** A contact noun in; whether the text looks back to the contact, and does not report it, out. */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import { isFramed } from './around-noun.js';
import { isCalledToMind, looksBack } from './contact-status.js';
import { isFresh } from './noun-grade.js';
import type { ContactWords } from './types.js';

/** "sa dernière visite", "au lendemain de l'entretien", "avait eu un entretien". */
export function isBack(reading: Reading, words: ContactWords, tree: Tree, noun: Word, teller: Word | null): boolean {
  if (isPrevious(words, tree, noun)) return true;
  if (isCalledToMind(words, tree, noun)) return true;
  if (isFramed(tree, noun, words.after) && !isFresh(words, tree, noun) && !isSinceDay(reading, words, tree, noun))
    return true;
  // « Ses échanges avec A avaient porté sur la pêche ».
  const verb = baseRelation(noun) === 'nsubj' ? headOf(tree, noun) : undefined;
  if (verb?.upos === 'VERB' && verbGroup(tree, verb).pluperfect) return true;
  return teller !== null && (isOneOf(teller, words.dated) || looksBack(words, tree, teller));
}

/** "sa dernière visite", "their previous talk". */
export function isPrevious({ recalled }: ContactWords, tree: Tree, noun: Word): boolean {
  return dependents(tree, noun, 'amod', 'det').some((d) => isOneOf(d, recalled));
}

/** "in Lima since Sunday on a visit": what stands behind is a day, and the visit goes on. */
function isSinceDay({ dates }: Reading, { after }: ContactWords, tree: Tree, noun: Word): boolean {
  const since = tree.sentence.words.slice(0, noun.id - 1).findLast((w) => isOneOf(w, after));
  const next = since && tree.sentence.words[since.id];
  return next !== undefined && dates.some((d) => d.span[0] <= next.start && next.end <= d.span[1]);
}
