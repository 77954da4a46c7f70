/** A phrase in, the people whom it names out. */

import type { Word } from '../../language/types.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import type { PersonMention } from '../mentions/types.js';
import { conjuncts, dependents, spanBelow, type Tree } from '../syntax/tree.js';
import { isPlural } from './includes-word.js';
import { mergeParties, unique } from './merge-parties.js';
import { coreSpan } from './phrase-spans.js';
import { partyOfPerson, type Resolved } from './resolved.js';
import type { Scene } from './types.js';

/** "le ministre A", "les présidents A et B": people whom the phrase names. */
export function resolvePeople(scene: Scene, tree: Tree, word: Word): Resolved | null {
  if (scene.mentions.personMentions.length === 0) return null;
  const core = coreSpan(tree, word);
  const named = scene.mentions.personMentions.filter(
    (m) => overlaps(m.full, [word.start, word.end]) || (contains(core, m.span) && isNear(tree, word, m.span)),
  );
  if (named.length === 0) return null;
  const listed = isPlural(word) ? namedBelow(scene, tree, word) : [];
  const people = unique([...named, ...listed].map((m) => m.person));
  const party = mergeParties(people.map((id) => partyOfPerson(scene, id)));
  return { party, how: `named: ${people.join(', ')}`, plural: people.length > 1 };
}

/** "les présidents kényan et chilien, A et B": all that are coordinated behind a plural title. */
function namedBelow(scene: Scene, tree: Tree, word: Word): readonly PersonMention[] {
  const names = dependents(tree, word, 'appos', 'flat', 'nmod:appos').flatMap((d) => conjuncts(tree, d));
  return scene.mentions.personMentions.filter((m) => names.some((d) => overlaps(m.span, [d.start, d.end])));
}

/** The name hangs on the title itself ("le ministre A"), not on a noun further down ("la visite du ministre A"). */
function isNear(tree: Tree, word: Word, name: Span): boolean {
  const beside = dependents(tree, word, 'appos', 'flat', 'nmod:appos');
  // "Minister A, in his answer to B, asked": what a preposition brings in is another phrase.
  return beside.some((d) => dependents(tree, d, 'case').length === 0 && overlaps(spanBelow(tree, d), name));
}
