/** "son homologue B", "her counterpart B" in; the office that the word stands for out: that of somebody named before, or behind. */

import { isBrought, isToAddressee } from './brought.js';
import type { Context } from './build-people.js';
import type { DraftPerson } from './collect-people.js';
import { inSentence, isPronounAt, sentenceStart } from './company.js';
import { knownCountry } from './guess-country.js';
import { meantBefore } from './meant-before.js';
import { matchPhrase } from './phrase-index.js';
import type { Reading, TitleNode } from './reading.js';

/**
 * The office that "homologue" stands for: of the person named last in the sentence, else the title read last. At the end of a
 * list ("a rencontré le président A et son homologue B") it is the office of whoever met them all: of the first one named.
 */
export function counterpartOffice(
  reading: Reading,
  titles: readonly TitleNode[],
  drafts: readonly DraftPerson[],
): Context['officeOf'] {
  const isOffice = (other: TitleNode) => other.head.kind === 'office' && !other.head.office.rank;
  return (title) => {
    const addressee = isBrought(reading, title)
      ? titles.find((other) => isOffice(other) && isHandedTo(reading, other, title))
      : undefined;
    if (addressee) return addressee;
    const ends = (draft: DraftPerson) =>
      Math.max(-1, ...draft.mentions.map(({ name }) => name.end).filter((end) => end <= title.start));
    const [nearest] = [...drafts].sort((a, b) => ends(b) - ends(a));
    const end = nearest ? ends(nearest) : -1;
    const from = isPronounBefore(reading, title) ? 0 : sentenceStart(reading, title.start);
    const pronoun = meantBefore(reading, drafts, title);
    const meant = pronoun?.titles.some(isOffice) ? pronoun : undefined;
    const isListed = (draft: DraftPerson) => draft !== nearest && ends(draft) > from && draft.titles.some(isOffice);
    const listed = meant ?? drafts.find(isListed);
    const isLast = !isColleague(title) && closesList(reading, title, end);
    const isOfFirst = (first: DraftPerson) =>
      (isBrought(reading, title) && !isToAddressee(reading, title, end)) ||
      // "Il a été reçu par le président A, puis par son homologue B": of whoever was received.
      isByToo(reading, title, end) ||
      (isLast && !isReported(reading, ends(first), end));
    if (listed && isOfFirst(listed)) return listed.titles.filter(isOffice)[0] ?? null;
    if (!listed && isByToo(reading, title, end)) return firstOffice(titles.filter(isOffice), from) ?? null;
    const close = end >= 0 && inSentence(reading, end, title.start);
    const last = titles.filter((other) => other.end <= title.start && isOffice(other)).at(-1) ?? null;
    // "After the ambassador of Norland, it was her counterpart A who": of an office that the sentence gives nobody by name.
    if (!close && last && inSentence(reading, last.end, title.start)) return last;
    const named = close ? nearest : (meant ?? namedBehind(reading, drafts, title));
    // The text gives no office to "A" of "A met his counterpart B": B has none that it tells.
    if (named?.titles.length === 0 && (!last || !mayHold(reading, drafts, named, last))) return null;
    return mainOffice(named?.titles.filter(isOffice) ?? []) ?? last;
  };
}

/** « Il a remis au ministre une lettre de son homologue »: the office between the verb and the message has no name. */
function isHandedTo({ pieces, words }: Reading, { start, end }: TitleNode, counterpart: TitleNode): boolean {
  const verb = pieces[start - 2]?.key === 'to' ? start - 2 : start - 1;
  const isTo = /^(?:au|a|to)$/.test(pieces[verb]?.key ?? '') || pieces[start - 2]?.form === 'à';
  const isNear =
    end < counterpart.start &&
    counterpart.start - end < messageReach &&
    pieces.slice(verb - 2, verb).some(({ key }) => words.hands.has(key));
  return isTo && isNear;
}

/** Pieces between the addressee and the counterpart: "une lettre de félicitations de son". */
const messageReach = 8;

/** The last, but not the bare dignity of « le ministre de X, l'ambassadeur A ». */
function mainOffice(offices: readonly TitleNode[]): TitleNode | undefined {
  const isDignity = ({ head, parts }: TitleNode) =>
    head.kind === 'office' && head.office.id === 'ambassador' && parts.length === 0;
  return offices.findLast((office) => !isDignity(office)) ?? offices.at(-1);
}

/** "Avec son homologue B, A a évoqué …": of the person named behind the counterpart, in the same sentence. */
function namedBehind(reading: Reading, drafts: readonly DraftPerson[], title: TitleNode): DraftPerson | undefined {
  const others = drafts.filter((draft) => !draft.titles.includes(title));
  return firstNamed(others, (at) => at >= title.end && inSentence(reading, title.end, at));
}

/** Whoever is named first at a place that passes. */
function firstNamed(drafts: readonly DraftPerson[], passes: (at: number) => boolean): DraftPerson | undefined {
  const named = drafts.flatMap((draft) => draft.mentions.map(({ name }) => ({ draft, at: name.start })));
  return named.filter(({ at }) => passes(at)).sort((a, b) => a.at - b.at)[0]?.draft;
}

/** "Il a été reçu par le président A, puis par son homologue": whose counterpart it is was named before. */
function isPronounBefore(reading: Reading, { start }: TitleNode): boolean {
  const from = sentenceStart(reading, start);
  return reading.pieces.slice(from, start).some(({ key }, i) => key === 'lui' || isPronounAt(reading, from + i));
}

/** "the ambassador of Norland, A, and his colleague of Oldmark, B": two of one office. */
function isColleague({ head }: TitleNode): boolean {
  return head.kind === 'counterpart' && head.stated === true;
}

/** "A a dit que le président B et son homologue": a clause of its own, which A is no part of. */
function isReported(reading: Reading, from: number, to: number): boolean {
  return reading.pieces.slice(from, to).some((piece) => reading.words.thatClause.has(piece.key));
}

/** A known leader, whose office the text tells in other words: it gives it to nobody else by name. */
function mayHold(reading: Reading, drafts: readonly DraftPerson[], person: DraftPerson, office: TitleNode): boolean {
  return knownCountry(reading.words, person.longest) !== null && !drafts.some(({ titles }) => titles.includes(office));
}

/** "Le chef de la diplomatie nordienne a vu A, puis son homologue": of a subject without a name. */
function firstOffice(titles: readonly TitleNode[], from: number): TitleNode | undefined {
  return titles.find(({ start }) => start >= from);
}

/** ", puis (le lendemain) par son homologue", "and then with her counterpart", ", et, mercredi, son homologue" right behind a name. */
export function isByToo({ pieces }: Reading, { start }: TitleNode, end: number): boolean {
  const between = pieces.slice(end, start);
  const words = between.map(({ key }) => key).join(' ');
  const isApart = between[1]?.gap === ', ' && between.at(-1)?.gap === ', ';
  const isBy = /^(?:et|puis|and|then)(?: \w+){0,4} (?:par|by|avec|with) \w+$/.test(words);
  const isWhen = isApart && /^(?:et|puis|and|then)(?: \w+){1,4} \w+$/.test(words);
  return end >= 0 && between.every(({ capital }) => !capital) && (isBy || isWhen);
}

/** ", et son homologue" right behind a name. */
function closesList(reading: Reading, title: TitleNode, end: number): boolean {
  const and = matchPhrase(reading.words.connectors, reading.pieces, end);
  return and?.value === 'and' && and.end === title.start - 1;
}
