/** A verb that two sides do together in ("signed", "witnessed"); the contact that it tells of all whom its clause names out. */

import type { Span } from '../../text/span.js';
import { findSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { VerbGroup } from '../syntax/verb-group.js';
import type { ContactStatus } from '../types.js';
import { besideClause } from './beside-clause.js';
import { countriesOfSides, hasCase, namedIn, peopleOfSides, resolveSides, sidesOf } from './find-sides.js';
import { shapeOfVerb } from './shape-of-verb.js';
import { clauseAround } from './stretch.js';
import type { ContactEntry, ContactWords, Side, Telling } from './types.js';

/** Whoever the clause names, where they are of two countries: who signed and who looked on were there. */
export function tellTogether(
  reading: Reading,
  words: ContactWords,
  entry: ContactEntry,
  tree: Tree,
  group: VerbGroup,
  status: ContactStatus,
): Telling[] {
  const named = namedIn(reading, [...clauseAround(tree, group.head), ...besideClause(words, tree, group.head)]);
  const own = [...pronounSides(reading, tree, group), ...sidesOf(reading, named, 'unspecified')];
  const all = peopleOfSides(own).length > 0 ? own : bothSides(reading, words, tree, group);
  const sides = countriesOfSides(all).length > 2 ? doersOf(reading, tree, group) : all;
  if (countriesOfSides(sides).length !== 2) return [];
  const telling = shapeOfVerb(reading, words, entry, tree, group);
  return [{ ...telling, status, sides, span: entry.rite ? toThing(entry, tree, group) : telling.span }];
}

/** "She signed an accord with B": whoever the pronoun means. */
function pronounSides(reading: Reading, tree: Tree, group: VerbGroup): Side[] {
  const subject = group.passive ? undefined : findSubject(tree, group, () => false)?.word;
  const isOne = subject?.upos === 'PRON' && subject.feats.Number !== 'Plur' && subject.feats.PronType !== 'Rel';
  return isOne ? resolveSides(reading, tree, [subject], 'unspecified') : [];
}

/** "A and B signed it in Lima, before the presidents of two more states": those who did it. */
function doersOf(reading: Reading, tree: Tree, group: VerbGroup): Side[] {
  const subject = findSubject(tree, group, () => false)?.word;
  const sides = subject ? resolveSides(reading, tree, [subject], 'unspecified') : [];
  return peopleOfSides(sides).length > 1 ? sides : [];
}

/** "witnessed the signing": the verb with what was witnessed. */
function toThing({ things = [] }: ContactEntry, tree: Tree, { head, span }: VerbGroup): Span {
  const thing = clauseAround(tree, head).find((w) => w.id > head.id && isOneOf(w, things));
  return [span[0], thing?.end ?? span[1]];
}

/** "The two ministers witnessed the signing", « a été signé par les deux ministres »: nobody is named, and both are meant. */
function bothSides(reading: Reading, words: ContactWords, tree: Tree, group: VerbGroup): Side[] {
  const agents = dependents(tree, group.head, 'obl').filter((d) => hasCase(tree, d, words.agents));
  const doer = group.passive ? agents[0] : findSubject(tree, group, () => false)?.word;
  const isCounted = doer && (doer.upos === 'NUM' || dependents(tree, doer, 'nummod').length > 0);
  return doer && isCounted ? resolveSides(reading, tree, [doer], 'unspecified') : [];
}
