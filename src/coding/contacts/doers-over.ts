/** A contact noun in; whoever acts in the clause that speaks of it out. */

import type { Word } from '../../language/types.js';
import { findSubject, ownSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import { countriesOfSides, peopleOfSides, resolveSides } from './find-sides.js';
import type { Side } from './types.js';

/** "Trade grows, A said at a meeting with B": the people of the nearest verb; else the subject of the sentence. */
export function doersOver(reading: Reading, tree: Tree, noun: Word, own: readonly Side[]): Side[] {
  const near = nearSubject(reading, tree, noun);
  return near ? without(near, own) : subjectSides(reading, tree, own);
}

/** "Lors d'un entretien avec B, A a déclaré": the subject of the sentence; else whoever was spoken of last. */
export function subjectSides(reading: Reading, tree: Tree, own: readonly Side[]): Side[] {
  const root = tree.sentence.words.find((w) => w.head === 0);
  const subject = root && findSubject(tree, verbGroup(tree, root), () => false)?.word;
  const sides = subject ? resolveSides(reading, tree, [subject], 'unspecified') : [];
  return without(sides.length > 0 ? sides : talkSides(reading), own);
}

export function talkSides(reading: Reading): Side[] {
  return reading.talk.single ? [{ party: reading.talk.single, role: 'unspecified' }] : [];
}

/** "said that A, during his visit, had …": the people, or the two countries, that are the subject of the nearest verb above. */
export function nearSubject(reading: Reading, tree: Tree, noun: Word): Side[] | null {
  for (let up = headOf(tree, noun); up; up = headOf(tree, up)) {
    const subject = up.upos === 'VERB' ? ownSubject(tree, up) : undefined;
    const sides = subject ? resolveSides(reading, tree, [subject], 'unspecified') : [];
    const isBoth = subject?.upos !== 'PRON' && countriesOfSides(sides).length > 1;
    if (sides.length > 0) return isBoth || peopleOfSides(sides).length > 0 ? sides : null;
  }
  return null;
}

function without(sides: readonly Side[], own: readonly Side[]): Side[] {
  return sides.filter((s) => s.party.people.every((p) => !peopleOfSides(own).includes(p)));
}
