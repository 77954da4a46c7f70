/**
 * A sentence in, the same with "se voir" before an infinitive read as the passive that it is out: in "l'ambassadeur s'est vu convoquer" nobody
 * saw anything, and in "s'est vu notifier l'ordre de partir" he was told.
 */

import type { Sentence, Word } from '../../language/types.js';
import { isReflexiveForm, partsOf } from './sentence-parts.js';

export function mendSeen(sentence: Sentence): Sentence {
  return sentence.words.reduce((mended, { id }) => mendAt(mended, mended.words[id - 1] as Word), sentence);
}

function mendAt(sentence: Sentence, seen: Word): Sentence {
  const verb = isSeen(sentence, seen) ? partsOf(sentence, seen).find(isNextInfinitive(seen)) : undefined;
  if (!verb) return sentence;
  const hasObject = partsOf(sentence, verb).some((w) => w.deprel === 'obj');
  return { ...sentence, words: sentence.words.map((word) => rehang(word, seen, verb, hasObject)) };
}

/** "s'est vu", "se verra": reflexive, and not "a vu". */
function isSeen(sentence: Sentence, word: Word): boolean {
  return word.lemma === 'voir' && partsOf(sentence, word).some((w) => w.id < word.id && isReflexiveForm(w.form));
}

/** Words behind "vu" within which its infinitive stands: "s'est vu, lundi, notifier". */
const reach = 6;

function isNextInfinitive(seen: Word): (word: Word) => boolean {
  return (word) => word.deprel === 'xcomp' && word.feats.VerbForm === 'Inf' && word.id - seen.id <= reach;
}

function rehang(word: Word, seen: Word, verb: Word, hasObject: boolean): Word {
  if (word.id === verb.id)
    return { ...word, head: seen.head, deprel: seen.deprel, feats: { ...word.feats, VerbForm: 'Part', Tense: 'Past' } };
  if (word.id === seen.id) return { ...word, upos: 'AUX', head: verb.id, deprel: 'aux:pass' };
  if (word.head === verb.id) return word.deprel === 'obj' ? { ...word, deprel: 'nsubj:pass' } : word;
  if (word.head !== seen.id || isReflexiveForm(word.form)) return word;
  const isSubject = word.deprel.startsWith('nsubj');
  return { ...word, head: verb.id, deprel: isSubject ? (hasObject ? 'iobj' : 'nsubj:pass') : word.deprel };
}
