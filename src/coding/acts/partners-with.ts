/** A verb in, those out with whom it was done: "s'est entretenu avec X de", "a rencontré X pour faire le point". */

import type { Word } from '../../language/types.js';
import { mergeParties } from '../parties/merge-parties.js';
import { resolveParty } from '../parties/resolve-party.js';
import type { Resolved } from '../parties/resolved.js';
import { nobody } from '../parties/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { hasPreposition } from '../syntax/has-preposition.js';
import { baseRelation, dependents, firstConjunct, headOf, type Tree } from '../syntax/tree.js';
import type { Party } from '../types.js';
import { bothSides } from './both-sides.js';
import { ownSubject } from './find-subject.js';
import type { Reading } from './types.js';

/** "s'est entretenu avec X de …": a reciprocal verb makes both the actors. */
export function withPartner(reading: Reading, tree: Tree, head: Word, actor: Resolved, isOwn: boolean): Resolved {
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

function partnersAt({ scene, talk }: Reading, tree: Tree, head: Word): Party[] {
  // "Lors d'un appel avec B": the parser may hang the talk on the adverb.
  const held = dependents(tree, head, 'advmod').flatMap((d) => dependents(tree, d, 'obl'));
  const mayHold = (d: Word) => isOneOf(d, scene.words.talks) || !isObject(d);
  return [...dependents(tree, head, 'obl', 'nmod', 'obj'), ...held]
    .flatMap((d) => [d, ...(mayHold(d) ? dependents(tree, d, 'nmod') : [])])
    .filter((d) => hasPreposition(tree, d, scene.words.prepositions.with))
    .map((d) => resolveParty(scene, talk, tree, d)?.party)
    .filter((p) => p !== undefined);
}

/** "a rencontré X pour faire le point": they did it together. */
export function isPurpose({ scene }: Reading, tree: Tree, head: Word): boolean {
  if (head.feats.VerbForm !== 'Inf') return false;
  const isAdverbial = baseRelation(head) === 'advcl';
  return dependents(tree, head, 'mark', 'case').some(
    (m) => scene.words.purpose.includes(m.lemma) || (m.lemma === 'to' && isAdverbial),
  );
}

/** Whoever met in order to do it; nobody when the governing verb tells of no party. */
export function partnersOf(reading: Reading, tree: Tree, head: Word): Resolved | null {
  const { scene, talk } = reading;
  const verb = headOf(tree, head);
  const subject = verb ? ownSubject(tree, verb) : undefined;
  if (!subject) return null;
  const { people, countries } = resolveParty(scene, talk, tree, subject)?.party ?? nobody;
  const isParty = people.length > 0 || countries.length > 1;
  return isParty || isOneOf(subject, scene.words.talks) ? bothSides(reading) : null;
}
