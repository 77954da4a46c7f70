/** A gathering in; the sitting to which somebody is invited out: « a convié B au forum de l'eau, prévu en mai à Lima ». */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import { findSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { Edtf } from '../types.js';
import { dateOf } from './date-of.js';
import { countriesOfSides, hasCase, peopleOfSides, resolveSides } from './find-sides.js';
import { partnerSides } from './holder-sides.js';
import { isDayOfContact } from './is-day-of-contact.js';
import { placeOf } from './place-of.js';
import { stretchOf } from './stretch.js';
import { toldAlone } from './told-alone.js';
import type { ContactWords, Side, Telling } from './types.js';

/** Only where the text says when or where, and whom another country invites. */
export function tellInvited(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Telling[] {
  const asking = isOneOf(noun, words.gatherings) ? askedBefore(words, tree, noun) : undefined;
  if (!asking || (asking.upos === 'VERB' && verbGroup(tree, asking).negated)) return [];
  const sides = asking.upos === 'NOUN' ? ofInvitation(reading, words, tree, asking) : ofVerb(reading, tree, asking);
  const [behind, between] = [behindIt(words, tree, noun), tree.sentence.words.slice(asking.id, noun.id - 1)];
  // « à prendre part, en novembre à Lima, à la conférence ».
  const date = firstDay(reading, behind) ?? dateOf(reading, words, tree, between, noun);
  const place =
    placeOf(reading, words, tree, behind, 'session', noun) ?? placeOf(reading, words, tree, between, 'session', noun);
  if (peopleOfSides(sides).length === 0 || (!date && !place) || countriesOfSides(sides).length > 2) return [];
  const said = { kind: 'session', form: null, status: 'proposed', grade: 'told', because: 'contact.invited' } as const;
  return [
    { ...said, ...toldAlone, date, weekday: null, place, sides, sentence: tree.index, span: [noun.start, noun.end] },
  ];
}

/** "invited B to take part in the forum", "conveyed an invitation from A to the forum": the verb, or the noun, that asks. */
function askedBefore(words: ContactWords, tree: Tree, noun: Word): Word | undefined {
  const { addressed, attended, attending, inviting } = words;
  const goes = headOf(tree, noun);
  if (!hasCase(tree, noun, addressed) && !(goes && isOneOf(goes, attending))) return undefined;
  const before = tree.sentence.words.slice(Math.max(0, noun.id - 1 - reach), noun.id - 1);
  const at = before.findLastIndex((w) => isOneOf(w, inviting));
  const isOther = (w: Word) =>
    w.upos === 'VERB' && w.feats.VerbForm !== 'Part' && !isOneOf(w, [...attended, ...attending]);
  return before.slice(at + 1).some(isOther) ? undefined : before[at];
}

/** Words of "invited the President of the Republic of Norland, Mr A, to take part in the" between the two. */
const reach = 30;

/** Who asks and who is asked; people, and not « les entreprises ». A pronoun means the one named last of another country than the host. */
function ofVerb(reading: Reading, tree: Tree, verb: Word): Side[] {
  const isObject = (d: Word) => d.feats.Reflex !== 'Yes' && (d.deprel !== 'mark' || d.upos === 'PRON');
  const objects = dependents(tree, verb, 'obj', 'iobj', 'nsubj:pass', 'mark').filter(isObject);
  const subject = findSubject(tree, verbGroup(tree, verb), () => false)?.word;
  const askers = subject ? resolveSides(reading, tree, [subject], 'host') : [];
  const guests = objects.flatMap((d) =>
    // « le conviant »: an article, to some parsers.
    d.upos === 'PRON' || d.upos === 'DET'
      ? partnerSides(reading, tree, { ...d, upos: 'PRON' }, askers)
      : resolveSides(reading, tree, [d], 'guest'),
  );
  const isHost = ({ party }: Side) => party.countries.every((c) => !countriesOfSides(guests).includes(c));
  return peopleOfSides(guests).length > 0 ? [...askers.filter(isHost), ...guests] : [];
}

/** Whose invitation it is, or to whom it was handed: "handed her an invitation", "extended an invitation to B". */
function ofInvitation(reading: Reading, words: ContactWords, tree: Tree, invitation: Word): Side[] {
  const verb = headOf(tree, invitation);
  const isTo = (d: Word) => hasCase(tree, d, words.addressed) && d.id > invitation.id;
  const given = verb ? dependents(tree, verb, 'iobj', 'obl', 'obj') : [];
  const behind = dependents(tree, invitation, 'nmod');
  const asked = [...given.filter((d) => d.id < invitation.id || isTo(d)), ...behind.filter(isTo)];
  const senders = behind.filter((d) => !isTo(d));
  const hosts = resolveSides(reading, tree, senders, 'host');
  const isGuest = ({ party }: Side) => party.countries.every((c) => !countriesOfSides(hosts).includes(c));
  const subject = verb?.upos === 'VERB' ? findSubject(tree, verbGroup(tree, verb), () => false)?.word : undefined;
  const givers = subject ? resolveSides(reading, tree, [subject], 'unspecified') : [];
  const guests = asked.flatMap((d) =>
    d.upos === 'PRON' ? partnerSides(reading, tree, d, givers) : resolveSides(reading, tree, [d], 'guest'),
  );
  return [...hosts, ...guests.filter(isGuest)];
}

/** Nothing but the gathering has its day there, whatever the tree hangs it on. */
function firstDay(reading: Reading, behind: readonly Word[]): Edtf | null {
  const span = stretchOf(behind);
  return (span && reading.dates.find((d) => contains(span, d.span) && isDayOfContact(reading, d))?.edtf) ?? null;
}

/** Up to the next clause that does not say when or where it sits. */
function behindIt({ planned, begins, holders }: ContactWords, tree: Tree, noun: Word): readonly Word[] {
  const behind = tree.sentence.words.slice(noun.id);
  const end = behind.findIndex((w) => w.upos === 'VERB' && !isOneOf(w, [...planned, ...begins, ...holders]));
  return end < 0 ? behind : behind.slice(0, end);
}
