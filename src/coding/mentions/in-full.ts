/** A title in, the one person out whose title it gives in short: "le président de la Commission", after "A, président de la Commission de l'Union". */

import { fold } from '../../text/fold.js';
import type { DraftPerson } from './collect-people.js';
import { type Reading, spanOf, type TitleNode, wordsOf } from './reading.js';

/** @returns the id that the person will have; null for none, for several, and for a title that names no body or field. */
export function inFull(reading: Reading, drafts: readonly DraftPerson[], title: TitleNode): string | null {
  if (title.head.kind !== 'office' || title.head.plural || title.parts.length === 0) return null;
  const short = `${textOf(reading, title)} `;
  const isLonger = (full: TitleNode) => full.start < title.start && textOf(reading, full).startsWith(short);
  const found = drafts.flatMap((draft, i) => (draft.titles.some(isLonger) ? [`p${i + 1}`] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function textOf(reading: Reading, { start, end }: TitleNode): string {
  return fold(wordsOf(reading, spanOf(reading, start, end)));
}
