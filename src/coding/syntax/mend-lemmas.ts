/**
 * A sentence in, the same with the lemma of a regular English verb set right out, where the lemmatiser left the form as it
 * was or cut it wrongly ("agreed", "laude", "expres") and a verb that names an act has that form.
 */

import type { Sentence } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';

export function mendLemmas(sentence: Sentence, { isAct }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    if (word.upos !== 'VERB' || isAct(word.lemma)) return word;
    const form = word.form.toLowerCase();
    const lemma = [form, ...regularLemmas(form)].find(isAct);
    return lemma ? { ...word, lemma } : word;
  });
  return { ...sentence, words };
}

/** "stressed" gives "stresse", "stress"; "conferring" also "confer"; "replied" also "reply". */
export function regularLemmas(form: string): string[] {
  const stem = /^(.{2,})(?:ed|ing)$/.exec(form)?.[1];
  if (!stem) return [];
  const single = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  const withY = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
  return [`${stem}e`, stem, ...single, ...withY];
}
