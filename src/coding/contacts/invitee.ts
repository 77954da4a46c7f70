/**
 * A word that tells a visit in; whoever is invited to it out, null where no invitation is spoken of: "handed B an invitation from A to visit
 * Lima", "the invitation of A to B to visit Lima", "B has received an invitation to visit Lima".
 */

import type { Word } from '../../language/types.js';
import { findSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { baseRelation, type Tree } from '../syntax/tree.js';
import { asActive, verbGroup } from '../syntax/verb-group.js';
import type { Country, Party } from '../types.js';
import { hasCase, namedIn, resolveSides, sidesOf } from './find-sides.js';
import { guestMeant } from './guest-meant.js';
import { invitationBefore } from './invitation-before.js';
import type { ContactWords, Side } from './types.js';

/** @param host the country visited, whose own people nobody invites there. */
export function inviteeSides(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  word: Word,
  host: Country | null,
): Side[] | null {
  const invitation = invitationBefore(words, tree, word);
  if (!invitation) return null;
  const behind = tree.sentence.words.slice(invitation.id, word.id - 1);
  const addressed = behind.filter((w) => hasCase(tree, w, [...words.addressed, ...words.aims]));
  const invitees = [...addressed, ...beforeIt(words, tree, invitation), ...gotBy(words, tree, invitation)];
  const guests = invitees.map((w) => guestSides(reading, tree, w, host)).find((sides) => sides.length > 0);
  const others = guests ?? guestMeant(reading, host); // "conveyed an invitation to visit Lima"
  return others.length > 0 ? others : null;
}

/** "passed on to B the invitation", "handed him an invitation": to whom it was given, named between the verb and it. */
function beforeIt({ addressed }: ContactWords, tree: Tree, invitation: Word): readonly Word[] {
  const before = tree.sentence.words.slice(0, invitation.id - 1);
  const verb = before.findLastIndex((w) => w.upos === 'VERB');
  const isObject = (w: Word) => baseRelation(w) === 'iobj' || baseRelation(w) === 'obj';
  return verb < 0 ? [] : before.slice(verb + 1).filter((w) => hasCase(tree, w, addressed) || isObject(w));
}

/** "B has received an invitation from A". */
function gotBy({ gets }: ContactWords, tree: Tree, invitation: Word): readonly Word[] {
  const verb = tree.sentence.words.slice(0, invitation.id - 1).findLast((w) => w.upos === 'VERB');
  // "B was extended an invitation".
  const isGiven =
    verb !== undefined &&
    verbGroup(tree, verb).passive &&
    invitation.head === verb.id &&
    baseRelation(invitation) === 'obj';
  const isGot = verb !== undefined && (isOneOf(verb, gets) || isGiven);
  const subject = isGot ? findSubject(tree, asActive(verbGroup(tree, verb)), () => false) : null;
  return subject ? [subject.word] : [];
}

/** Those of the word who are not at home in the country visited; a pronoun is whoever was named last of these. */
function guestSides(reading: Reading, tree: Tree, word: Word, host: Country | null): Side[] {
  const isGuest = ({ party }: { party: Party }) => !party.countries.includes(host ?? '');
  const before = word.upos === 'PRON' ? namedIn(reading, tree.sentence.words.slice(0, word.id - 1)) : [];
  const named = before.findLast((n) => n.party.people.length > 0 && isGuest(n));
  const sides = named ? sidesOf(reading, [named], 'guest') : resolveSides(reading, tree, [word], 'guest');
  return sides.filter(isGuest);
}
