/** The word of a telling in; true when it tells of one more contact, also of the same day: "also met", "earlier in the day, A met". */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { ContactWords } from './types.js';

export function tellsFurther(words: ContactWords, tree: Tree, word: Word): boolean {
  const beside = dependents(tree, word, 'advmod', 'obl');
  const isSameDay = (d: Word) =>
    isOneOf(d, words.hours) && dependents(tree, d, 'amod').some((w) => isOneOf(w, words.same));
  if (beside.some(isSameDay)) return true;
  return beside.some((d) => isOneOf(d, words.further) || (isOneOf(d, words.recalled) && isOfDay(words, tree, d)));
}

/** "Earlier in the day", "earlier on Monday", "earlier the same day": of the day told, and its news. */
export function isOfDay({ hours, weekdays }: ContactWords, tree: Tree, word: Word): boolean {
  const behind = tree.sentence.words.slice(word.id, word.id + phraseReach);
  const end = behind.findIndex((w) => !['ADP', 'DET', 'ADJ', 'PRON'].includes(w.upos));
  const noun = behind[end];
  return noun !== undefined && (hours.includes(noun.lemma.toLowerCase()) || weekdays.includes(noun.form));
}

/** Words of "in the same day". */
const phraseReach = 4;
