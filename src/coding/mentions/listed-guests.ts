/** A plural title and, behind it, names that each have a country in, every name with its share of the title out: "new ambassadors … They are A of Norland and B of Oldmark". */

import type { Country } from '../types.js';
import { countryAt } from './country-at.js';
import { envoyLevels } from './level-of.js';
import type { TitledName } from './link-titles.js';
import { isStop } from './pieces.js';
import { ofBehind, possessorOf } from './possessor.js';
import type { Reading, TitleNode } from './reading.js';

type Guest = { readonly titled: TitledName; readonly country: Country };

/** How far before a list its title may stand, in pieces: the sentence before, and a few words. */
const titleReach = 90;
/** Pieces from one guest's name to the next one's, at most: "A of Norland with residence in Geneva; B". */
const guestReach = 16;

/** Give the title to names that have none, where at least two stand in a row; what is sent comes before any other title. */
export function listedGuests(
  reading: Reading,
  titles: readonly TitleNode[],
  linked: readonly TitledName[],
): TitledName[] {
  const plural = titles.filter(({ head }) => head.kind !== 'description' && head.plural);
  const shares = new Map<TitledName, TitleNode>();
  for (const guests of rowsOf(reading, plural.length > 0 ? guestsOf(reading, linked) : [])) {
    const title = titleOf(plural, guests[0]?.titled.name.lead ?? 0);
    if (title && guests.length > 1)
      for (const { titled, country } of guests) shares.set(titled, shareOf(title, country));
  }
  return linked.map((titled) => {
    const share = shares.get(titled);
    return share && titled.titles.length === 0 ? { ...titled, titles: [share] } : titled;
  });
}

function guestsOf(reading: Reading, linked: readonly TitledName[]): Guest[] {
  return linked.flatMap((titled) => {
    const country = titled.name.end - titled.name.start > 1 ? countryOfName(reading, titled) : null;
    return country ? [{ titled, country }] : [];
  });
}

/** "B from the People's Republic of Norland", "C de la République nordienne", too. */
function countryOfName(reading: Reading, { name }: TitledName): Country | null {
  const of = ofBehind(reading, name);
  const at = of !== null && reading.words.determiners.has(reading.pieces[of]?.key ?? '') ? of + 1 : of;
  const hit = at === null ? null : countryAt(reading, at);
  const isWhole = hit && at !== null && (hit.form === 'name' || hit.end - at > 1);
  return (isWhole ? hit.countries[0] : null) ?? possessorOf(reading, name);
}

/** Guests that follow one another in one sentence, whose parts semicolons may part, or in the lines of a list. */
function rowsOf(reading: Reading, guests: readonly Guest[]): Guest[][] {
  const rows: Guest[][] = [];
  for (const guest of guests) {
    const last = rows.at(-1)?.at(-1)?.titled.name;
    const { lead } = guest.titled.name;
    const between = last ? reading.pieces.slice(last.end, lead + 1) : [];
    const isNext = last && lead - last.end <= guestReach;
    if (isNext && !between.some((_, i) => isEnd(reading, last.end + i))) rows.at(-1)?.push(guest);
    else rows.push([guest]);
  }
  return rows;
}

/** A stop; each entry of a list may have a line of its own. */
function isEnd({ pieces }: Reading, at: number): boolean {
  return isStop(pieces, at) && !/^;?\s*\n/.test(pieces[at]?.gap ?? '');
}

function titleOf(plural: readonly TitleNode[], first: number): TitleNode | undefined {
  const near = plural.filter(({ end }) => end <= first && first - end <= titleReach);
  const ofLevel = (level: string) =>
    near.filter(({ head }) => head.kind === 'office' && head.office.level === level).at(-1);
  return envoyLevels.map(ofLevel).find((title) => title !== undefined) ?? near.at(-1);
}

/** The bare title with a country of its own, which stands at no place of its words. */
export function shareOf(title: TitleNode, country: Country): TitleNode {
  const part = { kind: 'country', countries: [country], role: 'of', form: 'name', end: 0 } as const;
  return { ...title, start: title.headStart, end: title.headEnd, parts: [part] };
}
