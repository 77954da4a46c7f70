/** The words of a contact in; its day (EDTF) and its place out, null when the text gives none there. */

import type { Word } from '../../language/types.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { DateMention } from '../dates/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { keepPerWord } from '../syntax/keep-per-word.js';
import { topOf } from '../syntax/sentence-parts.js';
import { baseRelation, dependents, headOf, isBelow, spanOf, subtree, type Tree } from '../syntax/tree.js';
import type { ContactKind, Edtf, Instrument, Place } from '../types.js';
import { verbEntries } from './entries-of.js';
import { hasCase } from './find-sides.js';
import { nounEntry } from './noun-entry.js';
import { stretchOf } from './stretch.js';
import type { ContactWords } from './types.js';

/** The date in a stretch of words that stands nearest to `word`; deadlines and "depuis" are no days of a contact. */
export function dateOf(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  stretch: readonly Word[],
  word: Word,
): Edtf | null {
  const span = stretchOf(stretch);
  if (!span) return null;
  const fitting = ownDates(reading, words, tree, span, word);
  const distance = (d: DateMention) => Math.min(...gaps(d.span, word));
  // "cinq mois après l'entrevue, … se sont entretenus hier soir": a day says more than a month.
  const exact = fitting.filter((d) => /^[\dX]{4}-\d\d-\d\d/.test(d.edtf ?? ''));
  // "arrived on Sunday and held talks on Monday".
  const hung = exact.filter((d) => hangsOn(tree, holderVerb(tree, word), d.span));
  const likely = hung.length > 0 ? hung : exact;
  const best = (likely.length > 0 ? likely : fitting).sort((a, b) => distance(a) - distance(b))[0];
  return (best && exactly(reading, best, fitting)?.edtf) ?? best?.edtf ?? null;
}

/** The verb that tells, or of which the noun is subject or object. */
function holderVerb(tree: Tree, word: Word): Word {
  const up = ['obj', 'nsubj'].includes(baseRelation(word)) ? headOf(tree, word) : undefined;
  return up?.upos === 'VERB' ? up : word;
}

function hangsOn(tree: Tree, verb: Word, date: Span): boolean {
  const top = topOf(tree.sentence.words.filter((w) => overlaps([w.start, w.end], date)));
  return top !== undefined && top.head === verb.id;
}

/** Days of the contact itself; else those of the visit or session in whose frame it stands: "met A during his visit of 9 and 10 May". */
function ownDates(reading: Reading, words: ContactWords, tree: Tree, stretch: Span, teller: Word): DateMention[] {
  const days = reading.dates.filter(
    (d) => contains(stretch, d.span) && isDayOfContact(reading, d) && !isBeforeRelative(tree, teller, d.span),
  );
  const others = days.map((d) => otherOf(words, tree, teller, d.span) ?? monthOfOther(words, tree, teller, d));
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
  return between.findLast((w) => w.head !== teller.id && nounEntry(words, tree, w) !== undefined) ?? null;
}

/** Another contact, unless it is what the teller holds ("received a call on Monday"); or a deed of its own. */
function tellsOther(words: ContactWords, tree: Tree, teller: Word, word: Word): boolean {
  // "the first visit since he took office in 2016".
  const isSince = dependents(tree, word, 'mark').some((m) => words.after.includes(m.lemma));
  if (isSince) return true;
  if (word.head === teller.id && ['obj', 'acl'].includes(baseRelation(word))) return false;
  // "A, who arrived on Tuesday, was received".
  if (word.upos === 'VERB')
    return (baseRelation(word) === 'acl' && !isOneOf(word, words.holders)) || isComing(words, word);
  return nounEntry(words, tree, word) !== undefined;
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

/** "Jeudi, il a reçu A": the weekday of a day that the text lets nobody fix, 1 Monday … 7 Sunday. */
export function openWeekday(reading: Reading, stretch: readonly Word[]): number | null {
  const span = stretchOf(stretch);
  const open = span && reading.dates.find((d) => d.edtf === null && d.relation === 'at' && contains(span, d.span));
  return open?.weekday ?? null;
}

/** "today (18 September)": the day in brackets says which. */
function exactly(reading: Reading, date: DateMention, all: readonly DateMention[]): DateMention | undefined {
  return all.find((d) => d.span[0] > date.span[1] && /^\s?\($/.test(reading.text.slice(date.span[1], d.span[0])));
}

/** "the visit later this year", "the talks next month". */
export function isDatedAhead(reading: Reading, words: ContactWords, stretch: readonly Word[]): boolean {
  const span = stretchOf(stretch);
  const dates = span ? reading.dates.filter((d) => contains(span, d.span)) : [];
  return dates.some((d) =>
    words.planned.includes(
      reading.text
        .slice(...d.span)
        .split(' ')[0]
        ?.toLowerCase() ?? '',
    ),
  );
}

function gaps(span: Span, word: Word): number[] {
  return [Math.abs(span[0] - word.end), Math.abs(word.start - span[1])];
}

/** "ce matin" counts when its day is known; a weekday without a week says nothing. */
export function isDayOfContact(reading: Reading, date: DateMention): boolean {
  // "Jean-Noël" is no Christmas.
  const { personMentions, instruments } = reading.scene.mentions;
  if (personMentions.some((m) => overlaps(m.span, date.span)) || isOfInstrument(reading, date, instruments))
    return false;
  if (date.edtf === null || !['at', 'from', 'during'].includes(date.relation)) return false;
  // "signed a plan for 2025-2030".
  if (/^\d{4}\/\d{4}$/.test(date.edtf)) return false;
  return date.kind === 'date' || (date.kind === 'time' && /^[\dX]{4}-\d\d-\d\d$/.test(date.edtf));
}

/** "the May 2012 agreement": the day of something signed, which no preposition parts from it. */
function isOfInstrument(reading: Reading, { span }: DateMention, instruments: readonly Instrument[]): boolean {
  const isBefore = (named: Span) =>
    named[0] >= span[1] && !/[,;.]|\p{Ll}{4,}.*\p{Ll}{4,}/u.test(reading.text.slice(span[1], named[0]));
  return instruments.some((i) => i.mentions.some((named) => contains(named, span) || isBefore(named)));
}

/** A city or country after "à", "en", "au"; calls and letters have no place. `teller` is the word that tells the contact, or opens its stretch. */
export function placeOf(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  stretch: readonly Word[],
  kind: ContactKind,
  teller: Word | undefined = stretch[0],
): Place | null {
  if (kind === 'call' || kind === 'correspondence') return null;
  const after = stretch.filter((w) => hasCase(tree, w, words.places) && !isWithinOther(tree, w, teller));
  for (const word of after) {
    const place = placeAt(reading, tree, word);
    if (place) return place;
  }
  return null;
}

/** The city or country that the word names. */
export function placeAt(reading: Reading, tree: Tree, word: Word): Place | null {
  const named = reading.scene.mentions.countries.find(
    (c) => overlaps(c.span, [word.start, word.end]) && isPlace(c.form) && !isOffice(reading, c.span),
  );
  return named ? { name: nameOf(reading, tree, word, named.span), country: named.country } : null;
}

/** "au terme de son mandat au Vietnam": the place of something else. */
function isWithinOther(tree: Tree, word: Word, teller: Word | undefined): boolean {
  const up = headOf(tree, word);
  const isOther = up?.upos === 'NOUN' && up.id !== teller?.id && up.id < word.id;
  return isOther && hasCase(tree, up, ['de', 'of']) && dependents(tree, up, 'det').length > 0;
}

/** "ambassadeur au Niger": part of somebody's title, not the place of a contact. */
function isOffice(reading: Reading, span: Span): boolean {
  const { personMentions, titles } = reading.scene.mentions;
  return personMentions.some((m) => contains(m.full, span)) || titles.some((t) => contains(t.span, span));
}

function isPlace(form: string): boolean {
  return form === 'name' || form === 'capital' || form === 'city';
}

function nameOf(reading: Reading, tree: Tree, word: Word, named: Span): string {
  const parts = subtree(tree, word, (d) => !['flat', 'fixed'].some((r) => d.deprel.startsWith(r)));
  const span = spanOf(parts.filter((w) => overlaps([w.start, w.end], named)));
  return reading.text.slice(Math.min(span[0], named[0]), Math.max(span[1], named[1]));
}

/** Parts of speech that stand between an article and its noun. */
const beforeNoun = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** "after the 13 December Lima meeting", "yesterday's meeting": a day between the article and the noun is its own, whatever preposition stands before. */
export function dateBefore(reading: Reading, tree: Tree, noun: Word): Edtf | null {
  const { words } = tree.sentence;
  const end = words.slice(0, noun.id - 1).findLastIndex((w) => !beforeNoun.has(w.upos) && !/^['’]s?$/.test(w.form));
  const first = words[end + 1] ?? noun;
  const own = reading.dates.find((d) => d.kind === 'date' && contains([first.start, noun.end], d.span));
  return own?.edtf ?? null;
}

/** The noun phrase and the words behind it, up to the next comma or verb: "la visite de A au Vietnam en juin 2024". */
export const nounStretch = keepPerWord((tree: Tree, noun: Word): readonly Word[] => {
  const phrase = subtree(tree, noun, (d) => ['conj', 'acl', 'parataxis'].some((r) => d.deprel.startsWith(r)));
  const last = phrase.at(-1)?.id ?? noun.id;
  const behind = tree.sentence.words.slice(Math.min(last, noun.id + phraseReach));
  const end = behind.findIndex((w) => w.upos === 'PUNCT' || w.upos === 'VERB' || w.upos === 'AUX');
  return tree.sentence.words
    .slice(noun.id - 1, Math.min(last, noun.id + phraseReach))
    .concat(end < 0 ? behind : behind.slice(0, end));
});

/** A noun phrase longer than this, in words, took in what is not its own. */
const phraseReach = 40;

/** Is the phrase introduced by one of these words: "lors de la visite". */
export function isFramed(tree: Tree, noun: Word, frames: readonly string[]): boolean {
  const near = tree.sentence.words.slice(Math.max(0, noun.id - 8), noun.id - 1);
  const isFrame = (w: Word) => frames.includes(w.lemma) || frames.includes(w.form.toLowerCase());
  // "after a two-day visit".
  const parts = (w: Word) => w.upos === 'PUNCT' && !/^[-‐‑]$/.test(w.form);
  const start = near.findLastIndex((w) => parts(w) || (w.upos === 'VERB' && !isFrame(w)));
  return near.slice(start + 1).some(isFrame);
}

export function hasPossessive(tree: Tree, noun: Word): boolean {
  return dependents(tree, noun, 'det', 'nmod:poss').some((d) => d.feats.Poss === 'Yes');
}
