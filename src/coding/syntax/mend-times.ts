/**
 * A sentence in, the same with a time that is no object out: "a exprimé le même jour à son homologue, la disponibilité de …".
 * What the verb really has for object stands behind, read as an apposition after a comma.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

/** Units of time, which nobody says, gives or signs: grammar of either language, not vocabulary of the genre. */
export const times: ReadonlySet<string> = new Set([
  'jour',
  'matin',
  'matinée',
  'soir',
  'soirée',
  'semaine',
  'mois',
  'année',
  'day',
  'morning',
  'afternoon',
  'evening',
  'week',
  'month',
]);

export function mendTimes(sentence: Sentence): Sentence {
  const verbs = sentence.words.flatMap((w) => (isTime(w) ? [w.head] : []));
  if (verbs.length === 0) return sentence;
  const found = new Map(verbs.map((verb) => [verb, objectBehind(sentence, verb)]));
  const words = sentence.words.map((w) => {
    if (isTime(w)) return { ...w, deprel: 'obl:mod' };
    const verb = verbs.find((one) => found.get(one)?.id === w.id);
    return verb === undefined ? w : { ...w, head: verb, deprel: 'obj' };
  });
  return { ...sentence, words };
}

function isTime(word: Word): boolean {
  return word.deprel === 'obj' && times.has(word.lemma);
}

/** The apposition of one of the verb's phrases, with a comma before it and an article. */
function objectBehind({ words }: Sentence, verb: number): Word | undefined {
  if (words.some((w) => w.head === verb && w.deprel === 'obj' && !isTime(w))) return undefined;
  const phrases = words.filter((w) => w.head === verb && w.id > verb && w.deprel.startsWith('obl')).map((w) => w.id);
  return words.find(
    (w) =>
      w.deprel === 'appos' &&
      w.upos === 'NOUN' &&
      phrases.includes(w.head) &&
      partsOf({ words }, w).some((d) => d.upos === 'DET') &&
      partsOf({ words }, w).some((d) => d.form === ','),
  );
}
