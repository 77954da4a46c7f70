/**
 * A sentence in, the same with what a talk was about hung on its verb out, where a day or an aside stands between: in "ont discuté jeudi de la
 * pêche" and "ont discuté, lors d'un appel, de la pêche" parsers take it for the fishing's Thursday, or call.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { firstBelow, hangsUnder, partsOf } from './sentence-parts.js';

/** Verbs whose matter "de" brings in. */
export const talks: ReadonlySet<string> = new Set([
  'entretenir',
  'discuter',
  'parler',
  'débattre',
  'converser',
  'convenir',
]);

export function mendFarMatters(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => {
    const verb = mended.words[id - 1] as Word;
    const matter = verb.upos === 'VERB' && talks.has(verb.lemma) ? matterBehind(mended, verb, knowledge) : undefined;
    return matter ? rehang(mended, verb, matter) : mended;
  }, sentence);
}

function matterBehind(sentence: Sentence, verb: Word, knowledge: WordKnowledge): Word | undefined {
  // "s'est entretenu avec lui des moyens": no object, whatever "des" may be elsewhere.
  const given = partsOf(sentence, verb).find((w) => w.deprel === 'obj' && isAbout(sentence, w, verb));
  if (given) return given;
  if (partsOf(sentence, verb).some((w) => isAbout(sentence, w, verb) || /^(obj|xcomp|ccomp)/.test(w.deprel)))
    return undefined;
  return sentence.words.find(
    (w) =>
      /^(nmod|appos|conj|obl)/.test(w.deprel) &&
      isAbout(sentence, w, verb) &&
      hangsUnder(sentence, w, verb) &&
      (isOnDay(sentence, w, verb, knowledge) || isBehindAside(sentence, w, verb)),
  );
}

/** "de la pêche", "des moyens": a noun behind the verb, brought in by "de". */
function isAbout(sentence: Sentence, word: Word, verb: Word): boolean {
  if (word.upos !== 'NOUN' || word.id < verb.id) return false;
  const before = partsOf(sentence, word).filter((w) => w.id < word.id);
  return before.some((w) => w.form.toLowerCase() === 'des' || (w.deprel === 'case' && w.lemma === 'de'));
}

/** "jeudi de la pêche"; "le jeudi de la semaine" is a day. */
function isOnDay({ words }: Sentence, word: Word, verb: Word, { isTime }: WordKnowledge): boolean {
  const day = words[word.head - 1];
  return day !== undefined && day.id > verb.id && day.head === verb.id && isTime(day) && !isTime(word);
}

/** A comma right before it closes what a comma behind the verb has opened. */
function isBehindAside(sentence: Sentence, word: Word, verb: Word): boolean {
  const first = firstBelow(sentence, word); // the comma itself, where it hangs on the word
  const end = sentence.words[first - 1]?.form === ',' ? first : first - 1;
  const between = sentence.words.slice(verb.id, end);
  const commas = between.filter((w) => w.form === ',');
  return commas.length === 2 && between.at(-1)?.form === ',' && !between.some((w) => /^(VERB|CCONJ)$/.test(w.upos));
}

function rehang(sentence: Sentence, verb: Word, matter: Word): Sentence {
  const words = sentence.words.map((word) => {
    if (word.id === matter.id) return { ...word, head: verb.id, deprel: 'obl:arg' };
    const isArticle = word.head === matter.id && word.id < matter.id && word.form.toLowerCase() === 'des';
    return isArticle ? { ...word, lemma: 'de', upos: 'ADP', deprel: 'case' } : word;
  });
  return { ...sentence, words };
}
