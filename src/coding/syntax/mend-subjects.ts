/** A sentence in, the same with a name right before a finite verb or its auxiliaries that has no subject made its subject out. */

import type { Sentence, Word } from '../../language/types.js';
import { contains, type Span } from '../../text/span.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

const misread = /^(advmod|obl|dep|vocative|obj|compound|discourse|nmod|dislocated)(:|$)/;

export function mendSubjects(sentence: Sentence, { isParty, names }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const verb = sentence.words[word.head - 1];
    if (!verb || word.id > verb.id || !isParty(word) || !misread.test(word.deprel)) return word;
    if (!isRightBefore(sentence, word, verb, names) || !isFiniteVerb(sentence, verb)) return word;
    if (hasSubject(sentence, verb) || hasCase(sentence, word)) return word;
    return { ...word, upos: word.upos === 'NOUN' ? word.upos : 'PROPN', deprel: 'nsubj' };
  });
  return { ...sentence, words };
}

/** Finite itself ("soutient"), or by its auxiliary or copula ("a soutenu", "était prêt"). */
function isFiniteVerb(sentence: Sentence, verb: Word): boolean {
  if (verb.upos === 'VERB' && verb.feats.VerbForm === 'Fin') return true;
  return partsOf(sentence, verb).some((w) => w.upos === 'AUX' && w.feats.VerbForm === 'Fin');
}

/** Nothing but the rest of the name, adverbs, auxiliaries and clitics stands between. */
function isRightBefore(sentence: Sentence, word: Word, verb: Word, names: readonly Span[]): boolean {
  const name = names.find((span) => contains(span, [word.start, word.end]));
  const between = sentence.words.slice(word.id, verb.id - 1).filter((w) => !name || w.start >= name[1]);
  return word.id < verb.id && between.every((w) => /^(ADV|AUX|PRON)$/.test(w.upos));
}

function hasSubject(sentence: Sentence, verb: Word): boolean {
  return partsOf(sentence, verb).some((w) => /^(nsubj|expl)/.test(w.deprel));
}

function hasCase(sentence: Sentence, word: Word): boolean {
  return partsOf(sentence, word).some((w) => w.deprel === 'case' && w.id < word.id);
}
