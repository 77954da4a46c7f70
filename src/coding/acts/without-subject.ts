/** A verb that has no subject in, whoever does it out. */

import type { Word } from '../../language/types.js';
import { countriesIn } from '../parties/countries-in.js';
import { resolveParty } from '../parties/resolve-party.js';
import { known, ofCountries, type Resolved } from '../parties/resolved.js';
import type { Match } from '../patterns/match.js';
import { hasAgent } from '../syntax/agents.js';
import { dependents, spanBelow, type Tree } from '../syntax/tree.js';
import type { Party, Post } from '../types.js';
import { bothSides } from './both-sides.js';
import { wordsAt } from './find-matters.js';
import { isSaidByAll } from './is-said-by-all.js';
import { otherSide } from './other-side.js';
import { stemSubject } from './stem-subject.js';
import { summonerOf } from './summoner-of.js';
import { isMutual, isTalkOf } from './takes-two.js';
import type { Reading } from './types.js';
import { valuerOf } from './valuer-of.js';
import { ownerOf } from './whose-act.js';

/** A verb that has no subject: of a passive whoever is told otherwise; whoever spoke last; those who talk. */
export function withoutSubject(reading: Reading, match: Match): Resolved | null {
  return match.group.passive ? ofPassive(reading, match) : ofBare(reading, match);
}

/** "has been summoned", "was welcomed": by whose it is, by whom it was asked of, by all or by the other side. */
function ofPassive(reading: Reading, match: Match): Resolved | null {
  const told = owning(reading, match) ?? summonerOf(reading, match);
  if (told) return told;
  if (match.pattern.answers) return askedOf(reading, match);
  const teller = tellerOf(reading, match) ?? valuerOf(reading, match);
  if (teller) return teller;
  if (isMutual(match) || isSaidByAll(reading, match)) return bothSides(reading);
  if (match.pattern.party) return hostOf(reading, match.tree, match.head);
  if (addressed.has(match.pattern.kind)) return giverOf(reading, match);
  return ofBare(reading, match);
}

/** "Norland's readiness was voiced": by the side whose it is. */
function owning(reading: Reading, match: Match): Resolved | null {
  const owner = ownerOf(reading, match);
  if (!owner || !reading.scene.sides.includes(owner)) return null;
  return known(ofCountries([owner]), `whose it is: ${owner}`, false);
}

/** "The invitation was accepted": by whom it went to, where the text tells. */
function askedOf({ talk }: Reading, { tree, head }: Match): Resolved | null {
  return hasAgent(tree, head) ? null : known(talk.asked, 'whom the last one went to', false);
}

/** "l'ambassadeur a été convoqué": by the side that he is accredited to. */
function hostOf(reading: Reading, tree: Tree, head: Word): Resolved | null {
  const patient = dependents(tree, head, 'nsubj:pass')[0];
  const party = patient ? resolveParty(reading.scene, reading.talk, tree, patient)?.party : undefined;
  if (!party) return null;
  const host = reading.scene.mentions.people
    .find(({ id }) => party.people.includes(id))
    ?.posts.find(isPosted)?.accredited;
  return known(host ? ofCountries([host]) : otherSide(reading, party), 'the side that summons', false);
}

function isPosted({ accredited, former }: Post): boolean {
  return accredited !== null && !former;
}

/** "The ambassador was informed that", "l'ambassadeur a été prié de": by the other of two sides, where nobody is named. */
function tellerOf(reading: Reading, { tree, head, pattern }: Match): Resolved | null {
  const told = pattern.recipient?.includes('object') ? dependents(tree, head, 'nsubj:pass')[0] : undefined;
  if (!told || !isSaid(pattern.kind) || hasAgent(tree, head) || reading.scene.sides.length !== 2) return null;
  const party = resolveParty(reading.scene, reading.talk, tree, told)?.party;
  const isOneSide = party?.countries.length === 1 && reading.scene.sides.includes(party.countries[0] ?? '');
  return party && isOneSide && isSure(reading, tree, told, party)
    ? known(otherSide(reading, party), 'the side that tells the other', false)
    : null;
}

/** A person, "he", or a phrase that names its country: "the envoy" alone may be anybody. */
function isSure({ scene }: Reading, tree: Tree, word: Word, { people }: Party): boolean {
  if (scene.words.nobody.includes(word.form.toLowerCase())) return false;
  return people.length > 0 || word.upos === 'PRON' || countriesIn(scene, spanBelow(tree, word)).length > 0;
}

function isSaid(kind: Match['pattern']['kind']): boolean {
  return kind === 'clause' || kind === 'request' || kind === 'demand' || kind === 'warn' || kind === 'brief';
}

/** What one side hands to the other. */
const addressed: ReadonlySet<string> = new Set(['aid', 'protest']);

/** "masks were handed over to the ministry of A", "a protest was lodged with its embassy": by the other side, where the text tells of two. */
function giverOf(reading: Reading, match: Match): Resolved | null {
  const { scene, talk } = reading;
  const words = (match.pattern.recipient ?? []).flatMap((place) => wordsAt(match, place));
  const party = words.map((word) => resolveParty(scene, talk, match.tree, word)?.party).find((p) => p);
  if (!party?.countries.some((c) => scene.sides.includes(c))) return null;
  const giver = otherSide(reading, party);
  return giver.countries.length > 0 ? known(giver, 'the side that gives it', false) : null;
}

/** "Et d'ajouter que", "The Ministers: b) noted", "Au menu de l'entretien figure la pêche". */
function ofBare(reading: Reading, match: Match): Resolved | null {
  if (isNarrated(reading, match)) return lastSpeaker(reading);
  const shared = stemSubject(reading, match);
  if (shared) return shared;
  // "Au menu de l'entretien figure la pêche": those who talk.
  return isTalkOf(match) ? bothSides(reading) : null;
}

/** "Et d'ajouter que …": the infinitive that goes on with what the last speaker said. */
function isNarrated({ scene }: Reading, { tree, head }: Match): boolean {
  const isTop = head.head === 0 && head.feats.VerbForm === 'Inf' && head.id < narratedReach;
  return isTop && dependents(tree, head, 'mark', 'case').some((m) => scene.words.goesOn.includes(m.lemma));
}

/** Words at the head of a sentence among which such an infinitive stands. */
const narratedReach = 5;

function lastSpeaker({ talk }: Reading): Resolved | null {
  return known(talk.single, 'goes on → last speaker', false);
}
