/** Accepted names in, each person once out: all mentions, all titles, in the order of the text. */

import type { PostLevel } from '../types.js';
import { honoursBefore } from './honours-before.js';
import type { TitledName } from './link-titles.js';
import { matchPhrase } from './phrase-index.js';
import type { Reading, TitleNode } from './reading.js';
import { isMisspelt, isSameName, type NameWords } from './same-name.js';

export type DraftPerson = {
  readonly mentions: TitledName[];
  readonly titles: TitleNode[];
  longest: NameWords;
};

/** Merge names of one person: spellings, initials, and the surname alone once the full name has been read. */
export function collectPeople(
  reading: Reading,
  accepted: readonly TitledName[],
  others: readonly TitledName[],
): DraftPerson[] {
  const people: DraftPerson[] = [];
  const full = accepted.filter((titled) => lengthOf(titled) > 1);
  for (const titled of full) add(people, reading, titled, true);
  for (const titled of accepted) if (lengthOf(titled) === 1) add(people, reading, titled, true);
  for (const titled of others) add(people, reading, titled, false);
  for (const person of people) person.mentions.sort((a, b) => a.name.start - b.name.start);
  return people.sort((a, b) => (a.mentions[0]?.name.start ?? 0) - (b.mentions[0]?.name.start ?? 0));
}

function lengthOf({ name }: TitledName): number {
  return name.end - name.start;
}

function add(people: DraftPerson[], reading: Reading, titled: TitledName, isNew: boolean): void {
  const words = nameWords(reading, titled);
  const known =
    nearest(
      reading,
      people.filter(
        (person) =>
          isSameName(words, person.longest) && !isJoined(reading, titled, person) && !isFather(words, titled, person),
      ),
      titled,
    ) ??
    (isNew
      ? (calledByInitials(reading, people, titled) ??
        calledByGivenName(people, words, titled) ??
        misspelt(people, words, titled))
      : undefined);
  if (!known && isNew) people.push({ mentions: [titled], titles: [...titled.titles], longest: words });
  if (!known) return;
  known.mentions.push(titled);
  known.titles.push(...titled.titles);
  if (words.words.length > known.longest.words.length) known.longest = words;
}

/** "King Salim" is no "Prince Hamad bin Salim": what follows "bin" is the father's name, which nobody of another office is called by. */
function isFather(
  { words: [word = ''], ...rest }: NameWords,
  titled: TitledName,
  { longest, titles }: DraftPerson,
): boolean {
  const isPatronymic = /^(?:bin|ibn|ben|bint)$/.test(longest.words.at(-2) ?? '') && longest.words.at(-1) === word;
  const offices = officesOf(titled.titles);
  return (
    !rest.surnameFirst &&
    titled.name.end - titled.name.start === 1 &&
    isPatronymic &&
    offices.length > 0 &&
    !officesOf(titles).some((office) => offices.includes(office))
  );
}

/** "King Salim and Crown Prince Hamad bin Salim": whom "and" joins to a title and a name is another. */
function isJoined(reading: Reading, { name, titles }: TitledName, person: DraftPerson): boolean {
  const and = matchPhrase(reading.words.connectors, reading.pieces, name.end);
  return titles.length > 0 && and?.value === 'and' && person.titles.some((title) => title.start === and.end);
}

/** "le président SBK" for Salim Ben Karim: three capitals and more that begin the words of a name. */
function calledByInitials(
  reading: Reading,
  people: readonly DraftPerson[],
  { name }: TitledName,
): DraftPerson | undefined {
  const form = reading.pieces[name.start]?.form ?? '';
  if (name.end - name.start > 1 || !/^\p{Lu}{3,5}$/u.test(form)) return undefined;
  return people.find(({ longest }) => longest.words.map((word) => word[0]).join('') === form.toLowerCase());
}

/** "Sheikh Salim" for Salim bin Hamad: after a title a given name may stand alone. */
function calledByGivenName(
  people: readonly DraftPerson[],
  { words }: NameWords,
  titled: TitledName,
): DraftPerson | undefined {
  if (words.length > 1 || titled.titles.some((title) => title.head.plural)) return undefined;
  return people.find(({ longest }) => longest.words.length > 1 && longest.words[0] === words[0]);
}

/** "Mr Zelenksy" beside President Zelensky: a slip of the pen, where the office is the same. */
function misspelt(people: readonly DraftPerson[], words: NameWords, titled: TitledName): DraftPerson | undefined {
  const offices = officesOf(titled.titles);
  const fits = ({ titles }: DraftPerson) => officesOf(titles).some((office) => offices.includes(office));
  return people.find((person) => isMisspelt(words, person.longest) && fits(person));
}

/** Of two with one surname, the one whom the words before the name fit best, else the one named last before this place. */
function nearest(reading: Reading, people: readonly DraftPerson[], titled: TitledName): DraftPerson | undefined {
  const before = (person: DraftPerson) =>
    Math.max(-1, ...person.mentions.map((m) => m.name.start).filter((at) => at <= titled.name.start));
  const fit = new Map(people.map((person) => [person, people.length > 1 ? fitOf(reading, titled, person) : 0]));
  const fits = (person: DraftPerson) => fit.get(person) ?? 0;
  return [...people].sort((a, b) => fits(b) - fits(a) || before(b) - before(a))[0];
}

/** "President A" is who has that office or rank, "Mrs A" who was called so, and "A" alone not the spouse of another A. */
function fitOf(reading: Reading, titled: TitledName, person: DraftPerson): number {
  const [offices, levels] = [officesOf(titled.titles), levelsOf(titled.titles)];
  if (officesOf(person.titles).some((office) => offices.includes(office))) return 4;
  if (levelsOf(person.titles).some((level) => levels.includes(level))) return 3;
  const honour = honourOf(reading, titled);
  if (honour !== '' && person.mentions.some((other) => honourOf(reading, other) === honour)) return 2;
  return levelsOf(person.titles).includes('spouse') ? 0 : 1;
}

function levelsOf(titles: readonly TitleNode[]): PostLevel[] {
  return titles.flatMap(({ head }) => (head.kind === 'office' ? head.office.level : []));
}

/** "mrs" of "Mrs A". */
function honourOf(reading: Reading, { name }: TitledName): string {
  const start = honoursBefore(reading, name.start) ?? name.start;
  return reading.pieces
    .slice(start, name.start)
    .map(({ key }) => key)
    .join(' ');
}

export function officesOf(titles: readonly TitleNode[]): string[] {
  return titles.flatMap(({ head }) => (head.kind === 'office' ? head.office.id : []));
}

function nameWords(reading: Reading, { name }: TitledName): NameWords {
  const start = name.end - name.start > 2 && isAbbreviation(reading, name.start) ? name.start + 1 : name.start;
  const words = reading.pieces.slice(start, name.end).map((piece) => piece.key);
  const [first, ...rest] = reading.pieces.slice(name.start, name.end).map((piece) => piece.form);
  const inCapitals =
    /^\p{Lu}{3,}$/u.test(first ?? '') && rest.length > 0 && !rest.some((form) => /^\p{Lu}{3,}$/u.test(form));
  const syllables = reading.pieces[name.end - 1];
  const korean = syllables !== undefined && !syllables.capital && /^[-‑]$/.test(syllables.gap);
  return { words, surnameFirst: inCapitals || korean || reading.words.surnameFirst.has(words[0] ?? '') };
}

/** "Ma. Teresa Lim": a given name cut short is no surname that stands first. */
function isAbbreviation(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at];
  return piece !== undefined && piece.form.length > 1 && reading.pieces[at + 1]?.gap === '. ';
}
