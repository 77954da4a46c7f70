/** A sentence in, the same with the gerund behind "to" made what follows it out: in "committed to expanding trade" parsers hang it on "trade". */

import type { Sentence, Word } from '../../language/types.js';

export function mendGerunds(sentence: Sentence): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word), sentence);
}

function mendOne(sentence: Sentence, gerund: Word): Sentence {
  const noun = sentence.words[gerund.head - 1];
  const to = sentence.words[gerund.id - 2];
  if (!noun || !to || !isDoing(gerund) || noun.id < gerund.id || to.form.toLowerCase() !== 'to') return sentence;
  if (to.head !== noun.id || /^(PROPN|PRON)$/.test(noun.upos)) return sentence;
  const relation = sentence.words[noun.head - 1]?.upos === 'VERB' ? 'advcl' : 'acl';
  const words = sentence.words.map((word) => {
    if (word.id === gerund.id) return { ...word, head: noun.head, deprel: relation };
    if (word.id === noun.id) return { ...word, head: gerund.id, deprel: 'obj' };
    return word.id === to.id ? { ...word, head: gerund.id, deprel: 'mark' } : word;
  });
  return { ...sentence, words };
}

/** "to expanding trade"; in "to existing agreements" the word only tells what they are like. */
function isDoing({ form, upos, deprel, lemma }: Word): boolean {
  return upos === 'VERB' && deprel === 'amod' && /ing$/.test(form) && !qualities.has(lemma);
}

/** Verbs whose "-ing" before a noun says what it is like. */
const qualities: ReadonlySet<string> = new Set(
  'exist grow emerge rise ongo develop last live lead work visit follow remain prevail neighbour neighbor'.split(' '),
);
