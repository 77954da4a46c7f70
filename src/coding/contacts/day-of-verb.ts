/** A verb that tells a contact in, the day that its sentence gives it out. */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import type { VerbGroup } from '../syntax/verb-group.js';
import type { Edtf } from '../types.js';
import { verbStatus } from './contact-status.js';
import { dateOf } from './date-of.js';
import { dateOfFrame } from './frame-dates.js';
import { nounEntry } from './noun-entry.js';
import { clauseAround, clauseBehind } from './stretch.js';
import type { ContactWords } from './types.js';
import { dateOfMain } from './where-clauses.js';
import { wholeStay } from './whole-stay.js';

/**
 * Of what is still to come, the day of the summit in whose margins it will be says more than what stands before.
 *
 * @param clause the words among which the day may stand.
 */
export function dayOfVerb(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  clause: readonly Word[],
  group: VerbGroup,
): Edtf | null {
  const stay = stayBegun(reading, words, tree, group.head);
  if (stay) return stay;
  const status = verbStatus(words, tree, group);
  const frame = status === 'planned' ? dateOfFrame(reading, words, tree, group.head) : null;
  const joined = dateOf(reading, words, tree, behindJoint(tree, clause, group.head), group.head);
  const own = frame ?? joined ?? dateOf(reading, words, tree, clause, group.head);
  const over = own === null && status === 'held' ? verbOverInfinitive(tree, group.head) : undefined;
  if (over) return dateOf(reading, words, tree, clauseAround(tree, over), over);
  return own ?? dateOfMain(reading, words, tree, group.head);
}

/** "visited Lima in May 2019, and the two met in June": where "and" brings in a subject, what stands behind it comes first. */
function behindJoint(tree: Tree, clause: readonly Word[], verb: Word): readonly Word[] {
  const joint = verb.deprel === 'conj' ? dependents(tree, verb, 'cc').find((d) => d.id < verb.id) : undefined;
  const isOwn = joint && dependents(tree, verb, 'nsubj').some((d) => d.id > joint.id && d.id < verb.id);
  return joint && isOwn ? clause.filter((w) => w.id > joint.id) : [];
}

/** "arrived today to begin a three-day visit": the days of the visit. */
function stayBegun(reading: Reading, words: ContactWords, tree: Tree, verb: Word): Edtf | null {
  if (!isOneOf(verb, words.starts)) return null;
  const visit = clauseBehind(tree, verb).find((w) => w.upos === 'NOUN' && nounEntry(words, tree, w)?.kind === 'visit');
  return visit ? wholeStay(reading, words, tree, visit, verb) : null;
}

/** « Le lendemain, il a eu l'honneur d'être reçu », "had the pleasure of meeting B on Monday": the verb that says when. */
function verbOverInfinitive(tree: Tree, verb: Word): Word | undefined {
  const isBare = [verb, ...dependents(tree, verb, 'aux')].some((w) => w.feats.VerbForm === 'Inf');
  const up = isBare ? headOf(tree, verb) : undefined;
  const over = up?.upos === 'NOUN' && baseRelation(up) === 'obj' ? headOf(tree, up) : up;
  return over?.upos === 'VERB' && over.id < verb.id ? over : undefined;
}
