/**
 * A sentence that says who told what stands before it in, that person out: "Le Norland soutient … Le ministre A l'a affirmé lundi", "Cette position
 * a été exprimée par le ministre A". It is no act of its own; the acts before that name only the country are his.
 */

import type { Word } from '../../language/types.js';
import { resolveParty } from '../parties/resolve-party.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { matchPatterns } from '../patterns/match-patterns.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { Party } from '../types.js';
import { ownSubject } from './find-subject.js';
import type { DraftAct, Reading } from './types.js';

/** Who told what the sentence before says; null where the sentence tells anything else. */
export function tellerOf(reading: Reading, tree: Tree): Party | null {
  const root = tree.dependents[0]?.[0];
  if (root?.upos !== 'VERB') return null;
  const word = activeTeller(reading, tree, root) ?? passiveTeller(reading, tree, root);
  const party = word && resolveParty(reading.scene, reading.talk, tree, word)?.party;
  return party?.people.length === 1 ? party : null;
}

function activeTeller(reading: Reading, tree: Tree, root: Word): Word | undefined {
  const match = matchPatterns(tree, root, reading.tables.patterns)[0];
  return match && isToldBack(reading, match) ? ownSubject(tree, root) : undefined;
}

/** "l'a affirmé": a verb of saying over a pronoun, with nothing else that is said. */
export function isToldBack({ scene }: Reading, { tree, head, group, complements }: Match): boolean {
  if (!isOneOf(head, scene.words.tellsBack) || group.passive || complements.some((c) => c.form !== 'noun'))
    return false;
  const [object, ...more] = dependents(tree, head, 'obj');
  return object?.upos === 'PRON' && /^l['’]$/i.test(object.form) && more.length === 0;
}

/** "Cette position a été exprimée par": whoever is the doer. */
function passiveTeller({ scene: { words } }: Reading, tree: Tree, root: Word): Word | undefined {
  const told = dependents(tree, root, 'nsubj:pass')[0];
  const isThis = told && dependents(tree, told, 'det').some((d) => words.demonstratives.includes(d.form.toLowerCase()));
  const isSaid = isThis && isOneOf(told, words.toldNouns) && verbGroup(tree, root).passive;
  return isSaid ? dependents(tree, root, 'obl:agent')[0] : undefined;
}

/** The acts with whoever told them, where they name his country and nobody. */
export function toldBy(acts: readonly DraftAct[], teller: Party): DraftAct[] {
  return acts.map((act) => {
    const isHis = act.actor.people.length === 0 && act.actor.countries.join() === teller.countries.join();
    return isHis ? { ...act, actor: teller } : act;
  });
}
