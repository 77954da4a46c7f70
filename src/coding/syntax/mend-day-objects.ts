/**
 * A sentence in, the same with a day between verb and object for what it is out: in "a eu jeudi des entretiens" parsers take the day for
 * the object, and the talks for what is said of it.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendDayObjects(sentence: Sentence, { isTime }: WordKnowledge): Sentence {
  const day = sentence.words.find((w) => w.deprel === 'obj' && w.upos === 'NOUN' && isTime(w) && objectOf(sentence, w));
  const object = day && objectOf(sentence, day);
  if (!day || !object) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === day.id) return { ...word, deprel: 'obl:tmod' };
    if (word.id === object.id) return { ...word, head: day.head, deprel: 'obj' };
    return word.id === day.id + 1 ? { ...word, deprel: 'det' } : word;
  });
  return { ...sentence, words };
}

/** The noun of "des entretiens", right behind the day; "mardi de la semaine" has no plural. */
function objectOf(sentence: Sentence, day: Word): Word | undefined {
  const [of, article] = sentence.words.slice(day.id, day.id + 2);
  if (of?.lemma !== 'de' || article?.form !== 'les') return undefined;
  return partsOf(sentence, day).find((w) => w.deprel === 'nmod' && w.upos === 'NOUN' && of.head === w.id);
}
