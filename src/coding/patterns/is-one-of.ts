/** A word and a list of lemmas in; true when it is of the list. */

import type { Word } from '../../language/types.js';
import { keepEach } from '../../text/keep-each.js';
import { keepResults } from '../../text/keep-results.js';

/** Lemmas come from a trained model and may slip; the form without its endings is a second chance. */
export function isOneOf(word: Pick<Word, 'lemma' | 'form'>, lemmas: readonly string[]): boolean {
  if (lemmas.length === 0) return false;
  const list = lemmas.length > fewLemmas ? setOf(lemmas) : null;
  const holds = (lemma: string) => (list ? list.has(lemma) : lemmas.includes(lemma));
  if (holds(word.lemma)) return true;
  const [plain, singular, bare] = formsOf(word.form);
  return holds(plain) || (singular !== plain && holds(singular)) || (bare !== plain && holds(bare));
}

/** Lists that are longer are looked up, not read through. */
const fewLemmas = 6;

const setOf = keepEach((lemmas: readonly string[]): ReadonlySet<string> => new Set(lemmas));

/** "condoléances" may be "condoléances", "condoléance" or "condoléanc-". */
export const formsOf = keepResults((form) => {
  const plain = form.toLowerCase();
  return [plain, plain.replace(/(?<=\p{L}{3})[sx]$/u, ''), stem(plain)] as const;
});

function stem(form: string): string {
  return form.toLowerCase().replace(/(?<=\p{L}{3})(es|e|s|x)$/u, '');
}
