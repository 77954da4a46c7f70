/** Names with their titles in, those that are people out: a title, an honorific or a known given name must speak for it. */

import type { NameRun } from './find-names.js';
import type { TitledName } from './link-titles.js';
import { isBreak, isJoint, isJointAt } from './pieces.js';
import { countryOfNative, possessorOf } from './possessor.js';
import type { Reading } from './reading.js';

/** Keep names that something in the text or in the tables shows to be a person's. */
export function acceptNames(reading: Reading, names: readonly TitledName[]): TitledName[] {
  return names.filter(
    (titled, i) =>
      !isNamedAfter(reading, titled) &&
      !isOccasion(reading, titled) &&
      !isWhere(reading, titled) &&
      !isPlace(reading, titled) &&
      (hasEvidence(reading, titled) ||
        [i - 1, i + 1].some(
          (near) => isListed(reading, titled, names[near]) || isShared(reading, titled, names[near]),
        )),
  );
}

/** "Nordmark's Vera Orlova, Oldmark's Ivar Lund": of two names of countries in a row each speaks for the other. */
function isListed(reading: Reading, titled: TitledName, other: TitledName | undefined): boolean {
  if (!other || ![titled, other].every(({ name }) => name.end - name.start > 1 && possessorOf(reading, name)))
    return false;
  const [first, second] = [titled.name, other.name].sort((a, b) => a.start - b.start);
  return (
    reading.pieces.slice(first?.end, second?.lead).every((piece) => !isBreak(piece.gap)) && isNearby(first, second)
  );
}

/** "Presidents Orlov and Lund": of two surnames that share a title each speaks for the other. */
function isShared(reading: Reading, { name, titles }: TitledName, other: TitledName | undefined): boolean {
  const isWord = reading.words.portfolio.has(reading.pieces[name.start]?.key ?? '');
  const isTheirs = (start: number) => other?.titles.some((one) => one.start === start) === true;
  return !isWord && titles.some(({ head, start }) => head.plural && isTheirs(start));
}

/** A country, its genitive and "and" at most stand between. */
function isNearby(first: NameRun | undefined, second: NameRun | undefined): boolean {
  return first !== undefined && second !== undefined && second.lead - first.end <= listReach;
}

const listReach = 5;

function hasEvidence(reading: Reading, { name, titles, direct }: TitledName): boolean {
  if (countryOfNative(reading, name) !== null) return true;
  const length = name.end - name.start;
  const several = titles.some((title) => title.head.plural);
  if (name.lead < name.start || (direct && length > (several ? 1 : 0))) return true;
  if (length > 1 && (titles.length > 0 || isWho(reading, name.end))) return true;
  return length > 1 && length < 6 && startsWithGiven(reading, name.start, name.end);
}

/** "Yamila Soto, who heads …": English says "who" of people only. */
function isWho({ pieces, words }: Reading, end: number): boolean {
  return words.language === 'en' && pieces[end]?.key === 'who' && /^,? $/.test(pieces[end]?.gap ?? '');
}

function startsWithGiven(reading: Reading, start: number, end: number): boolean {
  const [first, ...rest] = reading.pieces.slice(start, end);
  if (!first) return false;
  const isVietnamese =
    reading.words.surnameFirst.has(first.key) &&
    (end - start === 3 || end - start === 4) &&
    rest.every((piece) => piece.form.length < 7);
  return reading.words.given.has(first.key) || isVietnamese;
}

/** "À Aïn Norden, le ministre": a preposition opens the sentence, and a comma closes the place. */
function isWhere({ pieces }: Reading, { name }: TitledName): boolean {
  const before = pieces[name.lead - 1];
  const isOpened = before?.capital === true && /^(?:a|in|at)$/.test(before.key) && /^$|[.\n] ?$/.test(before.gap);
  return isOpened && name.lead === name.start && pieces[name.end]?.gap === ', ';
}

/** "a post in Dara Adam", « une visite à Ali Sabieh », "the island of San Juan": where only a given name speaks for a person. */
function isPlace({ pieces, words }: Reading, { name, titles }: TitledName): boolean {
  const [noun, before, after] = [pieces[name.lead - 2], pieces[name.lead - 1], pieces[name.end]];
  if (titles.length > 0 || name.lead < name.start || !before || before.gap === '' || after?.form === 's') return false;
  if (/^(?:of|de|d)$/.test(before.key)) return geographic.test(noun?.key ?? '');
  if (words.language === 'en') return before.form === 'in' && !believes.test(noun?.key ?? '');
  return before.form === 'à' && words.visits.has(noun?.key ?? '');
}

const geographic =
  /^(?:ile|iles|island|islands|ville|village|town|city|port|camp|province|district|region|plage|valley)$/;
const believes = /^(?:confidence|trust|faith|interest|interested|belief|believes?|believed|with|invested)$/;

/** "the Official Visit": behind the word for somebody by his role no such word is a name. */
function isOccasion({ pieces, words }: Reading, { name, titles }: TitledName): boolean {
  const isRole = titles.some(({ head, end }) => head.kind === 'description' && end === name.start);
  return isRole && name.end - name.start === 1 && words.notBefore.has(pieces[name.start]?.key ?? '');
}

/** "Aéroport Charles X", "X International", "Vision 2030": places, works and occasions that bear a name. */
function isNamedAfter(reading: Reading, { name, direct }: TitledName): boolean {
  const { pieces, words } = reading;
  if (!direct && pieces.slice(name.start + 1, name.end).some((piece) => words.notPersonAfter.has(piece.key)))
    return true;
  const after = pieces[name.end];
  if (after && after.gap === ' ' && name.lead === name.start && /^(?:19|20)\d\d$/.test(after.form)) return true; // "Expo 2030"
  if (after && isJointAt(pieces, name.end) && words.notPersonAfter.has(after.key) && after.capital) return true;
  const nearest = pieces[name.lead - 1];
  const isWord = nearest && (words.portfolio.has(nearest.key) || /(?:aire|ial|ique)$/.test(nearest.key));
  const adjective = nearest && !nearest.capital && nearest.key.length > 4 && isJoint(nearest.gap) && isWord;
  const before = adjective ? pieces[name.lead - 2] : nearest;
  const joined = before && isJointAt(pieces, name.lead); // "at the summit. Mr A" opens a sentence
  return (
    !direct &&
    joined === true &&
    words.notPersonBefore.has(before.key) &&
    !(words.language === 'en' && name.lead < name.start && [before.key, pieces[name.lead]?.key].includes('the'))
  );
}
