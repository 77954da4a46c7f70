/** Names with their titles in, those with a party and a constituency in brackets as members of parliament out: "MM. A (SOC, Isère) et B (UMP, Ain)". */

import type { TitledName } from './link-titles.js';
import type { Reading, TitleNode } from './reading.js';

/** Pieces of the longest such bracket: "(UMP, Alpes-de-Haute-Provence)". */
const bracketReach = 9;

/** What stands inside a bracket of that kind is nobody's name. */
export function linkSeats(reading: Reading, names: readonly TitledName[]): TitledName[] {
  const { member } = reading.words;
  const seats = new Map(names.map((titled) => [titled, endOfSeat(reading, titled)]));
  const isInside = ({ name }: TitledName) =>
    names.some((one) => name.lead >= one.name.end && name.lead < (seats.get(one) ?? 0));
  return names
    .filter((titled) => !isInside(titled))
    .map((titled) => {
      const end = seats.get(titled) ?? null;
      const isHeld = end === null || titled.titles.some(isMember);
      if (isHeld || !member) return titled;
      const start = titled.name.end;
      const head = { kind: 'office', office: member, plural: false } as const;
      const title: TitleNode = {
        start,
        end,
        headStart: start,
        headEnd: start + 1,
        head,
        parts: [],
        called: reading.words.memberCalled,
      };
      return { ...titled, titles: [...titled.titles, title] };
    });
}

function isMember({ head }: TitleNode): boolean {
  return head.kind === 'office' && head.office.level === 'legislator';
}

/** Where the bracket behind a full name ends: the letters of a party, a comma or a dash, and where its member was elected. */
function endOfSeat({ pieces }: Reading, { name }: TitledName): number | null {
  const [party, place] = [pieces[name.end], pieces[name.end + 1]];
  if (name.end - name.start < 2 || party?.gap !== ' (' || !/^\p{Lu}{2,6}$/u.test(party.form)) return null;
  if (!place?.capital || !/^(?:, | ?[-–—] ?)$/.test(place.gap)) return null;
  const inside = pieces.slice(name.end + 1, name.end + bracketReach);
  const length = inside.findIndex(({ gap }) => gap.startsWith(')'));
  const isPlain = inside.slice(1, length).every(({ gap }) => /^[ '’-]$/.test(gap));
  return length > 0 && isPlain ? name.end + 1 + length : null;
}
