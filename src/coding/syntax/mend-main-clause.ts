/** A sentence in, the same with a main clause that the parser strung to the relative clause before it lifted out of it. */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

/** "Lors de la réunion à laquelle a assisté A, les parties ont examiné …, a dit B": behind a comma, with a subject and without "et". */
export function mendMainClause(sentence: Sentence): Sentence {
  const verb = sentence.words.find((word) => isStrung(sentence, word));
  const root = sentence.words.find((w) => w.head === 0);
  if (!verb || !root || root.id < verb.id) return sentence;
  const words = sentence.words.map((w) => (w === verb ? { ...w, head: root.id, deprel: 'ccomp' } : w));
  return { ...sentence, words };
}

function isStrung(sentence: Sentence, word: Word): boolean {
  const head = sentence.words[word.head - 1];
  if (word.upos !== 'VERB' || word.deprel !== 'conj' || head?.deprel !== 'acl:relcl' || head.id > word.id) return false;
  const parts = partsOf(sentence, word);
  const subject = parts.find((w) => w.deprel === 'nsubj' && w.id < word.id && w.upos !== 'PRON');
  const isTold = [word, ...parts].some((w) => w.id <= word.id && w.feats.VerbForm === 'Fin');
  if (!subject || !isTold || parts.some((w) => w.deprel === 'cc')) return false;
  const first = Math.min(subject.id, ...partsOf(sentence, subject).map((w) => w.id));
  return sentence.words[first - 2]?.form === ',';
}
