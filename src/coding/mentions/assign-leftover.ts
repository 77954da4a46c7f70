/** Names without a title and titles without a name in, the pairs that fit out: "Son Excellence A. Orlov … L'ambassadeur de Russie". */

import type { Country } from '../types.js';
import type { DraftPerson } from './collect-people.js';
import { inSentence } from './company.js';
import { belongingOf } from './country-of.js';
import { levelOf } from './level-of.js';
import type { Reading, TitleNode } from './reading.js';

/**
 * Give a person without a title the office that nobody named holds, when there is one such person and one such office:
 * of one country, or in the whole text.
 *
 * @param countryOf the country that a bare name alone tells, or null.
 */
export function assignLeftover(
  reading: Reading,
  people: readonly DraftPerson[],
  titles: readonly TitleNode[],
  countryOf: (person: DraftPerson) => Country | null,
): void {
  const isBare = ({ titles }: DraftPerson) => titles.every(({ head }) => head.kind === 'description');
  const bare = people.filter((person) => isBare(person) && !isHeadOfOther(reading, person));
  const free = titles.filter(
    (title) => isOffice(title) && !people.some((person) => holds(person, title, countryOf(person))),
  );
  for (const country of new Set(free.map((title) => belongingOf(title).own))) {
    const ours = free.filter((title) => belongingOf(title).own === country);
    assignOne(
      reading,
      bare.filter((person) => countryOf(person) === country),
      ours,
    );
  }
  const unknown = bare.filter(isBare);
  const open = free.filter((title) => !people.some((person) => holds(person, title, countryOf(person))));
  if (unknown.every((person) => countryOf(person) === null)) assignOne(reading, unknown, open);
}

/** « l'agence, que dirige le Dr A », "the centre led by A": what he heads is told, and the next office is somebody else's. */
function isHeadOfOther({ pieces, words }: Reading, { mentions }: DraftPerson): boolean {
  return mentions.some(({ name }) => {
    const at = words.determiners.has(pieces[name.lead - 1]?.key ?? '') ? name.lead - 1 : name.lead;
    const [that, verb] = [pieces[at - 2]?.key ?? '', pieces[at - 1]?.key ?? ''];
    return (
      (/^qu?e?$/.test(that) && pieces[at - 2]?.gap === ', ') || (words.leading.has(that) && /^(?:par|by)$/.test(verb))
    );
  });
}

function assignOne(reading: Reading, people: readonly DraftPerson[], titles: readonly TitleNode[]): void {
  const [person] = people;
  if (!person || people.length > 1) return;
  const fitting = introducing(person, titles);
  const [title] = fitting;
  if (!title || fitting.some((other) => !isSameOffice(other, title))) return;
  if (!fitting.some((other) => isBeside(reading, person, other))) person.titles.push(title);
}

/** "le ministre et son homologue nigérien … A et B": the offices read before the name; all where none is. */
function introducing(person: DraftPerson, titles: readonly TitleNode[]): readonly TitleNode[] {
  const first = person.mentions[0]?.name.start ?? 0;
  const before = titles.filter((title) => title.end <= first);
  return before.length > 0 ? before : titles;
}

/** In one sentence with the name, and not tied to it: somebody else. */
function isBeside(reading: Reading, person: DraftPerson, title: TitleNode): boolean {
  return person.mentions.some(({ name }) => {
    const [from, to] = name.end <= title.start ? [name.end, title.start] : [title.end, name.start];
    return inSentence(reading, from, to + 1);
  });
}

function holds(person: DraftPerson, title: TitleNode, country: Country | null): boolean {
  const { own } = belongingOf(title);
  // "son homologue nigérien" is whoever of that country the text gives an office.
  if (title.head.kind === 'counterpart') return person.titles.some((held) => belongingOf(held).own === own);
  return person.titles.some((held) => {
    const theirs = belongingOf(held).own ?? country;
    return levelOf(held, theirs) === levelOf(title, own) && (theirs === own || theirs === null);
  });
}

/** Offices that a text introduces by name; "le président" of no country may be anybody's. */
function isOffice(title: TitleNode): boolean {
  const { head } = title;
  const isAny = head.kind === 'counterpart' || (head.kind === 'office' && !head.office.rank);
  return isAny && !head.plural && belongingOf(title).own !== null;
}

function isSameOffice(a: TitleNode, b: TitleNode): boolean {
  return levelOf(a, belongingOf(a).own) === levelOf(b, belongingOf(b).own) && belongingOf(a).own === belongingOf(b).own;
}
