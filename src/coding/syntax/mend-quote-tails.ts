/**
 * A sentence in, the same with who speaks behind a closed quotation hung where it belongs out: in "“…,” the minister continued" parsers hang the
 * verb on a word deep inside what is quoted.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { firstBelow, hangsUnder, partsOf } from './sentence-parts.js';

export function mendQuoteTails(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const close = closingMark(sentence);
  const verb = close && tailVerb(sentence, close, knowledge);
  if (!close || !verb || /^(root|parataxis:insert)$/.test(verb.deprel)) return sentence;
  const quoted = sentence.words.find((w) => w.head === 0);
  const subject = sentence.words.find((w) => isSubject(sentence, w, close, verb));
  if (!quoted || quoted.id > close.id || !subject) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === verb.id) return { ...word, head: quoted.id, deprel: 'parataxis:insert' };
    if (word.id === subject.id) return { ...word, head: verb.id, deprel: 'nsubj' };
    return word.head === verb.id && word.id <= close.id ? { ...word, head: quoted.id } : word;
  });
  return { ...sentence, words };
}

/** A mark with a comma before it, and something before that. */
function closingMark({ words }: Sentence): Word | undefined {
  return words.findLast(
    (w) => /^(["”»]|[’']{2})$/.test(w.form) && w.id > 3 && /^[,?!]$/.test(words[w.id - 2]?.form ?? ''),
  );
}

/** Words between a quotation and the verb that says who spoke. */
const tailReach = 9;

function tailVerb({ words }: Sentence, { id }: Word, { isSay }: WordKnowledge): Word | undefined {
  const tail = words.slice(id, id + tailReach);
  const first = tail.find((w) => w.upos === 'VERB');
  return first && (isSay(first.lemma) || isGoingOn(words, first)) && first.id > id + 1 ? first : undefined;
}

/** "went on" */
function isGoingOn(words: readonly Word[], { lemma, id }: Word): boolean {
  return lemma === 'go' && words[id]?.form === 'on';
}

/** The noun right before the verb with all that hangs on it, right behind the mark. */
function isSubject(sentence: Sentence, word: Word, close: Word, verb: Word): boolean {
  if (!/^(NOUN|PROPN|PRON)$/.test(word.upos) || word.id <= close.id || word.id >= verb.id) return false;
  const isWhole = firstBelow(sentence, word) === close.id + 1;
  const hangsThere = !partsOf(sentence, verb).some((w) => w.id === word.id) && hangsUnder(sentence, word, verb);
  return isWhole && (word.head === verb.id || !hangsThere);
}
