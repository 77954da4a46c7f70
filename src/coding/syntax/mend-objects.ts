/**
 * A sentence in, the same with what follows a verb and can speak for nobody made its object out: "…, ont réaffirmé leur intérêt"; so is who
 * follows "et a invité".
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { hasHelper, partsOf } from './sentence-parts.js';

export function mendObjects(sentence: Sentence, { isParty, isSay }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const verb = sentence.words[word.head - 1];
    if (word.deprel !== 'nsubj' || verb?.upos !== 'VERB') return word;
    if (word.id < verb.id) return isHearer(word, verb) ? { ...word, deprel: 'iobj' } : word;
    const isThing = word.upos === 'NOUN' && !isParty(word) && hasHelper(sentence, verb);
    return isThing || (!isSay(verb.lemma) && goesOn(sentence, verb)) ? { ...word, deprel: 'obj' } : word;
  });
  return { ...sentence, words };
}

/** "…, leur promettant un accueil": right before its verb this is never who does it. */
function isHearer(word: Word, verb: Word): boolean {
  return word.id === verb.id - 1 && /^leur$/i.test(word.form);
}

/** "(Le président s'est dit heureux de …,) et a invité": behind "et" the past has the subject of the verb before it. */
function goesOn({ words }: Sentence, verb: Word): boolean {
  const helper = partsOf({ words }, verb).find((w) => w.upos === 'AUX' && w.lemma === 'avoir');
  return verb.deprel === 'conj' && helper !== undefined && words[helper.id - 2]?.upos === 'CCONJ';
}
