/** One word of a tree and the patterns in; the patterns that read it out, each with the words that matched. */

import type { Word } from '../../language/types.js';
import { keepEach } from '../../text/keep-each.js';
import { keepPerWord } from '../syntax/keep-per-word.js';
import type { Tree } from '../syntax/tree.js';
import { bestPerCarrier } from './best-per-carrier.js';
import { candidatesFor } from './candidates-for.js';
import { carriersOf, sharerOf } from './carriers-of.js';
import type { Complement } from './complements.js';
import { holdsForm, holdsWords } from './holds-words.js';
import type { Match } from './match.js';
import { triggerOf } from './trigger-of.js';
import type { Pattern, PatternIndex } from './types.js';
import { type View, viewOf } from './view-of.js';

/** The best match for each act that `head` names: one as a rule, several for "exprimer sa gratitude et sa volonté". */
export function matchPatterns(tree: Tree, head: Word, index: PatternIndex): readonly Match[] {
  return candidatesFor(tree, head, index).length > 0 ? matcherOf(index)(tree, head) : none;
}

const none: readonly Match[] = [];

/** Asked for every word that may trigger an act, and again for the clauses in which it stands: matched once. */
const matcherOf = keepEach((index: PatternIndex) => keepPerWord((tree, head) => findMatches(tree, head, index)));

function findMatches(tree: Tree, head: Word, index: PatternIndex): Match[] {
  const view = viewOf(tree, head);
  const matches: Match[] = [];
  for (const pattern of candidatesFor(tree, head, index)) matches.push(...tryPattern(view, pattern));
  return matches.length > 0 ? bestPerCarrier(matches) : matches;
}

function tryPattern(view: View, pattern: Pattern): Match[] {
  if (!holdsForm(pattern, view.group)) return [];
  const carriers = carriersOf(view, pattern) ?? [];
  return carriers.flatMap((carrier) => matchWith(view, pattern, carrier));
}

/** The match whose act that word carries, or the verb alone where it is null. */
function matchWith(view: View, pattern: Pattern, carrier: Word | null): Match[] {
  const { tree, head, group } = view;
  const complements = view.complements(sharerOf(view, pattern, carrier));
  const behind = complements.filter((c) => !isBefore(c, head));
  if (!holdsWords(tree, head, pattern, behind, carrier)) return [];
  return [
    { pattern, tree, head, group, carrier, complements, trigger: triggerOf(tree, group, carrier, head, pattern) },
  ];
}

/** "Over lunch, they discussed trade": what a preposition brings in before the verb is no more than a circumstance. */
function isBefore({ form, marker, head }: Complement, verb: Word): boolean {
  return form === 'noun' && marker !== null && head.id < verb.id;
}
