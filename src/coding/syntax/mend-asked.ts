/**
 * A sentence in, the same with what is asked of somebody hung on the verb that asks out: in "a proposé aux services des deux
 * pays de mettre en œuvre l'accord" the infinitive is no quality of the countries.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendAsked(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const verb = word.deprel === 'acl' && isMarkedInfinitive(sentence, word) && askingVerb(sentence, word, knowledge);
    return verb ? { ...word, head: verb.id, deprel: 'xcomp' } : word;
  });
  return { ...sentence, words };
}

function isMarkedInfinitive(sentence: Sentence, word: Word): boolean {
  return word.feats.VerbForm === 'Inf' && partsOf(sentence, word).some((w) => w.deprel === 'mark' && w.lemma === 'de');
}

/** The verb before the infinitive that has an addressee with "à", and nothing yet that it asks. */
function askingVerb(sentence: Sentence, infinitive: Word, { isAct, isParty }: WordKnowledge): Word | undefined {
  const party = wordAt(sentence, infinitive.head);
  if (!party || !isParty(party) || party.id > infinitive.id) return undefined;
  const addressee = wayUp(sentence, party).find((word) => isAddressee(sentence, word));
  const verb = addressee && wordAt(sentence, addressee.head);
  return verb && isAct(verb.lemma) && !hasMatter(sentence, verb) ? verb : undefined;
}

/** The word and those it hangs on, as long as they describe one another: "aux organes concernés des deux pays". */
function wayUp(sentence: Sentence, word: Word): Word[] {
  const head = wordAt(sentence, word.head);
  const describes = head && (/^(nmod|acl|conj|appos|flat)/.test(word.deprel) || /^acl/.test(head.deprel));
  return describes ? [word, ...wayUp(sentence, head)] : [word];
}

function isAddressee(sentence: Sentence, word: Word): boolean {
  const marked = partsOf(sentence, word).some((w) => w.deprel === 'case' && w.lemma === 'à');
  const verb = wordAt(sentence, word.head);
  return marked && /^(obl|iobj)/.test(word.deprel) && verb?.upos === 'VERB' && verb.id < word.id;
}

function hasMatter(sentence: Sentence, verb: Word): boolean {
  return partsOf(sentence, verb).some((w) => /^(obj|xcomp|ccomp)/.test(w.deprel) && w.upos !== 'PRON');
}

function wordAt(sentence: Sentence, id: number): Word | undefined {
  return sentence.words[id - 1];
}
