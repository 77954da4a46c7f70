/** A verb that tells a contact in; of what kind it is, when and where, and whether the text reports it or looks back out. */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { headOf, type Tree } from '../syntax/tree.js';
import type { VerbGroup } from '../syntax/verb-group.js';
import type { ContactKind } from '../types.js';
import { isFramed } from './around-noun.js';
import { looksBack } from './contact-status.js';
import { dayOfVerb } from './day-of-verb.js';
import { sinceWhen } from './first-day.js';
import { isNews } from './is-news.js';
import { lastTime } from './last-time.js';
import { formOf, nounEntry } from './noun-entry.js';
import { openWeekday } from './open-dates.js';
import { ownPart } from './own-part.js';
import { placeOf } from './place-of.js';
import { placeOpening, placeVisited } from './place-of-verb.js';
import { clauseAround, clauseBehind } from './stretch.js';
import { tellsFurther } from './tells-further.js';
import type { ContactEntry, ContactWords, Telling } from './types.js';

/** All of a telling but who meets, and whether it is held. */
export function shapeOfVerb(
  reading: Reading,
  words: ContactWords,
  entry: ContactEntry,
  tree: Tree,
  group: VerbGroup,
): Omit<Telling, 'sides' | 'status'> {
  // "began in Lima on Monday a tour that will take him to Chile": what stands before is of the tour.
  const clause =
    entry.carried && group.head.deprel === 'acl:relcl'
      ? clauseBehind(tree, group.head)
      : clauseAround(tree, group.head);
  // "among the points discussed by A and B".
  const isTold = isNews(tree, group.head) || (group.passive && entry.mutual && isOfNews(tree, group.head));
  const isRemote =
    entry.kind === 'meeting' &&
    ownWords(tree, group.head, clause).some(
      (w) => tellsRemote(words, tree, w) || (entry.loose && isDuringCall(words, tree, w)),
    );
  const kind = isRemote ? 'call' : entry.kind;
  const last = lastTime(reading, words, tree, group.head);
  const isGoingOn = kind === 'visit' && sinceWhen(reading, clauseBehind(tree, group.head)) !== null;
  return {
    kind,
    loose: (entry.loose ?? false) && !isRemote,
    form: kind === 'visit' ? formOf(words, tree, group.head) : null,
    date: last ?? (isGoingOn ? null : dayOfVerb(reading, words, tree, clause, group)),
    ...(entry.day ? { day: entry.day } : {}),
    weekday: openWeekday(reading, clause),
    place:
      (kind === 'visit' && (!entry.place || entry.awaited)
        ? placeVisited(reading, words, entry, tree, group.head)
        : null) ??
      placeOf(reading, words, tree, placesFirst(tree, group.head, kind, clause), kind, clause[0]) ??
      (kind === 'visit' ? placeVisited(reading, words, entry, tree, group.head) : null) ??
      (kind === 'meeting' ? placeOpening(reading, words, tree, group.head) : null),
    grade: entry.day === 'last' ? 'pointed' : isTold ? 'told' : 'named',
    further: entry.sent === true || tellsFurther(words, tree, group.head),
    back: last !== undefined || looksBack(words, tree, group.head),
    topic: false,
    attended: false,
    occasion: false,
    sentence: tree.index,
    span: group.span,
    because: entry.id,
  };
}

/** "made a stop in Lima and stayed in Quito", "spent two days in Lima before flying to Quito": of a visit, what stands behind its verb comes first. */
function placesFirst(tree: Tree, verb: Word, kind: ContactKind, clause: readonly Word[]): readonly Word[] {
  const own = kind === 'visit' ? ownWords(tree, verb, clause).filter(({ id }) => id > verb.id) : [];
  return [...own, ...clause.filter((w) => !own.includes(w))];
}

/** "spoke by telephone in January, and met in person in May": of the one by telephone. */
function ownWords(tree: Tree, verb: Word, clause: readonly Word[]): readonly Word[] {
  const part = ownPart(tree, verb);
  return part ? clause.filter(({ id }) => id >= part.from && id < part.to) : clause;
}

/** A participle of what the main clause is about. */
function isOfNews(tree: Tree, verb: Word): boolean {
  const noun = verb.deprel === 'acl' ? headOf(tree, verb) : undefined;
  const up = noun && (noun.head === 0 ? noun : headOf(tree, noun));
  return up !== undefined && isNews(tree, up);
}

/** "During the call, A and B discussed". */
function isDuringCall(words: ContactWords, tree: Tree, word: Word): boolean {
  return nounEntry(words, tree, word)?.kind === 'call' && isFramed(tree, word, words.frames);
}

/** "par téléphone", "en ligne". */
function tellsRemote({ remote }: ContactWords, tree: Tree, word: Word): boolean {
  const before = tree.sentence.words[word.id - 2]?.form.toLowerCase();
  return isOneOf(word, remote) || remote.includes(`${before} ${word.form.toLowerCase()}`);
}
