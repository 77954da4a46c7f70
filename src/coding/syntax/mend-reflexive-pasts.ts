/**
 * A sentence in, the same with a reflexive past that was taken for a noun a verb again out: in "se sont « félicités de la reprise" a quotation
 * mark, or an aside, keeps taggers from seeing that no noun stands behind "se sont".
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { isReflexiveForm } from './sentence-parts.js';

/** Words between "s'est" and its participle: ", à cette occasion,". */
const reach = 8;

export function mendReflexivePasts(sentence: Sentence, { isAct }: WordKnowledge): Sentence {
  const verbs = new Map(sentence.words.flatMap((word) => pastBehind(sentence, word, isAct)));
  if (verbs.size === 0) return sentence;
  const words = sentence.words.map((word): Word => {
    const lemma = verbs.get(word.id);
    if (lemma) return { ...word, upos: 'VERB', lemma, feats: { Tense: 'Past', VerbForm: 'Part' } };
    if (!verbs.has(word.head)) return word;
    if (isReflexiveForm(word.form)) return { ...word, deprel: 'expl:pv' };
    if (word.deprel === 'cop') return { ...word, deprel: 'aux:tense' };
    return word.deprel === 'nmod' ? { ...word, deprel: 'obl:arg' } : word;
  });
  return { ...sentence, words };
}

/** The noun that "se sont" waits for, with the verb whose participle it is. */
function pastBehind({ words }: Sentence, pronoun: Word, isAct: WordKnowledge['isAct']): (readonly [number, string])[] {
  const helper = words[pronoun.id];
  if (!isReflexiveForm(pronoun.form) || helper?.lemma !== 'être') return [];
  const behind = words.slice(helper.id, helper.id + reach);
  const noun = behind.find((w) => w.upos === 'VERB' || isParticipleOf(w, isAct));
  return noun && noun.upos !== 'VERB' ? [[noun.id, infinitiveOf(noun)] as const] : [];
}

function isParticipleOf(word: Word, isAct: WordKnowledge['isAct']): boolean {
  return (word.upos === 'NOUN' || word.upos === 'ADJ') && /ée?s?$/.test(word.form) && isAct(infinitiveOf(word));
}

/** "félicités" gives "féliciter". */
function infinitiveOf(word: Word): string {
  return word.form.toLowerCase().replace(/ée?s?$/, 'er');
}
