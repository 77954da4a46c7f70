/**
 * A sentence in, the same with what hangs on the manner of a verb hung on the verb out: in "spoke highly of the talks" parsers take the talks
 * for the adverb's, in "attend avec impatience de rencontrer" the infinitive for the noun's.
 */

import type { Sentence, Word } from '../../language/types.js';

export function mendManner(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) => {
    const awaited = verbOfFeeling(sentence, word);
    if (awaited) return { ...word, head: awaited.id, deprel: 'xcomp' };
    const verb = /^obl(:|$)/.test(word.deprel) ? verbBeside(sentence, word) : undefined;
    return verb ? { ...word, head: verb.id } : word;
  });
  return { ...sentence, words };
}

/** The verb with which a bare "avec impatience" stands, before the infinitive that is awaited. */
function verbOfFeeling({ words }: Sentence, word: Word): Word | undefined {
  const noun = word.deprel === 'acl' && word.feats.VerbForm === 'Inf' ? words[word.head - 1] : undefined;
  const verb = noun?.upos === 'NOUN' && noun.id < word.id ? words[noun.head - 1] : undefined;
  const isBare = words[(noun?.id ?? 0) - 2]?.lemma === 'avec';
  return isBare && verb?.upos === 'VERB' && verb.id === (noun?.id ?? 0) - 2 ? verb : undefined;
}

/** The verb of the adverb that the word hangs on, where the one follows the other: "highly" in "spoke highly". */
function verbBeside({ words }: Sentence, word: Word): Word | undefined {
  const adverb = words[word.head - 1];
  const isManner = adverb?.upos === 'ADV' && /ly$/.test(adverb.form) && adverb.id < word.id;
  const verb = isManner ? words[adverb.head - 1] : undefined;
  return verb?.upos === 'VERB' && verb.id === (adverb?.id ?? 0) - 1 ? verb : undefined;
}
