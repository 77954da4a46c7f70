/**
 * A sentence in, the same with an English past that was taken for a passive participle set right out.
 *
 * "The Acting Minister thanked Minister Orlov": with a subject, an object and no auxiliary the verb is a plain past.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendBarePast(sentence: Sentence, { isAct }: WordKnowledge): Sentence {
  const isPast = (w: Word) => isBarePast(sentence, w) && (isAct(w.lemma) || hasActiveSubject(sentence, w));
  const verbs = new Set(sentence.words.filter(isPast).map((w) => w.id));
  if (verbs.size === 0) return sentence;
  const words = sentence.words.map((word) => {
    if (verbs.has(word.id)) return asPast(word);
    return verbs.has(word.head) && word.deprel === 'nsubj:pass' ? { ...word, deprel: 'nsubj' } : word;
  });
  return { ...sentence, words };
}

function isBarePast(sentence: Sentence, word: Word): boolean {
  if (word.upos !== 'VERB' || word.feats.VerbForm !== 'Part' || word.feats.Tense !== 'Past') return false;
  const parts = partsOf(sentence, word);
  if (!/^(root|conj|ccomp|parataxis)/.test(word.deprel) && !hasRelativeObject(parts, word)) return false;
  // "The minister set out the plan": what no French participle has without its auxiliary.
  if (!/ed$/.test(word.form) && !parts.some((w) => w.deprel === 'obj' && w.id > word.id)) return false;
  return parts.some((w) => isSubject(w, word)) && !parts.some((w) => w.upos === 'AUX' || isAgent(sentence, w));
}

/** "the supplies that Oman shipped to Peru" */
function hasRelativeObject(parts: readonly Word[], verb: Word): boolean {
  return parts.some((w) => w.deprel === 'obj' && w.feats.PronType === 'Rel' && w.id < verb.id);
}

/** "Minister A on Monday received B": the parser itself took the subject for one who acts. */
function hasActiveSubject({ words }: Sentence, verb: Word): boolean {
  return /ed$/.test(verb.form) && partsOf({ words }, verb).some((w) => w.deprel === 'nsubj' && w.id < verb.id);
}

function isSubject(word: Word, verb: Word): boolean {
  return /^nsubj/.test(word.deprel) && word.id < verb.id;
}

/** "…, led by the minister" */
function isAgent(sentence: Sentence, word: Word): boolean {
  return partsOf(sentence, word).some((w) => w.lemma === 'by');
}

export function asPast(word: Word): Word {
  const { Voice: _voice, ...feats } = word.feats;
  return { ...word, feats: { ...feats, VerbForm: 'Fin', Mood: 'Ind' } };
}
