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

/** Where the bracket behind a full name ends: a party, a comma or a dash, and where its member was elected. */
function endOfSeat(reading: Reading, { name }: TitledName): number | null {
  const { pieces, text } = reading;
  const at = name.end + partyLength(reading, name.end);
  const place = pieces[at];
  if (name.end - name.start < 2 || at === name.end || !place?.capital) return null;
  const inside = pieces.slice(at, name.end + bracketReach);
  const length = inside.findIndex(({ end }) => text[end] === ')') + 1;
  const isPlain = inside.slice(1, length).every(({ gap }) => /^[ '’-]$/.test(gap));
  return length > 0 && isPlain ? at + length : null;
}

/** Words of the longest party: "Union des démocrates". */
const partyReach = 4;

/** Pieces of "UMP, " or "Les Républicains – " behind a bracket; 0 where none stands there. A party in words takes a dash, and a text that speaks of a parliament. */
function partyLength({ pieces, text }: Reading, start: number): number {
  const [party, next] = [pieces[start], pieces[start + 1]];
  if (party?.gap !== ' (') return 0;
  if (/^\p{Lu}{2,6}$/u.test(party.form) && /^(?:, | ?[-–—] ?)$/.test(next?.gap ?? '')) return 1;
  const words = pieces.slice(start + 1, start + 1 + partyReach);
  const dash = words.findIndex(({ gap }) => /^ [-–—] $/.test(gap));
  const isPlain = party.capital && words.slice(0, Math.max(0, dash)).every(({ gap }) => /^[ '’-]$/.test(gap));
  return dash >= 0 && isPlain && parliaments.test(text) ? dash + 1 : 0;
}

const parliaments =
  /(?:S[ée]nat|Assembl[ée]e nationale|[Dd]éputé|[Pp]arlement|[Pp]arliament|Senate|\bMPs?\b|groupe .{0,20}d'amitié)/;
