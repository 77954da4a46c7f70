/** "… X, qui l'accrédite en qualité d'ambassadeur": a title announced by "as" goes to the name before it in the sentence. */

import { inSentence } from './company.js';
import { countryAt } from './country-at.js';
import type { TitledName } from './link-titles.js';
import { matchPhrase } from './phrase-index.js';
import type { Reading, TitleNode } from './reading.js';

/** The same names; those that a later "as" speaks of have that title too. */
export function linkQualities(
  reading: Reading,
  titles: readonly TitleNode[],
  names: readonly TitledName[],
): TitledName[] {
  const claimed = new Set(names.flatMap((name) => name.titles));
  const announced = titles.filter(
    (title) => !claimed.has(title) && title.head.kind === 'office' && !title.head.plural && isAnnounced(reading, title),
  );
  return names.map((titled) => {
    const own = announced.filter((title) => nameBefore(reading, names, titles, title) === titled);
    return own.length > 0 ? { ...titled, titles: [...titled.titles, ...own] } : titled;
  });
}

export function isAnnounced(reading: Reading, title: TitleNode): boolean {
  for (let start = title.start - 1; start >= Math.max(0, title.start - 4); start -= 1) {
    const match = matchPhrase(reading.words.as, reading.pieces, start);
    if (match && match.end >= title.start - 1 && match.end <= title.start) return true;
  }
  return false;
}

function nameBefore(
  reading: Reading,
  names: readonly TitledName[],
  titles: readonly TitleNode[],
  title: TitleNode,
): TitledName | null {
  const before = names.filter(({ name }) => name.end <= title.start).at(-1);
  if (!before) return null;
  if (!inSentence(reading, before.name.end, title.start) || isOfCountry(reading, before.name.end, title.start))
    return null;
  // "A congratulated the crown prince on his appointment as prime minister": the prince's.
  const isOther = (other: TitleNode) => other.start >= before.name.end && other.end < title.start;
  return titles.some((other) => isOther(other) && !before.titles.includes(other)) ? null : before;
}

/** "Norland in its role as chair", "Norland's readiness as chair": a state's turn at the head of an organisation. */
function isOfCountry(reading: Reading, from: number, to: number): boolean {
  return reading.pieces
    .slice(from, to)
    .some(({ key, gap }, i) => key === 'its' || (key === 's' && /^['’]$/.test(gap) && endsCountry(reading, from + i)));
}

function endsCountry(reading: Reading, end: number): boolean {
  return [1, 2, 3].some((length) => countryAt(reading, end - length)?.end === end);
}
