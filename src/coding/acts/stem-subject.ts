/** An entry of a list in, whoever the words over the list name out: "The Ministers:", "b) noted with concern …". */

import { resolveParty } from '../parties/resolve-party.js';
import type { Resolved } from '../parties/resolved.js';
import type { Match } from '../patterns/match.js';
import { firstConjunct } from '../syntax/tree.js';
import { ownSubject } from './find-subject.js';
import type { Reading } from './types.js';

/** The subject over the list, for the verb that the entry begins with and those joined to it; an infinitive belongs to a verb over the list. */
export function stemSubject({ scene, talk }: Reading, { tree, head }: Match): Resolved | null {
  const over = scene.trees[tree.sentence.stem ?? -1];
  if (!over || head.feats.VerbForm === 'Inf' || firstConjunct(tree, head).head !== 0) return null;
  const root = over.dependents[0]?.[0];
  const subject = root?.upos === 'VERB' ? ownSubject(over, root) : root;
  return subject ? resolveParty(scene, talk, over, subject) : null;
}
