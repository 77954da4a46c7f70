/** A contact noun in; how firmly its sentence speaks of the contact out. */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import { ownSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import { hasPossessive, isFramed, nounStretch } from './around-noun.js';
import { doersOver } from './doers-over.js';
import { nounEntries, verbEntries } from './entries-of.js';
import { countriesOfSides, hasCase, peopleOfSides, resolveSides } from './find-sides.js';
import { arrivalFor, hostingFor } from './first-day.js';
import { groundIn } from './ground-of.js';
import { isNews } from './is-news.js';
import { isPlural } from './is-plural.js';
import { placeOf } from './place-of.js';
import { scheduledBy } from './scheduled-by.js';
import { stayBefore } from './stay-before.js';
import { stretchOf } from './stretch.js';
import type { ContactEntry, ContactWords, Grade, Side } from './types.js';

export function verbAbove(tree: Tree, noun: Word): Word {
  for (let up = headOf(tree, noun); up; up = headOf(tree, up)) if (up.upos === 'VERB') return up;
  return noun;
}

/** "delivered the letter": one told before. */
export function isDefinite(tree: Tree, noun: Word): boolean {
  return dependents(tree, noun, 'det').some((d) => d.feats.Definite === 'Def') && !isPartitive(tree, noun);
}

/** « échanger des messages »: "des" is no preposition there, though parsers take it for one. */
export function isPartitive(tree: Tree, noun: Word): boolean {
  const [article] = dependents(tree, noun, 'det');
  return (
    article !== undefined && dependents(tree, noun, 'case').some((d) => d.start === article.start && d.lemma === 'de')
  );
}

function isIndefinite(tree: Tree, noun: Word): boolean {
  return dependents(tree, noun, 'det').some((d) => d.feats.Definite === 'Ind');
}

/** "in separate meetings". */
export function isSeparate({ apart }: ContactWords, tree: Tree, noun: Word): boolean {
  return isPlural(noun) && dependents(tree, noun, 'amod').some((d) => isOneOf(d, apart));
}

/** "Lors d'une cérémonie, l'ambassadeur a remis", "en a informé B au téléphone": whoever acts there takes part. */
export function isSetting(words: ContactWords, tree: Tree, noun: Word, entry: ContactEntry): boolean {
  if (entry.setting) return hasCase(tree, noun, [...words.places, ...words.agents, ...words.means]);
  const isSome = isIndefinite(tree, noun) || isSeparate(words, tree, noun);
  if (entry.kind === 'call' && isFramed(tree, noun, words.frames) && isSome) return true;
  const up = entry.kind === 'correspondence' ? headOf(tree, noun) : undefined;
  if (up && isOneOf(up, words.bearers)) return true;
  // "In his telegram, the President of Norland recalls …": his who is named behind it.
  const isOpening = hasPossessive(tree, noun) && noun.id <= openingReach;
  if (entry.kind === 'correspondence')
    return hasCase(tree, noun, words.frames) && (isIndefinite(tree, noun) || isOpening);
  return entry.kind === 'ceremony' && isFramed(tree, noun, [...words.frames, ...words.after]);
}

export function gradeOf(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  noun: Word,
  holder: Word | null,
  own: readonly Side[],
  entry: ContactEntry,
): Grade {
  // "the note that the ministry had sent to the embassy" is told by its own clause.
  const isHeld = holder !== null && headOf(tree, noun)?.id === holder.id;
  if (isHeld && entry.kind === 'correspondence' && own.length === 0 && isDefinite(tree, noun)) return 'pointed';
  if ((holder && isNews(tree, holder)) || entry.predicate) return 'told';
  const isNamed = own.length > 0;
  if (isSetting(words, tree, noun, entry) || (isNamed && isAim(words, tree, noun))) return 'told';
  const isFreshly = isFresh(words, tree, noun) && countriesOfSides(own).length > 1;
  if (isNamed && (isFreshly || isFramed(tree, noun, words.frames)) && !isQuoted(reading, noun)) return 'told';
  if (holder && isNamedBefore(reading, tree, holder)) return 'named';
  if (holder && isSetToHold(words, tree, holder)) return 'named';
  if (holder || isNamed)
    return isPlural(noun) && peopleOfSides(own).length === 0 && !isOne(entry, own) ? 'pointed' : 'named';
  if (entry.kind !== 'visit' && isOfBoth(reading, words, tree, noun)) return 'told';
  const isVisiting = ['visit', 'session'].includes(entry.kind) && visitsPlace(reading, words, tree, noun);
  const isArriving =
    entry.kind === 'visit' && (arrivalFor(words, tree, noun) ?? hostingFor(words, tree, noun)) !== null;
  const isOther = isArriving || isScheduled(words, tree, noun) || isAnotherOfTheirs(reading, words, tree, noun);
  return isVisiting || isOther ? 'named' : 'pointed';
}

/** « une réunion est prévue le 3 mai à Lima ». */
function isScheduled(words: ContactWords, tree: Tree, noun: Word): boolean {
  return scheduledBy(words, tree, noun) !== null && !isPlural(noun);
}

/** "their last meeting", "leur prochaine rencontre": another one of both than that of which the text tells. */
function isAnotherOfTheirs(reading: Reading, words: ContactWords, tree: Tree, noun: Word): boolean {
  const { recalled, planned, theirs } = words;
  const isTheirs = dependents(tree, noun, 'det', 'nmod:poss').some((d) => theirs.includes(d.form.toLowerCase()));
  const isAnother = dependents(tree, noun, 'amod').some((d) => isOneOf(d, [...recalled, ...planned]));
  const isOther = isAnother || isOfMonth(reading, tree, noun) || isBeforeOther(words, tree, noun);
  return isTheirs && isOther && !isPlural(noun);
}

/** "The call follows their meeting in May", "The talks came after their call": one before that of which the text tells. */
export function isBeforeOther(words: ContactWords, tree: Tree, noun: Word): boolean {
  const verb = headOf(tree, noun);
  const subject = verb && dependents(tree, verb, 'nsubj').find((d) => nounEntries(words, d).length > 0);
  if (!verb || !subject) return false;
  return isOneOf(verb, words.follows) || (isOneOf(verb, words.comes) && isFramed(tree, noun, words.after));
}

/** « leur rencontre de novembre dernier à Lima », "their meeting in May 2019": the month is its own. */
function isOfMonth({ dates }: Reading, tree: Tree, noun: Word): boolean {
  const span = stretchOf(nounStretch(tree, noun));
  const own = span ? dates.filter((d) => contains(span, d.span)) : [];
  return own.some((d) => d.relation === 'at' && /^\d{4}-\d\d$/.test(d.edtf ?? ''));
}

/** "calls", "political consultations between Norland and Estmark": a plural that is one contact as often as several. */
function isOne({ kind }: ContactEntry, own: readonly Side[]): boolean {
  return kind === 'call' || (kind === 'session' && countriesOfSides(own).length === 2);
}

/** "The two leaders are expected to hold talks": as if they "will hold" them. */
function isSetToHold({ ahead }: ContactWords, tree: Tree, holder: Word): boolean {
  const up = holder.feats.VerbForm === 'Inf' && baseRelation(holder) === 'xcomp' ? headOf(tree, holder) : undefined;
  return up !== undefined && isOneOf(up, ahead) && isNews(tree, up);
}

/** "the results of the talks that the two ministers had held": one before, of two countries. */
function isNamedBefore(reading: Reading, tree: Tree, holder: Word): boolean {
  if (!verbGroup(tree, holder).pluperfect) return false;
  const subject = ownSubject(tree, holder);
  return subject !== undefined && countriesOfSides(resolveSides(reading, tree, [subject], 'unspecified')).length > 1;
}

/** "A statement was issued following talks between A and B", where a text opens: its news. */
export function isFresh({ fresh }: ContactWords, tree: Tree, noun: Word): boolean {
  return tree.index < 2 && isFramed(tree, noun, fresh) && isNews(tree, verbAbove(tree, noun));
}

/** "During their meeting, A and B exchanged views", "A and B signed a treaty after their talks": theirs who are the subject. */
export function isOfBoth(reading: Reading, words: ContactWords, tree: Tree, noun: Word): boolean {
  const isCounted = !isPlural(noun) || hasPossessive(tree, noun);
  const isFirst = tree.sentence.words[0]?.upos === 'ADP' && noun.id < clauseReach && isCounted;
  if (!hasPossessive(tree, noun) && !(isFirst && isFramed(tree, noun, words.frames))) return false;
  const isNear = isFramed(tree, noun, [...words.after, ...words.frames]) && isNews(tree, mainVerb(tree, noun));
  const sides = isFirst || isNear ? doersOver(reading, tree, noun, []) : [];
  return peopleOfSides(sides).length > 1 && countriesOfSides(sides).length > 1;
}

/** "agreed to boost trade during their talks": the infinitive hangs on what tells the news. */
function mainVerb(tree: Tree, noun: Word): Word {
  const verb = verbAbove(tree, noun);
  const up = verb.feats.VerbForm === 'Inf' && baseRelation(verb) === 'xcomp' ? headOf(tree, verb) : undefined;
  return up?.upos === 'VERB' ? up : verb;
}

/** Words of "In his congratulatory telegram". */
const openingReach = 4;

/** Words of the longest opening that still begins its sentence: "In the course of their long phone conversation". */
const clauseReach = 9;

/** "arrived in Lima for talks with the president". */
function isAim(words: ContactWords, tree: Tree, noun: Word): boolean {
  const verb = hasCase(tree, noun, words.aims) ? headOf(tree, noun) : undefined;
  const isGoing = verb !== undefined && verbEntries(words, verb).some((e) => e.kind === 'visit');
  return verb !== undefined && isGoing && verb.feats.VerbForm !== 'Inf' && isNews(tree, verb);
}

/** "en visite en Mauritanie", "sa visite à Paris", "on a visit to the country": the place makes it a contact of its own. */
function visitsPlace(reading: Reading, words: ContactWords, tree: Tree, noun: Word): boolean {
  const stretch = nounStretch(tree, noun).slice(1);
  const isAtHost = stretch.some((w) => isOneOf(w, words.home) && hasCase(tree, w, [...words.places, ...words.stays]));
  if (isAtHost || placeOf(reading, words, tree, stretch, 'visit', noun) !== null) return true;
  return groundIn(reading, words, tree, stretch) !== null || stayBefore(reading, words, tree, noun) !== null;
}

export function isQuoted(reading: Reading, noun: Word): boolean {
  return reading.quotes.some((q) => q[0] <= noun.start && noun.end <= q[1]);
}
