/** A passive in; true when it tells what was said at a meeting, nobody named who said it. */

import type { Word } from '../../language/types.js';
import { resolveParty } from '../parties/resolve-party.js';
import type { Match } from '../patterns/match.js';
import { hasPreposition } from '../syntax/has-preposition.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { Reading } from './types.js';

/** "The need was stressed", "it was noted that": said at a meeting, nobody named who said it. A person described is no such thing. */
export function isSaidByAll(reading: Reading, match: Match): boolean {
  const { pattern, group, tree, head } = match;
  if (!isReport(match) || pattern.kind === 'invite' || group.form !== 'finite' || group.time !== 'past') return false;
  const subject = dependents(tree, head, 'nsubj:pass', 'nsubj', 'expl', 'expl:subj')[0];
  return (
    (subject === undefined || !isSomebody(reading, tree, subject)) &&
    !isToldTo(reading, tree, head) &&
    !isReminder(match)
  );
}

/** "it was noted that", "readiness was expressed". */
function isReport({ pattern, carrier }: Match): boolean {
  return pattern.kind === 'clause' || pattern.voice === 'passive' || (!!carrier && saidTogether.has(pattern.kind));
}

/** Kinds that two may be said to share: "readiness was expressed". */
const saidTogether: ReadonlySet<string> = new Set(['wish', 'pledge', 'intend', 'state', 'praise', 'concern']);

/** "he was told", "the minister was told"; "it" may be nobody. */
function isSomebody({ scene, talk }: Reading, tree: Tree, word: Word): boolean {
  if (word.upos === 'PRON') return !scene.words.nobody.includes(word.form.toLowerCase());
  return (resolveParty(scene, talk, tree, word)?.party.people.length ?? 0) > 0;
}

/** "il a été signifié à l'ambassadeur que": to one side, so by the other alone. */
function isToldTo(reading: Reading, tree: Tree, head: Word): boolean {
  const hearers = dependents(tree, head, 'obl', 'iobj').filter((d) => d.id > head.id || d.upos === 'PRON');
  return hearers.some((d) => {
    const isTo = hasPreposition(tree, d, reading.scene.words.prepositions.to);
    return (isTo || d.deprel === 'iobj') && resolveParty(reading.scene, reading.talk, tree, d) !== null;
  });
}

/** "It may be recalled that", "it should be noted that": the writer to the reader. */
function isReminder({ tree, head }: Match): boolean {
  return dependents(tree, head, 'aux').some((aux) => /^(may|might|should|must|can|could)$/.test(aux.lemma));
}
