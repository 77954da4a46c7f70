/** Names in, each with the office that a clause behind it tells of out: "A, who chairs the committee", "B, qui est ambassadeur du Nordmark". */

import type { NameRun } from './find-names.js';
import type { TitledName } from './link-titles.js'; // a type only: link-titles.ts asks for clauseBehind
import { matchPhrase } from './phrase-index.js';
import { isGenitiveAt } from './pieces.js';
import { readContent } from './read-content.js';
import { ofOffice, readTail } from './read-tail.js';
import type { Part, Reading, TitleNode } from './reading.js';

/** The same names; whoever "chairs" or "is" something has that title, too. */
export function linkRelatives(
  reading: Reading,
  titles: readonly TitleNode[],
  names: readonly TitledName[],
): TitledName[] {
  return names.map((titled) => {
    const told = clauseBehind(reading, titled.name);
    const title = told === null ? null : (readHeld(reading, told) ?? titleBehind(reading, titles, told));
    return title && !titled.titles.includes(title) ? { ...titled, titles: [...titled.titles, title] } : titled;
  });
}

/** The verb of holding an office behind a name, "who" or "qui", and an adverb there. */
export function clauseBehind({ pieces, words }: Reading, { end }: NameRun): number | null {
  const who = pieces[end];
  if (!who || !/^(?:who|qui)$/.test(who.key) || !/^\)?,? $/.test(who.gap)) return null;
  const isVerb = (at: number) =>
    matchPhrase<unknown>(words.holds, pieces, at) !== null || matchPhrase(words.isOffice, pieces, at) !== null;
  return [end + 1, end + 2, end + 3].find((at) => isVerb(at)) ?? null;
}

/** "chairs the Foreign Affairs Committee of the Storting": an office by its verb, with the body behind it. */
function readHeld(reading: Reading, at: number): TitleNode | null {
  const { pieces, words } = reading;
  const verb = matchPhrase(words.holds, pieces, at);
  if (!verb) return null;
  const start = words.determiners.has(pieces[verb.end]?.key ?? '') ? verb.end + 1 : verb.end;
  const owner = { ...ofOffice, general: true };
  const first = readContent(reading, start, 'of', { owner, parts: [] });
  if (!first || !isBody(first)) return null;
  const parts = readTail(reading, first.end, owner, [first]);
  const end = parts.at(-1)?.end ?? first.end;
  const { head, called } = verb.value;
  return { start: at, end, headStart: at, headEnd: verb.end, head, parts, called };
}

/** A delegation, a meeting or a state is headed by many; a body has its one head. */
function isBody(part: Part): boolean {
  return part.kind === 'body' || (part.kind === 'country' && part.form === 'organisation');
}

/** "is (the) ambassador of Norland", "occupe le poste de ministre", "is (also) Norland's minister of trade". */
function titleBehind(reading: Reading, titles: readonly TitleNode[], at: number): TitleNode | null {
  const { pieces, words } = reading;
  const verb = matchPhrase(words.isOffice, pieces, at);
  if (!verb) return null;
  const isSmall = (piece: Reading['pieces'][number]) => !piece.capital && /^[ '’]$/.test(piece.gap);
  const isNear = ({ start }: TitleNode) =>
    start >= verb.end && start < verb.end + 3 && pieces.slice(verb.end, start).every(isSmall);
  const first = titles.find((title) => isNear(title) && isOffice(title));
  // "the President's envoy" is the envoy.
  const isOwner = ({ end }: TitleNode) => isGenitiveAt(pieces, end);
  const owned = first && isOwner(first) ? titles.find(({ start }) => start === first.end + 1) : first;
  return owned && isOffice(owned) && !isOwner(owned) ? owned : null;
}

function isOffice({ head }: TitleNode): boolean {
  return head.kind === 'office' && !head.plural;
}
