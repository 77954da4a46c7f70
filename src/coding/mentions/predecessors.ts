/** Names with their titles in, the same with the office of whoever follows or went before somebody out: "She succeeds B", "his predecessor, B". */

import { sentenceStart } from './company.js';
import type { TitledName } from './link-titles.js';
import { matchPhrase } from './phrase-index.js';
import type { Part, Reading, TitleNode } from './reading.js';

/** How far before such a name the holder of the office is named, in pieces. */
const holderReach = 60;
/** Pieces of respect between the words and the name: "à S.E. M.". */
const honourReach = 4;

export function linkPredecessors(reading: Reading, names: readonly TitledName[]): TitledName[] {
  return names.map((titled, i) => {
    const isBare = titled.titles.length === 0 && titled.name.end - titled.name.start > 1;
    const before = names.slice(0, i);
    const former =
      isBare && isAfter(reading, titled, 'predecessors') ? officeBefore(reading, before, titled) : undefined;
    const next = isBare && isAfter(reading, titled, 'successors') ? officeLeft(reading, before, titled) : undefined;
    const own = former ? asFormer(reading, former) : next;
    return own ? { ...titled, titles: [own] } : titled;
  });
}

/** "succède à M. B", "son prédécesseur, B", "his successor, B" */
function isAfter({ pieces, words }: Reading, { name }: TitledName, list: 'predecessors' | 'successors'): boolean {
  for (let start = name.start - 1; start >= Math.max(0, name.lead - honourReach); start -= 1) {
    const match = matchPhrase(words[list], pieces, start);
    if (match && match.end >= Math.min(name.lead, name.start) - 1 && match.end <= name.start) return true;
  }
  return false;
}

/** Of the one named last, whose title may stand where the text names him first; else of the last who has one near by. */
function officeBefore(reading: Reading, names: readonly TitledName[], { name }: TitledName): TitleNode | undefined {
  const surname = ({ name: { end } }: TitledName) => reading.pieces[end - 1]?.key;
  const last = names.at(-1);
  const same = names.filter((other) => last !== undefined && surname(other) === surname(last));
  const near = names.filter((other) => name.lead - other.name.end <= holderReach);
  return officesOf(same).at(-1) ?? officesOf(near).at(-1);
}

/** "A sera reçu par la présidente B. Son successeur, C": at the beginning of a sentence the office of whom the one before names first. */
function officeLeft(reading: Reading, names: readonly TitledName[], titled: TitledName): TitleNode | undefined {
  const start = sentenceStart(reading, titled.name.lead);
  const isOpening = titled.name.lead - start <= honourReach;
  const before = sentenceStart(reading, Math.max(0, start - 1));
  const subject = names.findIndex(({ name }) => isOpening && name.lead >= before);
  const office = officeBefore(reading, subject < 0 ? names : names.slice(0, subject + 1), titled);
  return (
    office && {
      ...office,
      parts: office.parts.filter((part) => part.kind !== 'modifier' || part.modifier === 'deputy'),
    }
  );
}

function officesOf(names: readonly TitledName[]): TitleNode[] {
  return names.flatMap(({ titles }) => titles.filter(({ head }) => head.kind === 'office' && !head.plural));
}

/** The same office, told at another place than beside the name. */
function asFormer({ pieces, text }: Reading, title: TitleNode): TitleNode {
  const former: Part = { kind: 'modifier', modifier: 'former', end: title.end };
  const called = text.slice(pieces[title.headStart]?.start, pieces[title.headEnd - 1]?.end);
  return { ...title, called, parts: [...title.parts, former] };
}
