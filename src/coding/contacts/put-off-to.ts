/**
 * A contact noun in, of what was put off or called off; its new day out, else the day for which it had been set: "was postponed from 12 to
 * 15 May", "put off her visit, which had been set for 5 May". Null where none is told.
 */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import type { DateMention } from '../dates/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import type { Edtf } from '../types.js';
import type { ContactWords } from './types.js';

export function putOffTo({ dates }: Reading, words: ContactWords, tree: Tree, noun: Word): Edtf | null {
  const end = tree.sentence.span[1];
  const told = dates.filter((d) => d.span[0] > noun.end && d.span[1] <= end);
  const behind = told.filter((d) => isOfDays(d));
  const put = [...behind, ...told.filter(isOfMonth)].findLast(
    (d) => isBehind(tree, d, words.until) && isOneOf(verbBefore(tree, d), words.postponed),
  );
  const set = behind.find((d) => isOneOf(verbBefore(tree, d), words.ahead));
  return (put ?? set)?.edtf ?? null;
}

function isOfDays({ edtf }: DateMention): boolean {
  return edtf !== null && /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(edtf);
}

/** « reportée à septembre ». */
function isOfMonth({ edtf }: DateMention): boolean {
  return /^\d{4}-\d\d$/.test(edtf ?? '');
}

/** The word right before the date, or its article, is one of these. */
function isBehind(tree: Tree, { span }: DateMention, prepositions: readonly string[]): boolean {
  const before = tree.sentence.words.filter((w) => w.end <= span[0] && w.upos !== 'DET');
  return prepositions.includes(before.at(-1)?.form.toLowerCase() ?? '');
}

/** "set for 5 May": the verb nearest before. */
function verbBefore(tree: Tree, { span }: DateMention): Pick<Word, 'lemma' | 'form'> {
  return tree.sentence.words.findLast((w) => w.upos === 'VERB' && w.end <= span[0]) ?? { lemma: '', form: '' };
}
