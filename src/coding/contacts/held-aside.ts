/**
 * The tellings of the noun of a sitting in; where a clause behind its comma says when and where it was or is to be held, with that day, place and status out: "the
 * sixth meeting of the commission, held in Lima last November, was praised". Goes by the order of words: parsers hang the clause on any verb.
 */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import { dateOf } from './date-of.js';
import { placeOf } from './place-of.js';
import type { ContactWords, Telling } from './types.js';

export function heldAside(reading: Reading, words: ContactWords, tree: Tree, noun: Word, told: Telling[]): Telling[] {
  const [telling] = told;
  const clause = telling?.kind === 'session' && telling.date === null ? clauseBehind(words, tree, noun) : [];
  const [verb] = clause.filter((w) => w.upos === 'VERB');
  if (!verb) return told;
  const date = dateOf(reading, words, tree, clause, verb);
  const place = placeOf(reading, words, tree, clause, 'session', verb);
  if (!date && !place) return told;
  const isAhead = clause.some((w) => w.id < verb.id && isOneOf(w, [...words.wills, ...words.due]));
  return told.map((one) => ({
    ...one,
    date,
    place: one.place ?? place,
    status: isAhead && one.status === 'held' ? 'planned' : one.status,
    grade: one.grade === 'pointed' ? 'named' : one.grade,
  }));
}

/** ", which was held in Lima in May", ", to be held in Lima": up to the next comma or clause. */
function clauseBehind(words: ContactWords, tree: Tree, noun: Word): readonly Word[] {
  const behind = tree.sentence.words.slice(noun.id);
  const verb = behind.findIndex((w) => w.upos === 'VERB');
  const comma = behind.slice(0, Math.max(verb, 0)).findLastIndex((w) => w.form === ',');
  const said = behind[verb];
  if (comma < 0 || !said || !isOneOf(said, words.holders) || !behind.slice(comma + 1, verb).every(isHelper)) return [];
  const end = behind.findIndex((w, i) => i > verb && (w.form === ',' || w.upos === 'VERB' || w.upos === 'AUX'));
  return behind.slice(comma + 1, end < 0 ? undefined : end);
}

function isHelper({ upos, form }: Word): boolean {
  return ['AUX', 'PART', 'ADV', 'ADJ'].includes(upos) || /^(?:which|that)$/i.test(form);
}
