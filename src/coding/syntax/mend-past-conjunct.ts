/**
 * A verb behind "and" in an English sentence in, the sentence with a bare past hung on the past that it goes on from out; as it was where it goes on
 * from where it hangs.
 *
 * A past goes on from a past, not from the gerund, the present or the future that stands between them; nor from the perfect or the passive of a clause below ("denied
 * that the land had been used and undertook to"), where the participle would be another or the verb has what no passive has.
 */

import type { Sentence, Word } from '../../language/types.js';
import { asPast } from './mend-bare-past.js';
import { firstAbove, partsOf } from './sentence-parts.js';

export function mendPastConjunct(sentence: Sentence, word: Word): Sentence {
  const head = sentence.words[word.head - 1];
  if (!isBarePast(sentence, word) || !head || head.id > word.id || head.upos === 'AUX') return sentence;
  if (isPast(sentence, head) && !sharesNothing(sentence, head, word)) return sentence;
  const upper = firstAbove(sentence, head, (up) => up.id < word.id && isPlainPast(sentence, up));
  return upper ? { ...sentence, words: rehang(sentence, word, head, upper) } : sentence;
}

function rehang({ words }: Sentence, word: Word, head: Word, upper: Word): Word[] {
  return words.map((w) => {
    if (w.id === word.id) return { ...asPast(w), head: upper.id };
    return w.head === head.id && w.id > word.id && /^(obj|obl|ccomp|xcomp|advcl)/.test(w.deprel)
      ? { ...w, head: word.id }
      : w;
  });
}

/** Past with no auxiliary: "expressed", tagged finite or (the form being the same) participle. */
function isBarePast(sentence: Sentence, word: Word): boolean {
  if (word.feats.Tense !== 'Past') return false;
  if (word.feats.VerbForm !== 'Fin' && !/ed$/.test(word.form)) return false;
  return !partsOf(sentence, word).some((w) => w.upos === 'AUX' || w.deprel.startsWith('nsubj'));
}

function isPast(sentence: Sentence, word: Word): boolean {
  const helpers = partsOf(sentence, word).filter((w) => w.upos === 'AUX');
  if (helpers.length > 0) return helpers.every((w) => w.feats.Tense === 'Past' || w.lemma === 'have');
  return word.feats.Tense === 'Past';
}

function isPlainPast(sentence: Sentence, verb: Word): boolean {
  return verb.upos === 'VERB' && isPast(sentence, verb) && !hasHave(sentence, verb);
}

/** "had been used and undertook to", "were killed and praised the mission", "who have lost their lives, and commended": what follows shares no auxiliary. */
function sharesNothing(sentence: Sentence, head: Word, word: Word): boolean {
  if (!/^(ccomp|acl|advcl)/.test(head.deprel)) return false;
  if (isPassive(sentence, head) && [word, head].some((verb) => hasMatter(sentence, verb, word))) return true;
  return hasHave(sentence, head) && (isNoParticiple(word) || isBehindComma(sentence, word));
}

/** "undertook", "gave": its participle is another. */
function isNoParticiple({ form, feats }: Word): boolean {
  return (
    feats.VerbForm === 'Fin' && /(took|gave|spoke|began|chose|wrote|drew|knew|saw|showed|rose|went|did)$/i.test(form)
  );
}

function isPassive(sentence: Sentence, verb: Word): boolean {
  return hasHelperOf(sentence, verb, 'be');
}

function hasHelperOf(sentence: Sentence, verb: Word, lemma: string): boolean {
  return partsOf(sentence, verb).some((w) => w.upos === 'AUX' && w.lemma === lemma);
}

/** What stands behind `word` and no passive has: parsers hang it on either verb. */
function hasMatter(sentence: Sentence, verb: Word, word: Word): boolean {
  return partsOf(sentence, verb).some((w) => w.id > word.id && /^(obj|ccomp|xcomp)/.test(w.deprel));
}

function isBehindComma({ words }: Sentence, verb: Word): boolean {
  const [comma, and] = words
    .slice(0, verb.id - 1)
    .filter((w) => w.upos !== 'ADV')
    .slice(-2);
  return comma?.form === ',' && and?.upos === 'CCONJ';
}

function hasHave(sentence: Sentence, verb: Word): boolean {
  return hasHelperOf(sentence, verb, 'have');
}
