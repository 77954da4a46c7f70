/** A noun of a standing thing in ("political dialogue"); whether the text speaks of one sitting of it out. */

import type { Word } from '../../language/types.js';
import { overlaps } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import { isFramed, nounStretch } from './around-noun.js';
import { titleBefore } from './title-before.js';
import type { ContactWords } from './types.js';

/** "the third strategic dialogue", "during the dialogue", "the dialogue of 3 May"; not "the level of political dialogue". */
export function isSitting(reading: Reading, words: ContactWords, tree: Tree, noun: Word): boolean {
  if (isFramed(tree, noun, words.frames) && !isFramed(tree, noun, words.vague)) return true;
  return isCounted(words, tree, noun) || isDated(reading, tree, noun);
}

/** "the third dialogue", "the next dialogue", "the third round of the dialogue". */
function isCounted(words: ContactWords, tree: Tree, noun: Word): boolean {
  const up = headOf(tree, noun);
  const isNext = dependents(tree, noun, 'amod', 'nummod').some((d) => isOneOf(d, words.planned));
  return (up !== undefined && isOneOf(up, words.rounds)) || isNext || hasOrdinal(words, tree, noun);
}

/** "the third session", "the inaugural session". */
export function hasOrdinal({ counted }: ContactWords, tree: Tree, noun: Word): boolean {
  const near = [...dependents(tree, noun, 'amod', 'nummod'), ...titleBefore(tree, noun)];
  return near.some((d) => isOrdinal(d) || isOneOf(d, counted));
}

/** "third", "3rd", « troisième ». */
export function isOrdinal({ feats, form }: Word): boolean {
  return feats.NumType === 'Ord' || /^\d+(st|nd|rd|th|e|ème|er|ère)$/i.test(form);
}

function isDated({ dates }: Reading, tree: Tree, noun: Word): boolean {
  const stretch = nounStretch(tree, noun);
  return dates.some((d) => stretch.some((w) => overlaps(d.span, [w.start, w.end])));
}

/** "the previous session", « la prochaine réunion ». */
export function isAnother({ recalled, planned }: ContactWords, tree: Tree, noun: Word): boolean {
  return dependents(tree, noun, 'amod', 'det').some((d) => isOneOf(d, [...recalled, ...planned]));
}

/** "the last meeting in this format". */
export function isInFormat({ formats }: ContactWords, tree: Tree, noun: Word): boolean {
  const isThis = (w: Word) => dependents(tree, w, 'det').some((d) => d.feats.PronType === 'Dem');
  return nounStretch(tree, noun).some((w) => isOneOf(w, formats) && isThis(w));
}
