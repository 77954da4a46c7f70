/** A noun in; the contacts that it names out. */

import type { Word } from '../../language/types.js';
import { ownSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { isGenitive } from '../syntax/genitives.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import type { Edtf, Place } from '../types.js';
import { abbreviated } from './abbreviated.js';
import { anotherWith } from './another-with.js';
import { isFramed, nounStretch } from './around-noun.js';
import { bareVerbSides } from './bare-verb.js';
import { callerSides } from './caller-sides.js';
import { clauseOf, scheduled } from './clause-of.js';
import { dateAside, dateBefore, dateBeforeFrame } from './date-beside.js';
import { dateOf } from './date-of.js';
import { lengthOf } from './days-of-stay.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import { firstDay } from './first-day.js';
import { groundIn } from './ground-of.js';
import { holderOf } from './holder-of.js';
import { inviteeSides } from './invitee.js';
import { isAgain } from './is-again.js';
import { isBack, isPrevious } from './is-back.js';
import { isDelegation } from './is-delegation.js';
import { isNamedAgain } from './is-named-again.js';
import { isNews } from './is-news.js';
import { isPlural } from './is-plural.js';
import { isSitting } from './is-sitting.js';
import { mainBehind } from './main-clause.js';
import { nextSitting } from './next-sitting.js';
import { formOf, nounEntry } from './noun-entry.js';
import { gradeOf, isDefinite, isOfBoth, isQuoted, verbAbove } from './noun-grade.js';
import { ownSides, pairBefore } from './noun-sides.js';
import { statusOf } from './noun-status.js';
import {
  isGiven,
  isHabit,
  isManner,
  isOfContinent,
  isOfOrganisations,
  isOfSitting,
  isOfTold,
  isOwned,
  isOwnOccasion,
  isPartOfOther,
  isUnnamed,
} from './noun-tells.js';
import { onProgramme } from './on-programme.js';
import { oneEach } from './one-each.js';
import { isKnownBody, isOfSomeBody, oneMoreSitting } from './one-more-sitting.js';
import { onePerMonth } from './one-per-month.js';
import { openWeekday } from './open-dates.js';
import { otherSides } from './other-sides.js';
import { placeAt, placeOf } from './place-of.js';
import { putOffTo } from './put-off-to.js';
import { sittingDays } from './sitting-days.js';
import { stayBefore } from './stay-before.js';
import { clauseAround, clauseBehind } from './stretch.js';
import { tellsFurther } from './tells-further.js';
import { threeSided } from './three-sided.js';
import type { ContactEntry, ContactWords, Grade, Side, Telling } from './types.js';
import { dateOfMain } from './where-clauses.js';
import { wholeStay } from './whole-stay.js';

export function tellNoun(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Telling[] {
  const entry = nounEntry(words, tree, noun) ?? abbreviated(reading, words, tree, noun);
  if (!entry || isPartOfOther(words, tree, noun) || isHabit(words, tree, noun) || isManner(words, tree, noun, entry))
    return [];
  const holder = holderOf(words, tree, noun);
  if (entry.held && !holder && !isGiven(words, tree, noun) && !isOwnOccasion(words, tree, noun)) return [];
  if (entry.known && !isKnownBody(reading, words, tree, noun)) return [];
  if (entry.kind === 'session' && isOfSomeBody(words, tree, noun)) return [];
  if (entry.pair && pairBefore(reading, tree, noun).length === 0) return [];
  if (entry.standing && !holder && !isSitting(reading, words, tree, noun)) return [];
  if (entry.standing && isOfSitting(words, tree, noun)) return [];
  const clause = clauseOf(words, tree, noun, entry);
  const status = statusOf(reading, words, tree, noun, holder, clause);
  if (!status) return [];
  const bare = bareVerbSides(reading, words, tree, noun);
  const toured = tourPlace(reading, words, tree, noun);
  const own = bare.length > 0 || toured ? bare : ownSides(reading, words, tree, noun, entry);
  if (own.length === 0 && isUnnamed(words, tree, noun)) return [];
  const isOfMany = entry.kind === 'session' || (entry.kind === 'meeting' && (isPlural(noun) || isOwned(tree, noun)));
  if (isOfMany && !holder && isOfOrganisations(reading, own)) return [];
  const isThere = holder !== null && isOneOf(holder, words.attended);
  if (entry.kind === 'session' && !isThere && isOfContinent(words, tree, noun)) return [];
  const asked = entry.kind === 'visit' && status === 'proposed' ? askedSides(reading, words, tree, noun, holder) : null;
  const called = holder ? null : callerSides(reading, words, tree, noun, entry);
  const others = otherSides(reading, words, tree, noun, holder, entry, own);
  // « Les trois pays ont tenu leur dernier sommet »: who sat is told.
  const isMore = countriesOfSides(others).length < 3 && isAgain(words, tree, noun, entry, status, own);
  if (entry.next && !isMore) return [];
  const more = own.length === 0 ? oneMoreSitting(words, tree, noun, entry) : undefined;
  const again = more ?? (isMore ? 'text' : undefined);
  const told = asked ?? called ?? [...own, ...others.filter((side) => !isNamedAgain(own, side))];
  const sides = entry.another || (isMore && !more) ? [] : threeSided(reading, words, tree, noun, told);
  if (entry.both && countriesOfSides(sides).length < 2) return [];
  // "is the host of a show".
  if (entry.predicate && (own.length === 0 || peopleOfSides(sides).length === 0)) return [];
  if (entry.somebody && sides.every(({ party }) => party.people.length + party.bodies.length === 0)) return [];
  if (own.length === 0 && isOfTold(words, tree, noun, entry)) return [];
  const isRite = entry.ofSides === true && isNews(tree, verbAbove(tree, noun));
  const graded = bare.length > 0 || called || isRite ? 'told' : gradeOf(reading, words, tree, noun, holder, own, entry);
  // "welcomed the first round of consultations, held in Lima last year".
  const isPlaced = toured !== null || (again !== undefined && clause !== null && isOneOf(clause, words.holders));
  const grade = isPlaced && graded === 'pointed' ? 'named' : graded;
  const isRelative = holder !== null && holder.id !== headOf(tree, noun)?.id;
  // "is scheduled to have talks with A on Monday".
  const isClause = grade === 'told' || isRelative || (status === 'planned' && holder !== null);
  // "avait félicité B par téléphone": the verb says when, and whether it was before.
  const teller = holder ?? (entry.setting ? verbAbove(tree, noun) : null);
  const clausal = isClause ? clauseAround(tree, teller ?? noun) : nounStretch(tree, noun);
  // "talked on Monday of the visit that A will pay": what stands before the noun is not of the visit.
  const stretch = isRelative ? clausal.filter((w) => w.id >= noun.id) : clausal;
  const saying = clause ?? (isRelative ? holder : null);
  // "a meeting is set for 3 May in Lima": where, the verb tells.
  const behindVerb = entry.kind === 'visit' ? [] : stretchBehind(tree, clause);
  const isOwn = holder !== null && (!isRelative || holder.head === headOf(tree, noun)?.id);
  const main = mainBehind(tree, noun, isOwn ? holder : null);
  const inRelative = () => dateOf(reading, words, tree, stretchBehind(tree, saying), noun);
  const stay = entry.kind === 'visit' ? dayAndLength(reading, words, tree, noun, teller) : null;
  const first = stay ? firstDay(reading, words, tree, noun, stay.length ?? null) : null;
  const telling: Telling = {
    kind: entry.kind,
    loose: entry.loose ?? false,
    form: entry.kind === 'visit' ? formOf(words, tree, noun) : null,
    date:
      (status === 'postponed' || status === 'cancelled' ? putOffTo(reading, words, tree, noun) : null) ??
      dateOf(reading, words, tree, main, noun) ??
      (entry.kind === 'visit' ? wholeStay(reading, words, tree, noun) : null) ??
      first ??
      (entry.kind === 'session' ? sittingDays(reading, words, tree, noun) : null) ??
      dateOf(reading, words, tree, nounStretch(tree, noun), noun) ??
      dateBefore(reading, tree, noun) ??
      (entry.kind === 'visit' && !holder ? dateAside(reading, tree, noun) : null) ??
      (isRelative ? inRelative() : null) ??
      dateOf(reading, words, tree, stretch, noun) ??
      inRelative() ??
      dateOf(reading, words, tree, stretchBehind(tree, scheduled(words, tree, noun)), noun) ??
      dateOf(reading, words, tree, fromHolder(tree, noun, holder ?? followerOf(words, tree, noun)), noun) ??
      (entry.kind === 'visit' ? (stayBefore(reading, words, tree, noun)?.date ?? null) : null) ??
      (entry.kind === 'session' ? dateOfBody(reading, words, tree, noun) : null) ??
      (holder && !isRelative ? dateOfMain(reading, words, tree, holder) : null) ??
      (entry.kind === 'visit' && !holder ? dateBeforeFrame(reading, words, tree, noun) : null),
    ...(stay ? { ...stay, day: first ? ('first' as const) : stay.day } : {}),
    weekday: openWeekday(reading, stretch),
    place: placeOfNoun(reading, words, tree, noun, entry, [...main, ...stretch, ...behindVerb], grade),
    sides,
    status,
    grade,
    back:
      isBack(reading, words, tree, noun, teller ?? saying) &&
      !(grade === 'told' && isOfBoth(reading, words, tree, noun)),
    topic: isTopic(tree, noun, own) && countriesOfSides(peopleOfSides(own).length > 0 ? sides : own).length > 1,
    attended: holder !== null && isOneOf(holder, words.attended) && isKnown(tree, noun, entry),
    further: [noun, holder ?? onProgramme(words, tree, noun)].some((w) => w && tellsFurther(words, tree, w)),
    ...(again ? { again } : {}),
    ...(isPrevious(words, tree, noun) ? { previous: true } : {}),
    occasion: isFramed(tree, noun, words.frames) && !isPlural(noun) && !isQuoted(reading, noun),
    sentence: tree.index,
    span: [noun.start, noun.end],
    because: entry.id,
  };
  // "began a tour that will take him to Chile and Peru": the verb tells each visit.
  if (telling.place === null && (entry.placed || isOneOf(noun, words.tours))) return [];
  const isOne =
    dependents(tree, noun, 'amod', 'compound').some((d) => isOneOf(d, words.together)) || isDelegation(reading, own);
  const whole = nextSitting(reading, words, tree, noun, firmly(telling));
  const both = anotherWith(reading, words, tree, noun, whole, own);
  const each = isOne || both.length > 1 ? both : oneEach(whole, own, noun);
  return onePerMonth(reading, tree, noun, each);
}

/** "the outcome of the fifth Joint Council in May": of both sides of the text, with a day or a place of its own. */
function firmly(telling: Telling): Telling {
  const { grade, again, date, place } = telling;
  const isOwn = grade === 'pointed' && again === 'text' && (date !== null || place !== null);
  return isOwn ? { ...telling, grade: 'named' } : telling;
}

/** "handed B an invitation to pay a visit to Lima": B's, and nobody's of Lima. */
function askedSides(reading: Reading, words: ContactWords, tree: Tree, noun: Word, holder: Word | null): Side[] | null {
  const host = placeOf(reading, words, tree, nounStretch(tree, noun), 'visit', noun);
  return inviteeSides(reading, words, tree, holder ?? noun, host?.country ?? null);
}

/** "began on Monday a visit of three days", "une visite entamée lundi". */
function dayAndLength(
  reading: Reading,
  { opens, closes }: ContactWords,
  tree: Tree,
  noun: Word,
  teller: Word | null,
): Pick<Telling, 'day' | 'length'> {
  const verbs = [...(teller ? [teller] : []), ...dependents(tree, noun, 'acl')];
  const day = verbs.some((verb) => isOneOf(verb, closes))
    ? 'last'
    : verbs.some((verb) => isOneOf(verb, opens))
      ? 'first'
      : null;
  return { day, length: lengthOf(reading, nounStretch(tree, noun)) };
}

function placeOfNoun(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  noun: Word,
  { kind }: ContactEntry,
  stretch: readonly Word[],
  grade: Grade,
): Place | null {
  const behind = stretch.filter((w) => w.id > noun.id);
  const before = stretch.filter((w) => w.id <= noun.id && grade === 'told');
  const told = placeOf(reading, words, tree, [...behind, ...before], kind, noun);
  if (told || kind !== 'visit') return told;
  const toured = tourPlace(reading, words, tree, noun);
  if (toured) return toured;
  return groundIn(reading, words, tree, behind) ?? stayBefore(reading, words, tree, noun)?.place ?? null;
}

/** "a three-nation tour of Norland, Estmark and Peru": the first of them. */
function tourPlace(reading: Reading, { tours }: ContactWords, tree: Tree, noun: Word): Place | null {
  if (!isOneOf(noun, tours)) return null;
  const [state] = dependents(tree, noun, 'nmod').filter((d) => isGenitive(tree, d));
  return state ? placeAt(reading, tree, state) : null;
}

/** "Les entretiens avec A ont porté sur", "Quant aux entretiens avec A, ils …": what the sentence is about. */
function isTopic(tree: Tree, noun: Word, own: readonly Side[]): boolean {
  const over = headOf(tree, noun);
  const up = over?.upos === 'ADV' || over?.upos === 'ADP' ? headOf(tree, over) : over;
  if (up?.head !== 0) return false;
  if (baseRelation(noun) === 'nsubj') return true;
  const subject = ownSubject(tree, up);
  return (
    subject?.upos === 'PRON' && noun.id < subject.id && subject.feats.Number === 'Plur' && peopleOfSides(own).length > 0
  );
}

/** "The meeting was attended by", "a pris part à cette rencontre", "a assisté à l'entretien": one told before. */
function isKnown(tree: Tree, noun: Word, { loose }: ContactEntry): boolean {
  if (noun.deprel === 'nsubj:pass' || dependents(tree, noun, 'det').some((d) => d.feats.PronType === 'Dem'))
    return true;
  // "the talks" may be one.
  return (
    isDefinite(tree, noun) &&
    (loose === true || !isPlural(noun)) &&
    dependents(tree, noun, 'nmod', 'amod', 'acl').every((d) => isNamedBehind(tree, d))
  );
}

/** « Assistaient à la rencontre MM. A et B »: who was there, to some parsers of the meeting. */
function isNamedBehind(tree: Tree, { id, deprel }: Word): boolean {
  return deprel === 'nmod' && !dependents(tree, tree.sentence.words[id - 1] as Word, 'case').length;
}

/** « sera précédée, du 23 au 25 mai, de la session »: the verb that says what comes before or behind. */
function followerOf({ followed }: ContactWords, tree: Tree, noun: Word): Word | null {
  const verb = headOf(tree, noun);
  return verb && isOneOf(verb, followed) ? verb : null;
}

/** "the fifth meeting of the Joint Commission in May": hung on the body, to some parsers. */
function dateOfBody(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Edtf | null {
  const body = dependents(tree, noun, 'nmod').find((d) => isOfSitting(words, tree, d) && nounEntry(words, tree, d));
  return body ? dateOf(reading, words, tree, nounStretch(tree, body), body) : null;
}

/** « qui effectuera lundi et mardi prochains une visite » : the words between the verb and what it holds. */
function fromHolder(tree: Tree, noun: Word, holder: Word | null): readonly Word[] {
  return holder && holder.id < noun.id ? tree.sentence.words.slice(holder.id, noun.id) : [];
}

function stretchBehind(tree: Tree, clause: Word | null): readonly Word[] {
  return clause ? [clause, ...clauseBehind(tree, clause)] : [];
}
