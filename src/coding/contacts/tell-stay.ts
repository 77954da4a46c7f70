/** A place in; the visit of whoever is said to be there out: "A is in Lima", "le ministre, qui est au Pérou". */

import type { Word } from '../../language/types.js';
import { keepLast } from '../../text/keep-last.js';
import { contains } from '../../text/span.js';
import { ownSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { ContactStatus } from '../types.js';
import { verbStatus } from './contact-status.js';
import { dateOf } from './date-of.js';
import { countriesOfSides, namedIn, peopleOfSides, resolveSides, sidesOf } from './find-sides.js';
import { groundOf } from './ground-of.js';
import { lastTime } from './last-time.js';
import { formOf } from './noun-entry.js';
import { openWeekday } from './open-dates.js';
import { placeAt } from './place-of.js';
import { clauseAround } from './stretch.js';
import type { ContactWords, Side, Telling } from './types.js';
import { visitTold } from './visit-told.js';

export function tellStay(reading: Reading, words: ContactWords, tree: Tree, word: Word): Telling[] {
  const verb = beBefore(reading, words, tree, word);
  const ground = verb && isOneOf(word, words.grounds) ? groundOf(reading, tree, word) : null;
  const place = verb ? (placeAt(reading, tree, word) ?? ground) : null;
  const isSomewhere = place !== null || isOneOf(word, words.home);
  const status = verb && isSomewhere ? statusAt(words, tree, verb) : null;
  const sides = verb && status ? guestsAt(reading, words, tree, verb, place?.country ?? reading.scene.home) : [];
  if (!status || sides.length === 0) return [];
  const last = lastTime(reading, words, tree, word);
  const clause = clauseAround(tree, word);
  const told = {
    form: formOf(words, tree, word),
    date: last ?? dateOf(reading, words, tree, clause, word),
    weekday: openWeekday(reading, clause),
    place,
    sides,
    status,
    back: last !== undefined || verbGroup(tree, word).pluperfect || verb?.feats.Tense === 'Imp',
    because: 'contact.stay',
  };
  return [visitTold(tree, word, told)];
}

/** Nobody is anywhere in a sentence without "is". */
export const holdsStay = keepLast((tree: Tree) => tree.sentence.words.some(isBe));

function isBe({ upos, lemma }: Word): boolean {
  return upos === 'AUX' && (lemma === 'be' || lemma === 'être');
}

/** "is in Lima" is held, "is due in Lima" still to come. */
function statusAt(words: ContactWords, tree: Tree, verb: Word): ContactStatus | null {
  const over = headOf(tree, verb) ?? verb;
  const status = verbStatus(words, tree, verbGroup(tree, over));
  return status === 'held' && (isOneOf(over, words.due) || isToBe(tree, verb)) ? 'planned' : status;
}

/** "was to be in Lima". */
function isToBe(tree: Tree, { id, feats }: Word): boolean {
  const [be, to] = tree.sentence.words.slice(Math.max(0, id - 3), id - 1);
  return feats.VerbForm === 'Inf' && to?.lemma === 'to' && be !== undefined && isBe(be);
}

/** "is currently in", "was last in", « sera jeudi à », « sera de nouveau à »: an adverb or a day at most stands between the verb, the preposition and the place. */
function beBefore(reading: Reading, told: ContactWords, tree: Tree, word: Word): Word | undefined {
  const { stays, due, recalled } = told;
  const { words } = tree.sentence;
  const preposition = lastBefore(words, word, 'DET');
  if (!preposition || !stays.includes(preposition.lemma)) return undefined;
  const after = lastBefore(words, beforeDay(reading, told, tree, preposition), 'DET', 'ADV');
  // "était lui-même à Lima", "was himself in Lima".
  const before = after?.upos === 'PRON' && !isBe(after) ? lastBefore(words, after, 'DET', 'ADV', 'PRON') : after;
  const near = before && isOneOf(before, recalled) ? lastBefore(words, before, 'ADV') : before;
  const verb = near && isOneOf(near, due) ? lastBefore(words, near, 'ADV') : near;
  return verb && isBe(verb) ? verb : undefined;
}

/** The first word of the day, or of "de nouveau", that ends right before the preposition; else the preposition. */
function beforeDay({ dates }: Reading, { returning }: ContactWords, tree: Tree, preposition: Word): Word {
  const { words } = tree.sentence;
  const before = words[preposition.id - 2];
  const day = before && dates.find(({ span }) => contains(span, [before.start, before.end]));
  if (day) return words.find((w) => w.start >= day.span[0]) ?? preposition;
  const isAgain = before !== undefined && isOneOf(before, returning) && words[before.id - 2]?.upos === 'ADP';
  return isAgain ? (words[before.id - 2] ?? preposition) : preposition;
}

/** The nearest word before another that is none of the parts of speech. */
function lastBefore(words: readonly Word[], word: Word, ...passed: Word['upos'][]): Word | undefined {
  let at = word.id - 2;
  while (at >= 0 && passed.includes(words[at]?.upos ?? '')) at--;
  return words[at];
}

/** People, or a delegation, of another country; an ambassador who is where he is accredited is at home. */
function guestsAt(
  reading: Reading,
  { delegations }: ContactWords,
  tree: Tree,
  verb: Word,
  country: string | null,
): Side[] {
  const over = headOf(tree, verb) ?? verb;
  // « Elle-même sera à Lima »: the one who is there, to some parsers.
  const subject = ownSubject(tree, over) ?? (over.upos === 'PRON' ? over : undefined);
  const own = subject ? resolveSides(reading, tree, [subject], 'guest') : [];
  // "A, who is in Lima": where the tree lost the clause, the name before it.
  const isLost = own.length === 0 && (!subject || subject.feats.PronType === 'Rel');
  const before = isLost ? namedIn(reading, tree.sentence.words.slice(0, verb.id - 1)).slice(-1) : [];
  const sides = isLost ? sidesOf(reading, before, 'guest') : own;
  const people = peopleOfSides(sides).map((id) => reading.scene.mentions.people.find((p) => p.id === id));
  const isAtHome = people.some((p) => p?.posts.some((post) => post.accredited !== null && post.accredited === country));
  const isSomebody = people.length > 0 || (subject !== undefined && isOneOf(subject, delegations));
  return isSomebody && !isAtHome && !countriesOfSides(sides).includes(country ?? '') ? sides : [];
}
