/** Names with their titles in, those of whoever is told by "that of" a country with the office told before out: "deux ambassadeurs … Celui du Nordmark, A". */

import type { Country } from '../types.js';
import { inSentence } from './company.js';
import { countryAt } from './country-at.js';
import type { TitledName } from './link-titles.js';
import { shareOf } from './listed-guests.js';
import { matchPhrase } from './phrase-index.js';
import type { Reading, TitleNode } from './reading.js';

/** How far before such words their office may stand, in pieces: two or three sentences. */
const officeReach = 90;

export function linkStandIns(
  reading: Reading,
  titles: readonly TitleNode[],
  names: readonly TitledName[],
): TitledName[] {
  return names.map((titled) => {
    const told = titled.titles.length === 0 ? standInBefore(reading, titled) : null;
    const office = told && titles.findLast((one) => isOffice(one) && isNear(one, told.start));
    if (told && office) return { ...titled, titles: [shareOf(office, told.country)] };
    const one = titled.titles.length === 0 ? oneBefore(reading, titles, titled) : undefined;
    return one ? { ...titled, titles: [one] } : titled;
  });
}

/** « la visite d'un président nordien, celle de A », "a visit by a Norlandian minister, that of B": the office of "one" in the same sentence. */
function oneBefore(reading: Reading, titles: readonly TitleNode[], { name }: TitledName): TitleNode | undefined {
  const { pieces, words } = reading;
  const [that, of] = [pieces[name.lead - 2], pieces[name.lead - 1]];
  const isThat = words.standIns.has(that?.key ?? '') && /^, $/.test(that?.gap ?? '');
  if (!isThat || !/^(?:de|d|of)$/.test(of?.key ?? '')) return undefined;
  const isOne = ({ start }: TitleNode) => /^(?:une?|an?)$/.test(pieces[start - 1]?.key ?? '');
  return titles.findLast(
    (one) => isOffice(one) && isOne(one) && one.end < name.lead && inSentence(reading, one.end, name.lead),
  );
}

/** "celui du Nordmark, A", "celle de Nordmark, Mme B": where it begins, and whose it is. */
function standInBefore(
  reading: Reading,
  { name }: TitledName,
): { readonly start: number; readonly country: Country } | null {
  const { pieces, words } = reading;
  for (let start = name.lead - 2; start >= Math.max(0, name.lead - standReach); start -= 1) {
    const of = words.standIns.has(pieces[start]?.key ?? '') ? matchPhrase(words.connectors, pieces, start + 1) : null;
    const hit = of?.value === 'of' ? countryAt(reading, of.end) : null;
    const [country] = hit?.form === 'name' && hit.end === name.lead ? hit.countries : [];
    if (country) return { start, country };
  }
  return null;
}

/** Pieces of "celui de la République démocratique du Nordmark", and more. */
const standReach = 10;

function isOffice({ head }: TitleNode): boolean {
  return head.kind === 'office' && !head.office.rank;
}

function isNear({ end }: TitleNode, start: number): boolean {
  return end <= start && start - end <= officeReach;
}
