/**
 * A sentence in, the same with a day that follows a name hung beside it out: in "met with Minister A today" parsers take "today" for the
 * last word of the name, and hang the name on it; so they do with the talks in "will hold talks tomorrow".
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { firstBelow, partsOf } from './sentence-parts.js';

export function mendDays(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word, knowledge), sentence);
}

function mendOne(sentence: Sentence, day: Word, { isParty, isTime }: WordKnowledge): Sentence {
  if (!isTime(day) || !/^(NOUN|PROPN)$/.test(day.upos) || day.head === 0 || isParty(day)) return sentence;
  const before = partsOf(sentence, day).filter((w) => w.id < day.id);
  const isName = (w: Word) => w.upos === 'PROPN' && isParty(w) && /^(compound|flat|nmod)/.test(w.deprel);
  const isThing = (w: Word) => w.upos === 'NOUN' && w.deprel === 'compound' && ownDay.test(day.form);
  const name = before.findLast((w) => isName(w) || isThing(w));
  if (!name || !reaches(sentence, name, day)) return sentence;
  const on = particleBefore(sentence, Math.min(...[name, ...before].map((w) => firstBelow(sentence, w))));
  const isUnmarked = day.deprel === 'obl:unmarked';
  const deprel = isUnmarked ? (on ? 'obl' : 'obj') : day.deprel;
  const words = sentence.words.map((word) => {
    if (word.id === name.id) return { ...word, head: day.head, deprel };
    if (word.id === day.id) return { ...word, deprel: 'obl:unmarked' };
    if (isUnmarked && word.id === on?.id) return { ...word, head: name.id, deprel: 'case' };
    return before.some((w) => w.id === word.id) ? { ...word, head: name.id } : word;
  });
  return { ...sentence, words };
}

/** Days of which no noun before them says which: "election day" is one thing, "talks tomorrow" two. */
const ownDay = /^(today|tomorrow|yesterday)$/i;

/** "called on Minister A today": with no name behind it, "on" was taken for a part of the verb. */
function particleBefore({ words }: Sentence, start: number): Word | undefined {
  const before = words[start - 2];
  return before?.deprel === 'compound:prt' ? before : undefined;
}

/** Nothing but the rest of the name stands between: "Minister Kenji Mori today". */
function reaches({ words }: Sentence, name: Word, day: Word): boolean {
  return words.slice(name.id, day.id - 1).every((w) => w.upos === 'PROPN' && w.head === name.id);
}
