/** "X a précisé que les deux ministres s'étaient engagés à …": the act is theirs, and the reporting verb makes none. */

import type { Word } from '../../language/types.js';
import { resolveParty } from '../parties/resolve-party.js';
import type { Match } from '../patterns/match.js';
import { firstConjunct, type Tree } from '../syntax/tree.js';
import type { Party } from '../types.js';
import { ownSubject } from './find-subject.js';
import type { Trigger } from './find-triggers.js';
import type { Reading } from './types.js';

/** Kinds of act that are done by saying, so that another can be reported to have done them. */
const spoken = new Set(['consult', 'direct', 'commit', 'value', 'refuse']);

/** True for a past act of somebody else than the speaker, told in a clause under a reporting verb. */
export function isRelayed(reading: Reading, trigger: Trigger): boolean {
  const { governor, direct, match } = trigger;
  if (!governor || !direct || governor.match.pattern.kind !== 'clause') return false;
  return isRelayedClause(reading, match, subjectParty(reading, governor.match.tree, governor.match.head));
}

/** The same seen from the clause, the speaker known. */
export function isRelayedClause(reading: Reading, inner: Match, speaker: Party | null): boolean {
  const { kind } = inner.pattern;
  const family =
    kind === 'clause' || kind === 'wish' ? 'consult' : kind === 'none' ? '' : reading.tables.codes[kind].family;
  if (!spoken.has(family) || inner.group.time !== 'past' || inner.group.form !== 'finite' || inner.group.passive)
    return false;
  if (isFirstPerson(reading, inner)) return false;
  const actor = subjectParty(reading, inner.tree, inner.head);
  if (!actor || actor.countries.length === 0) return false;
  if (actor.countries.length > 1) return !speaker || speaker.countries.length < 2;
  const isNamed = actor.people.length > 0;
  return isNamed && !actor.people.some((p) => speaker?.people.includes(p));
}

/** "« J'ai invité le roi », a dit A": A's own. */
function isFirstPerson({ scene }: Reading, { tree, head }: Match): boolean {
  const subject = ownSubject(tree, head);
  return subject?.upos === 'PRON' && scene.words.pronouns.speaker.includes(subject.form.toLowerCase());
}

function subjectParty(reading: Reading, tree: Tree, head: Word): Party | null {
  const subject = ownSubject(tree, head) ?? ownSubject(tree, firstConjunct(tree, head));
  return subject ? (resolveParty(reading.scene, reading.talk, tree, subject)?.party ?? null) : null;
}
