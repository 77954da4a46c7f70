/**
 * A sentence in, the same with "que" an object and its clause a relative one out, where the participle shows it: in "la visite
 * officielle que le ministre a faite" it agrees with the noun, as it does with an object that stands before it and nothing else.
 */

import type { Sentence, Word } from '../../language/types.js';
import { partsOf } from './sentence-parts.js';

export function mendRelatives(sentence: Sentence): Sentence {
  const marks = new Map(
    sentence.words.flatMap((clause) => {
      const mark = agreesWithHead(sentence, clause) && markOf(sentence, clause);
      return mark ? [[clause.id, mark.id] as const] : [];
    }),
  );
  const pronouns = new Set(marks.values());
  const words = sentence.words.map((word) => {
    if (marks.has(word.id)) return { ...word, deprel: 'acl:relcl' };
    return pronouns.has(word.id)
      ? { ...word, upos: 'PRON', deprel: 'obj', feats: { ...word.feats, PronType: 'Rel' } }
      : word;
  });
  return { ...sentence, words };
}

/** A masculine singular agrees with nothing that could be told. */
function agreesWithHead(sentence: Sentence, clause: Word): boolean {
  const noun = sentence.words[clause.head - 1];
  const { Gender, Number: number, VerbForm } = clause.feats;
  if (clause.deprel !== 'acl' || VerbForm !== 'Part' || noun?.upos !== 'NOUN') return false;
  if (Gender !== 'Fem' && number !== 'Plur') return false;
  return Gender === noun.feats.Gender && number === noun.feats.Number && hasHave(sentence, clause);
}

function hasHave(sentence: Sentence, clause: Word): boolean {
  return partsOf(sentence, clause).some((w) => w.upos === 'AUX' && w.lemma === 'avoir');
}

function markOf(sentence: Sentence, clause: Word): Word | undefined {
  return partsOf(sentence, clause).find((w) => /^(mark|obj)$/.test(w.deprel) && w.lemma === 'que');
}
