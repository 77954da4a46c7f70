/** A trigger in, the party that acts out: subject, controller, governor's actor, or both sides for "les entretiens". */

import type { Word } from '../../language/types.js';
import { resolveParty } from '../parties/resolve-party.js';
import type { Resolved } from '../parties/resolved.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { hasPreposition } from '../syntax/has-preposition.js';
import { dependents, firstConjunct, type Tree } from '../syntax/tree.js';
import type { Party } from '../types.js';
import { bothSides } from './both-sides.js';
import { wordsAt } from './find-matters.js';
import { findSubject, ownSubject, type Subject } from './find-subject.js';
import type { Trigger } from './find-triggers.js';
import { occasionSubject } from './occasion.js';
import { isPurpose, partnersOf, withPartner } from './partners-with.js';
import { isImpersonal, isSharedTalk } from './pronoun-subjects.js';
import { sendersOf } from './sender.js';
import { isMutualSaying, isTalk } from './takes-two.js';
import type { Reading } from './types.js';
import { valuerOf } from './valuer-of.js';
import { withoutSubject } from './without-subject.js';

/** `actors`: of the triggers read before. */
export function findActor(reading: Reading, trigger: Trigger, actors: ReadonlyMap<Trigger, Resolved>): Resolved | null {
  const { match } = trigger;
  const { tree, head, group, pattern } = match;
  if (isSpeakerAlone(match)) return resolveParty(reading.scene, reading.talk, tree, head);
  if (pattern.actor) return actorAt(reading, match);
  const sent = senderOf(reading, match);
  if (sent) return sent;
  const occasion = occasionSubject(reading.scene.words, tree, head);
  if (!occasion && pattern.kind === 'discuss' && isPurpose(reading, tree, head)) return partnersOf(reading, tree, head);
  const subject = occasion ? ({ word: occasion, by: 'control' } as const) : subjectOf(reading, match);
  const borrowed = borrowedFrom(trigger, actors);
  if (borrowed && subject?.by !== 'own' && !isDoneBy(match, subject)) return borrowed;
  if (!subject) return withoutSubject(reading, match);
  const valuer = group.passive ? valuerOf(reading, match) : null;
  return valuer ?? ofSubject(reading, match, subject, occasion, borrowed);
}

/** "Le ministre : « … »": whoever stands before a quotation, and no verb. */
function isSpeakerAlone({ group, complements, carrier, head }: Match): boolean {
  return group.form === 'none' && complements[0]?.form === 'quote' && !carrier && head.upos !== 'ADJ';
}

/** "a reçu du Chili un don": where the pattern says that whoever acts stands; the first place that names a party. */
function actorAt({ scene, talk }: Reading, match: Match): Resolved | null {
  const words = (match.pattern.actor ?? []).flatMap((place) => wordsAt(match, place));
  const named = words.map((word) => resolveParty(scene, talk, match.tree, word));
  return named.find((resolved) => resolved !== null && resolved.party.countries.length === 1) ?? null;
}

/** "a reçu un appel de B, le félicitant": whoever sent it. */
function senderOf({ scene, talk }: Reading, match: Match): Resolved | null {
  const senders = sendersOf(scene.words, match).map((word) => resolveParty(scene, talk, match.tree, word));
  return senders.find((resolved) => resolved !== null) ?? null;
}

function subjectOf({ scene, tables }: Reading, match: Match): Subject | null {
  const isObjectControl = ({ lemma }: Word) =>
    scene.words.permits.includes(lemma) || (tables.patterns.byVerb.get(lemma)?.some((p) => p.doer) ?? false);
  return stateSubject(match) ?? findSubject(match.tree, match.group, isObjectControl);
}

/** "est convaincu que": what somebody is, in the form of a passive. */
function stateSubject({ pattern, group, tree, head }: Match): Subject | null {
  const isState = group.passive && pattern.predicate !== undefined && pattern.verb === undefined;
  if (!isState) return null;
  // "soutient le Norland et est disposé à": of two verbs the first has the subject.
  const word = dependents(tree, head, 'nsubj:pass')[0] ?? ownSubject(tree, firstConjunct(tree, head));
  return word ? { word, by: 'own' } : null;
}

/** "praised the vaccines provided by Oman": in the passive whoever is named with it. */
function isDoneBy({ group }: Match, subject: Subject | null): boolean {
  return group.passive && group.form === 'participle' && subject?.by === 'agent';
}

/** "a promis d'aider": whoever does the verb on which it hangs. */
function borrowedFrom({ match, governor, direct }: Trigger, actors: ReadonlyMap<Trigger, Resolved>): Resolved | null {
  return governor && match.group.form !== 'finite' && !direct ? (actors.get(governor) ?? null) : null;
}

/** Whoever the subject is; those who talk, where it is their talk or nobody; else whoever does the verb above. */
function ofSubject(
  reading: Reading,
  match: Match,
  { word, by }: Subject,
  occasion: Word | undefined,
  borrowed: Resolved | null,
): Resolved | null {
  const { tree, head, pattern } = match;
  if (isImpersonal(reading, tree, word)) return isMutualSaying(match) ? bothSides(reading) : null;
  if (isSharedTalk(reading, match, word)) return bothSides(reading);
  const named = resolveParty(reading.scene, reading.talk, tree, word);
  const resolved = asSpeaker(reading, named && (voiceOf(reading, tree, head, named.party) ?? named));
  const isReciprocal = pattern.alone !== undefined || pattern.kind === 'discuss';
  if (resolved) return isReciprocal ? withPartner(reading, tree, head, resolved, by === 'own') : resolved;
  return isTalk(reading, match, word, occasion) ? bothSides(reading) : borrowed;
}

/** "Le Norland a salué, par la voix de son ambassadeur A, …": a country is heard through somebody of its own. */
function voiceOf({ scene, talk }: Reading, tree: Tree, head: Word, { people, countries }: Party): Resolved | null {
  const verbs = new Set([head, firstConjunct(tree, head)]);
  const phrases = people.length > 0 ? [] : [...verbs].flatMap((verb) => dependents(tree, verb, 'obl'));
  const voices = phrases.filter((d) => isOneOf(d, scene.words.voices));
  const heard = voices.filter((d) => hasPreposition(tree, d, scene.words.prepositions.by));
  const owners = heard.flatMap((d) => dependents(tree, d, 'nmod')).map((d) => resolveParty(scene, talk, tree, d));
  const found = owners.find((one) => one !== null && one.party.people.length > 0);
  return found?.party.countries.every((c) => countries.includes(c)) ? found : null;
}

/** "« Mon pays soutient … », a dit la ministre": a country that its own minister speaks of is the minister. */
function asSpeaker({ talk }: Reading, resolved: Resolved | null): Resolved | null {
  const isOwn =
    resolved?.party.people.length === 0 && resolved.party.countries.join() === talk.quoted?.countries.join();
  return resolved && talk.quoted && isOwn ? { ...resolved, party: talk.quoted } : resolved;
}
