/**
 * A sentence in, the same with a day between verb and object for what it is out: in "a eu jeudi des entretiens" parsers take the day for
 * the object, and the talks for what is said of it.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendDayObjects(sentence: Sentence, { isTime }: WordKnowledge): Sentence {
  const isDay = (w: Word) => w.upos === 'NOUN' && isTime(w) && isUnder(sentence, w);
  const day = sentence.words.find((w) => isDay(w) && objectOf(sentence, w));
  const object = day && objectOf(sentence, day);
  if (!day || !object) return sentence;
  const verb = verbAbove(sentence, day);
  const words = sentence.words.map((word) => {
    if (word.id === day.id && word.deprel === 'obj') return { ...word, deprel: 'obl:tmod' };
    if (word.id === object.id) return { ...word, head: verb.id, deprel: 'obj' };
    return word.id === day.id + 1 ? { ...word, deprel: 'det' } : word;
  });
  return { ...sentence, words };
}

/** The object itself, or "du 15 au 21 mars" with its month, under a verb that has no object. */
function isUnder(sentence: Sentence, day: Word): boolean {
  const verb = verbAbove(sentence, day);
  return verb.upos === 'VERB' && partsOf(sentence, verb).every((w) => w.deprel !== 'obj' || w.id === day.id);
}

/** The nearest verb over it, through the other words of the same date. */
function verbAbove(sentence: Sentence, day: Word): Word {
  const up = sentence.words[day.head - 1];
  if (!up || up.upos === 'VERB') return up ?? day;
  return up.id < day.id && up.upos === 'NUM' ? verbAbove(sentence, up) : day;
}

/** The noun of "des entretiens", right behind the day; "mardi de la semaine" has no plural. */
function objectOf(sentence: Sentence, day: Word): Word | undefined {
  const [of, article] = sentence.words.slice(day.id, day.id + 2);
  if (of?.lemma !== 'de' || article?.form !== 'les') return undefined;
  return partsOf(sentence, day).find((w) => w.deprel === 'nmod' && w.upos === 'NOUN' && of.head === w.id);
}
