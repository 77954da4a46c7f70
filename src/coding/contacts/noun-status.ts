/** A contact noun in; whether the contact was held, or lies ahead, out. */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { ContactStatus } from '../types.js';
import { isFramed, nounStretch } from './around-noun.js';
import { nounStatus, verbStatus } from './contact-status.js';
import { hasCase } from './find-sides.js';
import { isToBeHeld } from './is-to-be-held.js';
import { verbAbove } from './noun-grade.js';
import { onProgramme } from './on-programme.js';
import { isDatedAhead } from './open-dates.js';
import { isBeingMade } from './scheduled-by.js';
import type { ContactWords } from './types.js';

/** @param clause that says more of the noun (clause-of.ts). */
export function statusOf(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  noun: Word,
  holder: Word | null,
  clause: Word | null,
): ContactStatus | null {
  const stated = nounStatus(words, tree, noun, holder);
  // "proposed a treaty during the talks": what was proposed is not the talks.
  const own = stated === 'proposed' && !holder && isFramed(tree, noun, words.frames) ? 'held' : stated;
  const isAhead =
    (dependents(tree, noun, 'cop').length > 0 && verbGroup(tree, noun).time === 'future') ||
    (clause !== null && (verbGroup(tree, clause).time === 'future' || isToBeHeld(tree, clause))) ||
    (clause !== null && baseRelation(noun) === 'nsubj' && isBeingMade(tree, clause)) ||
    (clause !== null && baseRelation(clause) === 'acl' && isOneOf(clause, words.planned)) ||
    isFramed(tree, noun, beforeWords(reading, words, tree)) ||
    isOfFuture(tree, noun) ||
    isFollowing(words, tree, noun) ||
    isOfDateToSet(words, tree, noun) ||
    isErrandAhead(words, tree, noun) ||
    onProgramme(words, tree, noun) !== undefined ||
    isDatedAhead(reading, words, nounStretch(tree, noun));
  if (own === 'held' && !holder && isAhead) return 'planned';
  if (own !== 'held' || !holder) return own;
  return verbStatus(words, tree, verbGroup(tree, holder));
}

/** « à la veille de la visite », not « arrivé la veille pour une visite », which is a day. */
function beforeWords({ dates, text }: Reading, { before }: ContactWords, { sentence }: Tree): readonly string[] {
  const days = dates.filter((d) => contains(sentence.span, d.span)).map((d) => text.slice(...d.span).toLowerCase());
  return before.filter((word) => !days.some((day) => day.split(' ').includes(word)));
}

/** "La rencontre portera sur …": what it will be. */
function isOfFuture(tree: Tree, noun: Word): boolean {
  const verb = baseRelation(noun) === 'nsubj' ? headOf(tree, noun) : undefined;
  return verb?.upos === 'VERB' && verbGroup(tree, verb).time === 'future' && !isPerfect(tree, verb);
}

/** « sera précédée de la session », "will be followed by talks". */
function isFollowing({ followed }: ContactWords, tree: Tree, noun: Word): boolean {
  const verb = baseRelation(noun) === 'obl' ? headOf(tree, noun) : undefined;
  return verb !== undefined && isOneOf(verb, followed) && verbGroup(tree, verb).time === 'future';
}

/** "will leave for Lima on a visit", "will host A on a visit": what is done for it is still to come. */
function isErrandAhead(words: ContactWords, tree: Tree, noun: Word): boolean {
  if (!hasCase(tree, noun, words.errands)) return false;
  const over = headOf(tree, noun);
  // « sera jeudi à Lima pour une visite ».
  if (over && dependents(tree, over, 'cop').length > 0) return verbGroup(tree, over).time === 'future';
  const verb = verbAbove(tree, noun);
  return verb.id !== noun.id && verbStatus(words, tree, verbGroup(tree, verb)) === 'planned';
}

/** "A date has yet to be set for the visit", "new dates for the visit": none was held yet. */
function isOfDateToSet({ aims, dateNouns }: ContactWords, tree: Tree, noun: Word): boolean {
  const before = tree.sentence.words.slice(0, noun.id - 1);
  return hasCase(tree, noun, aims) && before.some((w) => w.upos === 'NOUN' && isOneOf(w, dateNouns));
}

/** "aura duré une heure": told of the past, as agencies like to. */
function isPerfect(tree: Tree, verb: Word): boolean {
  return (
    verb.feats.VerbForm === 'Part' &&
    dependents(tree, verb, 'aux').some((d) => d.deprel !== 'aux:pass' && ['avoir', 'être', 'have'].includes(d.lemma))
  );
}
