/** The words of a contact in, the dates among them that are its own out, and not those of another contact told there. */

import type { Word } from '../../language/types.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { DateMention } from '../dates/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { topOf } from '../syntax/sentence-parts.js';
import { baseRelation, dependents, headOf, isBelow, type Tree } from '../syntax/tree.js';
import { isFramed } from './around-noun.js';
import { isInClosedClause } from './clause-closed.js';
import { verbEntries } from './entries-of.js';
import { hasCase } from './find-sides.js';
import { isDayOfContact } from './is-day-of-contact.js';
import { isToBeHeld } from './is-to-be-held.js';
import { nounEntry } from './noun-entry.js';
import { isSinceEvent } from './since-event.js';
import type { ContactWords } from './types.js';

/** Days of the contact itself; else those of the visit or session in whose frame it stands: "met A during his visit of 9 and 10 May". */
export function ownDates(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  stretch: Span,
  teller: Word,
): DateMention[] {
  const days = reading.dates.filter(
    (d) =>
      contains(stretch, d.span) &&
      isDayOfContact(reading, d) &&
      !isBeforeRelative(tree, teller, d.span) &&
      !isInClosedClause(tree, teller, d.span) &&
      !isSinceEvent(words, tree, d.span) &&
      !isOfEvent(words, tree, teller, d) &&
      !isOfPaper(reading, words, tree, d.span) &&
      !isInLetter(words, tree, teller, d.span),
  );
  const others = days.map(
    (d) =>
      otherOf(words, tree, teller, d.span) ?? monthOfOther(words, tree, teller, d) ?? eventOf(words, tree, teller, d),
  );
  const own = days.filter((_, i) => others[i] === null);
  // "talked, during a call, of the forum set for 3 June": what is set for that day frames nothing.
  const isFrame = (word: Word) =>
    word.upos !== 'VERB' &&
    isFramed(tree, word, words.frames) &&
    !isFramed(tree, word, words.about) &&
    !isOfParticiple(tree, word, teller);
  return own.length > 0 ? own : days.filter((_, i) => others[i] && isFrame(others[i]));
}

/** "talked of the promises made during the visit of 3 May": the day on which they were made. */
function isOfParticiple(tree: Tree, word: Word, teller: Word): boolean {
  for (let up = headOf(tree, word); up && up.id !== teller.id; up = headOf(tree, up))
    if (up.upos === 'VERB') return baseRelation(up) === 'acl';
  return false;
}

/** "met B on the sidelines of the conference, which is taking place on 3-5 May": days of what goes on there, and not of a talk. */
function isOfEvent(words: ContactWords, tree: Tree, teller: Word, { edtf, span }: DateMention): boolean {
  if (!edtf?.includes('/') || !isOfDay(words, tree, teller)) return false;
  const top = topOf(tree.sentence.words.filter((w) => overlaps([w.start, w.end], span)));
  const clause = top && headOf(tree, top);
  const noun = clause?.deprel === 'acl:relcl' ? headOf(tree, clause) : undefined;
  if (!clause || !noun || noun.upos === 'VERB' || clause.id === teller.id || isBelow(tree, teller, clause))
    return false;
  // Behind the conference, and hung on the talks, by some parsers.
  const between = tree.sentence.words.slice(teller.id, clause.id - 1);
  return noun.id !== teller.id || between.some((w) => w.upos === 'NOUN' || w.upos === 'PROPN');
}

/** A talk or rite, and no visit or session of several days. */
function isOfDay(words: ContactWords, tree: Tree, teller: Word): boolean {
  const entries = teller.upos === 'VERB' ? verbEntries(words, teller) : [nounEntry(words, tree, teller)];
  return entries.some((entry) => entry && ['meeting', 'call', 'ceremony'].includes(entry.kind));
}

/** "under the memorandum between the two governments of 16 February 2005": the day of what was signed. */
function isOfPaper({ text }: Reading, { verbs }: ContactWords, tree: Tree, date: Span): boolean {
  const papers = verbs.filter((entry) => entry.both).flatMap((entry) => entry.things ?? []);
  const before = tree.sentence.words.filter((w) => w.end <= date[0]);
  const paper = before.findLast((w) => w.upos !== 'VERB' && isOneOf(w, papers));
  const between = paper ? before.slice(paper.id) : [];
  const isOwn = between.every((w) => w.upos !== 'VERB' && w.upos !== 'AUX' && w.upos !== 'PUNCT');
  return paper !== undefined && isOwn && /\bof (?:the )?$/.test(text.slice(paper.end, date[0]));
}

/** "On Monday A, who is visiting Norland, met B": what stands before A is not of the visit. */
function isBeforeRelative(tree: Tree, teller: Word, date: Span): boolean {
  const noun = teller.deprel === 'acl:relcl' ? headOf(tree, teller) : undefined;
  return noun?.upos === 'PROPN' && date[1] <= noun.start;
}

/** "talks about the visit on 3 June", "the day commemorated on 26 May": the other contact, or the participle, whose day it is. */
function otherOf(words: ContactWords, tree: Tree, teller: Word, date: Span): Word | null {
  const top = topOf(tree.sentence.words.filter((w) => overlaps([w.start, w.end], date)));
  for (let up = top && headOf(tree, top); top && up && up.id !== teller.id; up = headOf(tree, up)) {
    if (isBelow(tree, teller, up)) return null;
    if (isBetween(teller, up, top) && tellsOther(words, tree, teller, up)) return up;
  }
  return null;
}

/** "spoke of the promises made on the visit to Lima in May 2023": a month is of the contact told right before it, whatever the tree hangs it on. */
function monthOfOther(words: ContactWords, tree: Tree, teller: Word, { edtf, span }: DateMention): Word | null {
  if (teller.upos !== 'VERB' || /^[\dX]{4}-\d\d-/.test(edtf ?? '')) return null;
  const between = tree.sentence.words.filter((w) => w.id > teller.id && w.end <= span[0]);
  // "presented his letters of credence in 2022": what the verb is told with is no other contact.
  const things = verbEntries(words, teller).flatMap((entry) => entry.things ?? []);
  const isOther = (w: Word) => w.head !== teller.id && !isOneOf(w, things) && nounEntry(words, tree, w) !== undefined;
  return between.findLast(isOther) ?? null;
}

/** « avant les résultats de la présidentielle du 3 mai », "the election of 3 May": the day of what happened then. */
function eventOf({ events }: ContactWords, tree: Tree, teller: Word, { span }: DateMention): Word | null {
  const top = topOf(tree.sentence.words.filter((w) => overlaps([w.start, w.end], span)));
  const up = top && headOf(tree, top);
  return up && up.id !== teller.id && up.id < top.id && isOneOf(up, events) ? up : null;
}

/** Another contact, unless it is what the teller holds ("received a call on Monday"); or a deed of its own. */
function tellsOther(words: ContactWords, tree: Tree, teller: Word, word: Word): boolean {
  // "the first visit since he took office in 2016".
  const isSince = dependents(tree, word, 'mark').some((m) => words.after.includes(m.lemma));
  if (isSince) return true;
  if (word.head === teller.id && ['obj', 'acl'].includes(baseRelation(word))) return false;
  // "was hosted to a lunch by A on Monday".
  if (word.head === teller.id && teller.upos === 'VERB' && hasCase(tree, word, words.addressed)) return false;
  // « la session de la commission, prévue en mai ».
  if (teller.upos === 'NOUN' && isOneOf(word, words.planned) && isBelow(tree, word, teller)) return false;
  // "A, who arrived on Tuesday, was received".
  // "will meet B before returning home on 31 May".
  if (word.upos === 'VERB') return isOfNoun(words, tree, word) || isComing(words, word) || isOneOf(word, words.returns);
  return nounEntry(words, tree, word) !== undefined;
}

/** "the promises made on Monday", « un communiqué rendu public lundi »; not "the talks held on Monday". */
function isOfNoun(words: ContactWords, tree: Tree, verb: Word): boolean {
  const up = headOf(tree, verb);
  // "is set to be held on Friday": an adjective, to the tagger.
  if (up && !['VERB', 'ADJ'].includes(up.upos) && isFairAhead(words, tree, up, verb)) return true;
  const noun = baseRelation(verb) === 'acl' ? up : undefined;
  return (
    noun !== undefined &&
    (!isOneOf(verb, [...words.holders, ...words.opens, ...words.closes]) || isOneOf(noun, words.events))
  );
}

/** "an invitation to a fair to be held in May": of the fair, unless it is where somebody meets, whom one meets, or what is told of. */
function isFairAhead(words: ContactWords, tree: Tree, noun: Word, verb: Word): boolean {
  if (noun.upos === 'PROPN' || !isToBeHeld(tree, verb) || isFramed(tree, noun, words.frames)) return false;
  // "talks with the minister, to be held on Friday".
  const next = tree.sentence.words[noun.id];
  if (next?.head !== verb.id || hasCase(tree, noun, words.company)) return false;
  return nounEntry(words, tree, noun) === undefined;
}

/** "delivered a letter, in which A invites B for 3 May": what the letter says. */
function isInLetter(words: ContactWords, tree: Tree, teller: Word, date: Span): boolean {
  if (teller.upos === 'VERB' || nounEntry(words, tree, teller)?.kind !== 'correspondence') return false;
  const behind = tree.sentence.words.filter((w) => w.id > teller.id && w.end <= date[0]);
  return behind.some((w, i) => w.feats.PronType === 'Rel' && behind[i - 1]?.upos === 'ADP');
}

/** « Arrivé dimanche à Lima, A a été reçu par B » : the day on which he came. */
function isComing(words: ContactWords, word: Word): boolean {
  const isParticiple = baseRelation(word) === 'advcl' && word.feats.VerbForm === 'Part';
  return isParticiple && verbEntries(words, word).some((entry) => entry.kind === 'visit');
}

/** Words of a date tie it to what stands on its side of the teller. */
function isBetween(teller: Word, word: Word, date: Word): boolean {
  return word.id < date.id && word.id < teller.id === date.id < teller.id;
}
