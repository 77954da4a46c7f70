/** One tree and the patterns in; the matches that may become acts out, each with the match that governs it. */

import type { Word } from '../../language/types.js';
import type { Match } from '../patterns/match.js';
import { matchPatterns } from '../patterns/match-patterns.js';
import type { PatternIndex } from '../patterns/types.js';
import { baseRelation, headOf, type Tree } from '../syntax/tree.js';
import { type AccordingWords, matchAccording } from './match-according.js';

export type Trigger = {
  readonly match: Match;
  /** The trigger whose complement this one stands in, if any. */
  readonly governor: Trigger | null;
  /** True when it heads that complement (or is coordinated with its head): then it decides the governor's kind. */
  readonly direct: boolean;
};

/** @param speaks false for a match whose subject is no party ("le texte indique"): it governs nothing and is dropped. */
export function findTriggers(
  tree: Tree,
  patterns: PatternIndex,
  according: AccordingWords,
  speaks: (match: Match) => boolean = () => true,
): Trigger[] {
  const matches: Match[] = [];
  for (const word of tree.sentence.words) matches.push(...matchPatterns(tree, word, patterns));
  const acting = [...dropCarriers(matches), ...matchAccording(tree, patterns, according)].filter(speaks);
  const governors = new Map(acting.map((match) => [match, governorOf(tree, match, acting)]));
  const linked = new Map<Match, Trigger>();
  return acting
    .map((match) => link(tree, match, governors, linked, 0))
    .sort((a, b) => a.match.trigger[0] - b.match.trigger[0] || a.match.head.id - b.match.head.id);
}

type Governors = ReadonlyMap<Match, Match | null>;
/** Deeper nesting than this is a fault of the tree. */
const deepest = 6;

function link(tree: Tree, match: Match, governors: Governors, linked: Map<Match, Trigger>, depth: number): Trigger {
  const known = linked.get(match);
  if (known) return known;
  const above = depth < deepest ? governors.get(match) : null;
  const governor = above ? link(tree, above, governors, linked, depth + 1) : null;
  const trigger = { match, governor, direct: above ? isDirect(tree, match.head, above) : false };
  linked.set(match, trigger);
  return trigger;
}

/** A noun or adjective that another match carries is part of that match. */
function dropCarriers(matches: readonly Match[]): Match[] {
  const carried = new Set(matches.filter((m) => m.carrier && m.carrier.id !== m.head.id).map((m) => m.carrier?.id));
  return matches.filter((m) => !carried.has(m.head.id) || m.carrier?.id === m.head.id);
}

/** The nearest match on the way up whose complement holds this one; a verb of saying governs what it is hung on. */
function governorOf(tree: Tree, match: Match, all: readonly Match[]): Match | null {
  const passed = new Set<number>();
  for (let up: Word | undefined = match.head; up; up = headOf(tree, up)) {
    const at = up;
    const found = all.find(
      (m) => !passed.has(m.head.id) && m.head.id !== match.head.id && governs(m, at) && !isQuotedBy(match, m),
    );
    if (found) return found;
    passed.add(up.id); // what hangs on the verb of saying itself is not in its quotation
  }
  return null;
}

function governs(match: Match, word: Word): boolean {
  if (match.pattern.kind === 'none' || match.pattern.judges) return false;
  return match.carrier?.id === word.id || match.complements.some((c) => c.head.id === word.id);
}

/** True when `match` is the verb of saying that is itself hung on the word through which `other` is reached. */
function isQuotedBy(match: Match, other: Match): boolean {
  return match.complements.some((c) => c.form === 'quote' && c.head.id === other.head.id);
}

function isDirect(tree: Tree, head: Word, governor: Match): boolean {
  if (governor.complements.some((c) => c.form !== 'noun' && c.head.id === head.id)) return true;
  const up = headOf(tree, head);
  // "tient à saluer", "a tenu à remercier": the infinitive under a verb that names no act speaks for the clause.
  return (
    !!up && baseRelation(head) === 'xcomp' && governor.complements.some((c) => c.form !== 'noun' && c.head.id === up.id)
  );
}
