/** A reading in; the contacts of the document out, one per encounter (CODEBOOK §3). */

import type { Document } from '../../ingest/types.js';
import type { Word } from '../../language/types.js';
import { contains, type Span } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { DateMention } from '../dates/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { topOf, wordsWithin } from '../syntax/sentence-parts.js';
import { baseRelation, headOf } from '../syntax/tree.js';
import type { Contact, Country, Edtf } from '../types.js';
import { type Encounter, peopleOf } from './encounter.js';
import { peopleOfSides } from './find-sides.js';
import { isDayOfContact } from './is-day-of-contact.js';
import { joinTellings } from './join-tellings.js';
import { markMain } from './mark-main.js';
import { isSinceEvent } from './since-event.js';
import type { ContactWords, Telling } from './types.js';
import { writeContact } from './write-contact.js';

export function readContacts(
  reading: Reading,
  words: ContactWords,
  tellings: readonly Telling[],
  document: Document,
): Contact[] {
  const encounters = joinTellings(reading, tellings).filter((e) => e.countries.length >= 2);
  const main = markMain(encounters, document.published);
  const day = onlyDay([...main].filter((e) => e.kind !== 'visit'));
  const lead = hasOwnDays(main) ? null : dayOfLead(reading, words);
  const since = day ? firstDated(main) : 0;
  const dayOf = (e: Encounter) => {
    if (isElsewhere(e, main)) return null;
    if (e.tellings.every((t) => t.sentence < since)) return isOfOthers(lead, encounters, main) ? null : lead;
    return day ?? (lead && dayBefore(main, e)) ?? lead ?? onlyDay([...main].filter((one) => !isLaterStay(one)));
  };
  const frame = { document, main };
  return encounters.map((encounter, i) => writeContact(encounter, `c${i + 1}`, { ...frame, day: dayOf(encounter) }));
}

/** "held talks with A. A arrived yesterday": a visit told behind the news has a day of its own. */
function isLaterStay({ kind, tellings }: Encounter): boolean {
  return kind === 'visit' && tellings.every((t) => t.sentence > 0);
}

/** "On Tuesday he met A. He then talked with B. On Wednesday …": of the day told last before it. */
function dayBefore(main: ReadonlySet<Encounter>, encounter: Encounter): Edtf | null {
  const { sentence } = encounter.tellings[0] as Telling;
  const people = peopleOf(encounter);
  const isShared = (e: Encounter) => peopleOf(e).some((person) => people.includes(person));
  const others = [...main].filter((e) => e !== encounter && e.kind !== 'visit' && isShared(e));
  const told = others
    .flatMap((e) => e.tellings)
    .filter((t) => t.grade !== 'pointed' && t.sentence < sentence && t.date !== null && isDay(t.date));
  const last = Math.max(...told.map((t) => t.sentence));
  const days = new Set(told.filter((t) => t.sentence === last).map((t) => t.date));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** "met A in Lima today. In Quito, he had met B": what is told of another state is not of the day of all that is told of here. */
function isElsewhere(encounter: Encounter, main: ReadonlySet<Encounter>): boolean {
  const own = statesOf(encounter);
  const others = [...main].filter((e) => e !== encounter && e.kind !== 'visit');
  const dated = others.filter((e) => e.date !== null);
  const lead = others.filter((e) => e.tellings.some((t) => t.sentence === 0));
  const there = (dated.length > 0 ? dated : lead).flatMap(statesOf);
  return own.length > 0 && there.length > 0 && !own.some((state) => there.includes(state));
}

/** "A has called B. They spoke of the session held on 11 March": the day of what is no news. */
function isOfOthers(day: Edtf | null, encounters: readonly Encounter[], main: ReadonlySet<Encounter>): boolean {
  return encounters.some((e) => e.date === day && !main.has(e));
}

function statesOf({ tellings }: Encounter): Country[] {
  return tellings.flatMap((t) => t.place?.country ?? []);
}

/** The day on which the news of the document happened, when its tellings name one day only. */
function onlyDay(encounters: readonly Encounter[]): Edtf | null {
  const days = new Set(encounters.flatMap((e) => (e.date && isDay(e.date) ? [e.date] : [])));
  const [only] = days;
  return days.size === 1 && only ? only : null;
}

/** Where the news first tells its day; what is told well before that is not of it. */
function firstDated(main: ReadonlySet<Encounter>): number {
  // "received the letters of A and B. At separate ceremonies on Tuesday, …": of all that was told before.
  const isAgain = (e: Encounter, t: Telling) =>
    t !== e.tellings[0] &&
    peopleOfSides(t.sides).every((one) => peopleOfSides(e.tellings[0]?.sides ?? []).includes(one));
  const dated = [...main].flatMap((e) =>
    e.tellings.filter((t) => t.date && isDay(t.date) && !isAgain(e, t)).map((t) => t.sentence),
  );
  if (dated.length === 0) return 0;
  const first = Math.min(...dated);
  return first <= leadSentences ? 0 : first;
}

/** Sentences, counted from 0, that may tell the day of all that follows or stands before. */
const leadSentences = 1;

/** "Jeudi, il a reçu A": contacts of days that the text does not let anybody fix are not of the day it opens with. */
function hasOwnDays(main: ReadonlySet<Encounter>): boolean {
  return [...main].some((e) => e.date === null && e.tellings[0]?.weekday);
}

/** A text whose opening tells one day tells of that day; the second sentence counts where the first tells none. */
function dayOfLead(reading: Reading, words: ContactWords): Edtf | null {
  const [first, second] = reading.scene.trees.slice(0, 2).map((tree) => daysIn(reading, words, tree.sentence.span));
  const days = first && first.length > 0 ? first : (second ?? []).filter((day) => !isOfArrival(reading, words, day));
  const [only, ...more] = new Set(days.map(({ edtf }) => edtf));
  return more.length === 0 && only && isDay(only) ? only : null;
}

function daysIn(reading: Reading, words: ContactWords, sentence: Span): DateMention[] {
  const isOwn = (d: DateMention) =>
    contains(sentence, d.span) &&
    d.relation === 'at' &&
    isDayOfContact(reading, d) &&
    !isOfOther(reading, words, d) &&
    !isOfNext(reading, words, d);
  const own = reading.dates.filter(isOwn);
  const news = own.filter((d) => !isInRelative(reading, d));
  return news.length > 0 ? news : own;
}

/** "received A. The guest arrived yesterday": the day before the news. */
function isOfArrival({ scene }: Reading, { arrivals }: ContactWords, { span }: DateMention): boolean {
  const tree = scene.trees.find((t) => contains(t.sentence.span, span));
  const top = tree && topOf(wordsWithin(tree.sentence, span));
  const up = tree && top ? headOf(tree, top) : undefined;
  return up !== undefined && isOneOf(up, arrivals);
}

/** "protested on Thursday over the death of men who were shot on 5 November": the day of what is said of them. */
function isInRelative({ scene }: Reading, { span }: DateMention): boolean {
  const tree = scene.trees.find((t) => contains(t.sentence.span, span));
  const top = tree && topOf(wordsWithin(tree.sentence, span));
  const up = tree && top ? headOf(tree, top) : undefined;
  return up?.deprel === 'acl:relcl';
}

/** "the forum set for 3 June", ", the spokesman said on Tuesday", "returned home today after talks": the day of something else. */
function isOfOther({ scene }: Reading, words: ContactWords, { span }: DateMention): boolean {
  const tree = scene.trees.find((t) => contains(t.sentence.span, span));
  const top = tree && topOf(wordsWithin(tree.sentence, span));
  const up = tree && top ? headOf(tree, top) : undefined;
  if (tree && isSinceEvent(words, tree, span)) return true;
  if (up?.upos !== 'VERB') return false;
  const isAside = baseRelation(up) === 'parataxis' || (baseRelation(up) === 'acl' && up.feats.VerbForm === 'Part');
  // « Leur dernière rencontre remonte au 3 mai ».
  return isAside || isOneOf(up, words.returns) || isOneOf(up, words.dated);
}

/** "talks ahead of the summit on Friday": the day of what was still to come. */
function isOfNext({ scene }: Reading, { before, weekdays }: ContactWords, { span }: DateMention): boolean {
  const tree = scene.trees.find((t) => contains(t.sentence.span, span));
  const words = tree?.sentence.words.filter((w) => w.end <= span[0]) ?? [];
  const start = words.findLastIndex((w) => w.upos === 'VERB' || w.upos === 'AUX' || w.upos === 'PUNCT');
  const near = words.slice(start + 1);
  const at = near.findIndex((w) => isOneOf(w, before));
  return at >= 0 && near.slice(at + 1).some((w) => isNamed(w) && !weekdays.includes(w.form));
}

function isNamed({ upos }: Word): boolean {
  return upos === 'NOUN' || upos === 'PROPN';
}

function isDay(date: Edtf): boolean {
  return /^[\dX]{4}-\d\d-\d\d$/.test(date);
}
