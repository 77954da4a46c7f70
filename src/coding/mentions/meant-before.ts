/** A title behind "he" or "elle" in, the person out whom the pronoun means: of the sentence before the one whose words fit it, the first one named. */

import type { DraftPerson } from './collect-people.js';
import { isPronounAt, sentenceStart } from './company.js';
import { honoursBefore } from './honours-before.js';
import type { Reading, TitleNode } from './reading.js';

/** "La veille, elle avait rencontré son homologue": undefined where somebody is named before the pronoun, or nobody in the sentence before. */
export function meantBefore(
  reading: Reading,
  drafts: readonly DraftPerson[],
  { start }: TitleNode,
): DraftPerson | undefined {
  const from = sentenceStart(reading, start);
  const at = reading.pieces.findIndex((_, i) => i >= from && i < start && isPronounAt(reading, i));
  if (from === 0 || at < 0 || namedIn(drafts, from, at).length > 0) return undefined;
  const isShe = /^(?:elle|she)$/.test(reading.pieces[at]?.key ?? '');
  const before = namedIn(drafts, sentenceStart(reading, from - 1), from);
  return before.find((draft) => isWoman(reading, draft) === isShe) ?? before[0];
}

/** In the order of the text. */
function namedIn(drafts: readonly DraftPerson[], from: number, to: number): DraftPerson[] {
  const named = drafts.flatMap((draft) => draft.mentions.map(({ name }) => ({ draft, at: name.start })));
  const inside = named.filter(({ at }) => at >= from && at < to).sort((a, b) => a.at - b.at);
  return inside.map(({ draft }) => draft);
}

const womens = /^(?:mme|madame|mlle|mrs|ms|miss|madam|queen|princess|reine|princesse|la)$/;

/** "Mme", "Queen", "la ministre" before the name. */
function isWoman(reading: Reading, { mentions }: DraftPerson): boolean {
  return mentions.some(({ name, titles }) => {
    const first = titles.filter(({ end }) => end <= name.start).map(({ start }) => start - 1);
    const from = Math.min(name.lead, honoursBefore(reading, name.start) ?? name.start, ...first);
    return reading.pieces.slice(Math.max(0, from), name.start).some(({ key }) => womens.test(key));
  });
}
