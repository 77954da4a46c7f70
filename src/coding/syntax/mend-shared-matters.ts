/**
 * A sentence in, the same with what somebody "fait part" of hung on "part" out: in "a fait part au ministre du Chili de sa préoccupation" parsers
 * take it for the minister's.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendSharedMatters(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendAt(mended, mended.words[id - 1] as Word, knowledge), sentence);
}

function mendAt(sentence: Sentence, part: Word, knowledge: WordKnowledge): Sentence {
  const matter = isShared(sentence, part) ? matterBehind(sentence, part, knowledge) : undefined;
  const words = sentence.words.map((w) => (w.id === matter?.id ? { ...w, head: part.id, deprel: 'nmod' } : w));
  return matter ? { ...sentence, words } : sentence;
}

/** "fait part", with nothing of what yet. */
function isShared(sentence: Sentence, part: Word): boolean {
  const verb = sentence.words[part.head - 1];
  return part.lemma === 'part' && verb?.lemma === 'faire' && !partsOf(sentence, part).some(isBy(sentence, 'de'));
}

/** The last noun brought in by "de" below whoever is told, who is brought in by "à". */
function matterBehind(sentence: Sentence, part: Word, { isParty }: WordKnowledge): Word | undefined {
  const told = [...partsOf(sentence, part), ...partsOf(sentence, sentence.words[part.head - 1] as Word)];
  const hearers = told.filter((w) => w.id > part.id && /^(obl|nmod)/.test(w.deprel) && isBy(sentence, 'à')(w));
  const below = hearers.flatMap((w) => [w, ...partsOf(sentence, w)]).flatMap((w) => partsOf(sentence, w));
  return below.filter((w) => w.upos === 'NOUN' && !isParty(w) && isBy(sentence, 'de')(w)).at(-1);
}

function isBy(sentence: Sentence, lemma: string): (word: Word) => boolean {
  return (word) => partsOf(sentence, word).some((w) => w.deprel === 'case' && w.lemma === lemma && w.id < word.id);
}
