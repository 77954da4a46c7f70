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
import { isPut } from './contact-status.js';
import type { ContactWords } from './types.js';

export function putOffTo({ dates }: Reading, words: ContactWords, tree: Tree, noun: Word): Edtf | null {
  const end = tree.sentence.span[1];
  const told = dates.filter((d) => d.span[0] > noun.end && d.span[1] <= end);
  const behind = told.filter(isOfDays);
  const put = [...behind, ...told.filter(isOfMonth)].findLast(
    (d) => isBehind(tree, d, words.until) && isPutBefore(words, tree, d),
  );
  const set = behind.find((d) => isSetBefore(words, tree, d));
  return dayIn(put ?? set);
}

/** "put off until Friday": the day itself. */
function dayIn(date: DateMention | undefined): Edtf | null {
  return date?.edtf?.replace(/^\.\.\//, '') ?? null;
}

function isOfDays({ edtf }: DateMention): boolean {
  return edtf !== null && /^(\.\.\/)?\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(edtf);
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

/** "postponed to 5 May", "put off until Friday": by the verb nearest before. */
function isPutBefore({ postponed }: ContactWords, tree: Tree, date: DateMention): boolean {
  const verb = verbBefore(tree, date);
  return verb !== undefined && isPut(tree, verb, postponed);
}

/** "set for 5 May". */
function isSetBefore({ ahead }: ContactWords, tree: Tree, date: DateMention): boolean {
  const verb = verbBefore(tree, date);
  return verb !== undefined && isOneOf(verb, ahead);
}

function verbBefore(tree: Tree, { span }: DateMention): Word | undefined {
  return tree.sentence.words.findLast((w) => w.upos === 'VERB' && w.end <= span[0]);
}
