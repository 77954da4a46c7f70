/** A trigger in, the party that acts out: subject, controller, governor's actor, or both sides for "les entretiens". */

import type { Word } from '../../language/types.js';
import { mergeParties } from '../parties/merge-parties.js';
import { resolveParty } from '../parties/resolve-party.js';
import type { Resolved } from '../parties/resolved.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { hasAgent } from '../syntax/agents.js';
import { isGenitive } from '../syntax/genitives.js';
import { hasPreposition } from '../syntax/has-preposition.js';
import { baseRelation, dependents, firstConjunct, headOf, type Tree } from '../syntax/tree.js';
import type { Party } from '../types.js';
import { wordsAt } from './find-matters.js';
import { findSubject, ownSubject, type Subject } from './find-subject.js';
import type { Trigger } from './find-triggers.js';
import { occasionSubject } from './occasion.js';
import { otherSide } from './other-side.js';
import { isImpersonal, isSharedTalk } from './pronoun-subjects.js';
import { sendersOf } from './sender.js';
import type { Reading } from './types.js';
import { ownerOf } from './whose-act.js';

export function findActor(reading: Reading, trigger: Trigger, known: ReadonlyMap<Trigger, Resolved>): Resolved | null {
  const { match } = trigger;
  if (
    match.group.form === 'none' &&
    match.complements[0]?.form === 'quote' &&
    !match.carrier &&
    match.head.upos !== 'ADJ'
  ) {
    return resolveParty(reading.scene, reading.talk, match.tree, match.head);
  }
  if (match.pattern.actor) return actorAt(reading, match);
  const { words } = reading.scene;
  const occasion = occasionSubject(words, match.tree, match.head);
  const senders = sendersOf(words, match).map((word) => resolveParty(reading.scene, reading.talk, match.tree, word));
  const sent = senders.find((resolved) => resolved !== null);
  if (sent) return sent;
  if (!occasion && match.pattern.kind === 'discuss' && isPurpose(reading, match.tree, match.head))
    return partnersOf(reading, match.tree, match.head);
  const isObjectControl = (verb: Word) =>
    words.permits.includes(verb.lemma) ||
    (reading.tables.patterns.byVerb.get(verb.lemma)?.some((p) => p.doer) ?? false);
  const subject = occasion
    ? { word: occasion, by: 'control' as const }
    : (stateSubject(match) ?? findSubject(match.tree, match.group, isObjectControl));
  const borrowed =
    trigger.governor && match.group.form !== 'finite' && !trigger.direct ? known.get(trigger.governor) : undefined;
  if (borrowed && subject?.by !== 'own') return borrowed;
  const owner = !subject && match.group.passive ? ownerOf(reading, match) : null;
  if (owner && reading.scene.sides.includes(owner))
    return { party: { people: [], bodies: [], countries: [owner] }, how: `whose it is: ${owner}`, plural: false };
  const summoner = !subject && match.group.passive ? summonerOf(reading, match) : null;
  if (summoner) return summoner;
  if (!subject && match.group.passive && match.pattern.answers) return askedOf(reading, match);
  const valuer = match.group.passive ? valuerOf(reading, match) : null;
  if (valuer) return valuer;
  if (!subject && match.group.passive && (isMutual(match) || isSaidByAll(reading, match))) return bothSides(reading);
  if (!subject && match.group.passive && match.pattern.party) return hostOf(reading, match.tree, match.head);
  if (!subject && match.group.passive && match.pattern.kind === 'aid') return giverOf(reading, match);
  if (!subject && isNarrated(match)) return lastSpeaker(reading);
  // "Au menu de l'entretien figure la pêche": those who talk.
  if (!subject) return borrowed ?? (isTalkOf(match) ? bothSides(reading) : null);
  if (isImpersonal(reading, match.tree, subject.word))
    return isMutual(match) && (match.pattern.kind === 'discuss' || isPastPassive(match)) ? bothSides(reading) : null;
  if (isSharedTalk(reading, match, subject.word)) return bothSides(reading);
  const resolved = asSpeaker(reading, resolveParty(reading.scene, reading.talk, match.tree, subject.word));
  if (resolved)
    return withPartner(
      reading,
      match.tree,
      match.head,
      resolved,
      match.pattern.alone !== undefined || match.pattern.kind === 'discuss',
      subject.by === 'own',
    );
  const isTalk =
    (occasion?.upos === 'NOUN' && baseRelation(occasion) === 'nsubj') ||
    isOneOf(subject.word, reading.scene.words.talks) ||
    isTalkOf(match) ||
    isPair(match, subject.word);
  return isTalk ? bothSides(reading) : (borrowed ?? null);
}

/** Kinds by which one side values what the other does. */
const values: ReadonlySet<string> = new Set(['thank', 'praise', 'congratulate', 'condole']);

/** "Appreciation was voiced for Norland's support", "des remerciements ont été adressés au Norland": by the side that is not valued. */
function valuerOf(reading: Reading, match: Match): Resolved | null {
  const { scene, talk } = reading;
  if (!values.has(match.pattern.kind) || !match.carrier || scene.sides.length !== 2 || hasAgent(match.tree, match.head))
    return null;
  const places = [...(match.pattern.recipient ?? []), ...(match.pattern.matter ?? [])].filter((p) => p.includes(':'));
  const words = places.flatMap((place) => wordsAt(match, place));
  const owners = words.flatMap((word) => dependents(match.tree, word, 'nmod').filter((w) => isOwnerOf(match.tree, w)));
  const named = [...words, ...owners].flatMap((w) => resolveParty(scene, talk, match.tree, w)?.party.countries ?? []);
  const [valued, ...more] = new Set(named);
  const other = scene.sides.find((country) => country !== valued);
  if (!valued || more.length > 0 || !scene.sides.includes(valued) || !other) return null;
  return {
    party: { people: [], bodies: [], countries: [other] },
    how: `the side that values ${valued}`,
    plural: false,
  };
}

function isOwnerOf(tree: Tree, word: Word): boolean {
  return word.deprel === 'nmod:poss' || isGenitive(tree, word);
}

/** "a reçu du Chili un don": where the pattern says that whoever acts stands; the first place that names a party. */
function actorAt({ scene, talk }: Reading, match: Match): Resolved | null {
  const words = (match.pattern.actor ?? []).flatMap((place) => wordsAt(match, place));
  const named = words.map((word) => resolveParty(scene, talk, match.tree, word));
  return named.find((resolved) => resolved !== null && resolved.party.countries.length === 1) ?? null;
}

/** "« Mon pays soutient … », a dit la ministre": a country that its own minister speaks of is the minister. */
function asSpeaker({ talk }: Reading, resolved: Resolved | null): Resolved | null {
  const isOwn =
    resolved?.party.people.length === 0 && resolved.party.countries.join() === talk.quoted?.countries.join();
  return resolved && talk.quoted && isOwn ? { ...resolved, party: talk.quoted } : resolved;
}

/** "Et d'ajouter que …": the infinitive that goes on with what the last speaker said. */
function isNarrated({ tree, head }: Match): boolean {
  const isTop = head.head === 0 && head.feats.VerbForm === 'Inf' && head.id < narratedReach;
  return isTop && dependents(tree, head, 'mark', 'case').some((m) => m.lemma === 'de');
}

/** Words at the head of a sentence among which such an infinitive stands. */
const narratedReach = 5;

function lastSpeaker({ talk }: Reading): Resolved | null {
  return talk.single && { party: talk.single, how: 'goes on → last speaker', plural: false };
}

/** "ont eu un échange de vues", "trade featured in the talks": what takes two, but not "a envoyé un message de condoléances". */
function isTalkOf({ pattern }: Match): boolean {
  return pattern.kind === 'discuss' && (pattern.of !== undefined || pattern.matter?.[0] === 'subject');
}

/** "Le libéral et la conservatrice se sont entretenus de": two, whoever they are. */
function isPair({ pattern, group, tree }: Match, subject: Word): boolean {
  return pattern.kind === 'discuss' && group.reflexive && dependents(tree, subject, 'conj').length === 1;
}

/** "est convaincu que": what somebody is, in the form of a passive. */
function stateSubject({ pattern, group, tree, head }: Match): Subject | null {
  const isState = group.passive && pattern.predicate !== undefined && pattern.verb === undefined;
  const word = isState ? dependents(tree, head, 'nsubj:pass')[0] : undefined;
  return word ? { word, by: 'own' } : null;
}

/** "trade was discussed", "it was agreed to meet", "two agreements were signed": takes two. */
function isMutual({ pattern, group }: Match): boolean {
  const isSigning = pattern.kind === 'sign' && group.form === 'finite' && group.time === 'past';
  return pattern.kind === 'discuss' || pattern.kind === 'agree' || isSigning;
}

/** "The need was stressed", "it was noted that": said at a meeting, nobody named who said it. A person described is no such thing. */
function isSaidByAll(reading: Reading, { pattern, group, tree, head, carrier }: Match): boolean {
  const isReport =
    pattern.kind === 'clause' || pattern.voice === 'passive' || (carrier && saidTogether.has(pattern.kind));
  if (!isReport || pattern.kind === 'invite' || group.form !== 'finite' || group.time !== 'past') return false;
  const subject = dependents(tree, head, 'nsubj:pass', 'nsubj', 'expl', 'expl:subj')[0];
  return (subject === undefined || !isSomebody(reading, tree, subject)) && !isToldTo(reading, tree, head);
}

/** "The ambassador was told that …", "it was stressed that …" at a summons: by whoever summoned. */
function summonerOf(reading: Reading, match: Match): Resolved | null {
  const { scene, talk } = reading;
  if (!talk.summoner || isMutual(match)) return null;
  const patient = dependents(match.tree, match.head, 'nsubj:pass')[0];
  const told =
    patient && toldKinds.has(match.pattern.kind) ? resolveParty(scene, talk, match.tree, patient)?.party : null;
  const isEnvoy = told?.countries.length === 1 && !told.countries.some((c) => talk.summoner?.countries.includes(c));
  if (!isEnvoy && !isSaidByAll(reading, match)) return null;
  return { party: talk.summoner, how: 'whoever summoned', plural: false };
}

const toldKinds: ReadonlySet<string> = new Set(['clause', 'request', 'demand', 'warn', 'brief']);

/** "il a été signifié à l'ambassadeur que": to one side, so by the other alone. */
function isToldTo(reading: Reading, tree: Tree, head: Word): boolean {
  const hearers = dependents(tree, head, 'obl', 'iobj').filter((d) => d.id > head.id || d.upos === 'PRON');
  return hearers.some((d) => {
    const isTo = dependents(tree, d, 'case').some((c) => c.lemma === 'à' || c.lemma === 'to');
    return (isTo || d.deprel === 'iobj') && resolveParty(reading.scene, reading.talk, tree, d) !== null;
  });
}

/** Kinds that two may be said to share: "readiness was expressed". */
const saidTogether: ReadonlySet<string> = new Set(['wish', 'pledge', 'intend', 'state', 'praise', 'concern']);

function isSomebody({ scene, talk }: Reading, tree: Tree, word: Word): boolean {
  const party = word.upos === 'PRON' ? undefined : resolveParty(scene, talk, tree, word)?.party;
  return (word.upos === 'PRON' && !impersonalForms.has(word.form.toLowerCase())) || (party?.people.length ?? 0) > 0;
}

const impersonalForms: ReadonlySet<string> = new Set(['it', 'il']);

/** "il a été convenu de", but not "il convient de". */
function isPastPassive({ tree, head }: Match): boolean {
  return dependents(tree, head, 'aux').some((a) => a.lemma === 'être');
}

/** "a rencontré X pour faire le point": they did it together. */
function isPurpose(reading: Reading, tree: Tree, head: Word): boolean {
  return (
    head.feats.VerbForm === 'Inf' &&
    dependents(tree, head, 'mark', 'case').some(
      (m) => reading.scene.words.purpose.includes(m.lemma) || (m.lemma === 'to' && baseRelation(head) === 'advcl'),
    )
  );
}

/** "The invitation was accepted": by whom it went to, where the text tells. */
function askedOf({ talk }: Reading, { tree, head }: Match): Resolved | null {
  return talk.asked && !hasAgent(tree, head)
    ? { party: talk.asked, how: 'whom the last one went to', plural: false }
    : null;
}

/** "l'ambassadeur a été convoqué": by the side that he is accredited to. */
function hostOf(reading: Reading, tree: Tree, head: Word): Resolved | null {
  const patient = dependents(tree, head, 'nsubj:pass')[0];
  const party = patient ? resolveParty(reading.scene, reading.talk, tree, patient)?.party : undefined;
  if (!party) return null;
  return { party: otherSide(reading, party), how: 'the side that summons', plural: false };
}

/** "masks were handed over to the ministry of A": by the other side, where the text tells of two. */
function giverOf(reading: Reading, match: Match): Resolved | null {
  const places = match.pattern.recipient ?? [];
  const words = places.flatMap((place) => wordsAt(match, place));
  const party = words.map((word) => resolveParty(reading.scene, reading.talk, match.tree, word)?.party).find((p) => p);
  if (!party?.countries.some((c) => reading.scene.sides.includes(c))) return null;
  const giver = otherSide(reading, party);
  return giver.countries.length > 0 ? { party: giver, how: 'the side that gives', plural: false } : null;
}

/** Whoever met in order to do it; nobody when the governing verb tells of no party. */
function partnersOf(reading: Reading, tree: Tree, head: Word): Resolved | null {
  const verb = headOf(tree, head);
  const subject = verb ? ownSubject(tree, verb) : undefined;
  if (!subject) return null;
  const party = resolveParty(reading.scene, reading.talk, tree, subject)?.party;
  return (party?.people.length ?? 0) > 0 ||
    (party?.countries.length ?? 0) > 1 ||
    isOneOf(subject, reading.scene.words.talks)
    ? bothSides(reading)
    : null;
}

export function bothSides(reading: Reading): Resolved | null {
  const { sides } = reading.scene;
  if (sides.length < 2) return null;
  return { party: { people: [], bodies: [], countries: [...sides] }, how: 'talks → both sides', plural: true };
}

/** "s'est entretenu avec X de …": a reciprocal verb makes both the actors. */
function withPartner(
  reading: Reading,
  tree: Tree,
  head: Word,
  actor: Resolved,
  reciprocal: boolean,
  isOwn: boolean,
): Resolved {
  if (!reciprocal) return actor;
  const own = partnersAt(reading, tree, head);
  const first = firstConjunct(tree, head);
  // "held a meeting with B and discussed …": with whom they met.
  const partners = own.length > 0 || isOwn || first.id === head.id ? own : partnersAt(reading, tree, first);
  if (partners.length === 0) return actor;
  return { party: mergeParties([actor.party, ...partners]), how: `${actor.how} + with`, plural: true };
}

/** "a évoqué la coopération avec B": B is in what was spoken of; "a eu un entretien avec B" names a partner. */
function isObject(word: Word): boolean {
  return baseRelation(word) === 'obj' && word.upos === 'NOUN';
}

function partnersAt(reading: Reading, tree: Tree, head: Word): Party[] {
  // "Lors d'un appel avec B": the parser may hang the talk on the adverb.
  const held = dependents(tree, head, 'advmod').flatMap((d) => dependents(tree, d, 'obl'));
  return [...dependents(tree, head, 'obl', 'nmod', 'obj'), ...held]
    .flatMap((d) => [d, ...(isOneOf(d, reading.scene.words.talks) || !isObject(d) ? dependents(tree, d, 'nmod') : [])])
    .filter((d) => hasPreposition(tree, d, reading.scene.words.prepositions.with))
    .map((d) => resolveParty(reading.scene, reading.talk, tree, d)?.party)
    .filter((p) => p !== undefined);
}
