/** Paragraphs in; text and captions apart, with the names that pictures and source lines credit. */

import type { Furniture } from './furniture.js';
import type { Line } from './lines.js';
import { type Publisher, type Publishers, publishersCalled } from './publishers.js';
import { splitCredits } from './split-credits.js';
import type { IngestTables } from './tables.js';

export type Parted = {
  readonly texts: readonly Line[];
  readonly captions: readonly Line[];
  readonly credited: readonly string[];
  readonly agencies: readonly Publisher[]; // named on a line like "Source: Xinhua"
};

const longestOpening = 250;
const longestNamed = 120;

export function partCaptions(lines: readonly Line[], { furniture, publishers }: IngestTables): Parted {
  const parted = { texts: [] as Line[], captions: [] as Line[], credited: [] as string[], agencies: [] as Publisher[] };
  for (const line of lines) {
    const named = namedSource(line, furniture, publishers);
    if (named) {
      parted.agencies.push(...named);
      continue;
    }
    const { texts, captions, credited } = splitCredits(line, furniture, publishers);
    const above = parted.texts.at(-1);
    if (credited.length > 0 && captions.length + texts.length === 0 && above && isCaptionAbove(above)) {
      parted.captions.push(parted.texts.pop() as Line);
    }
    parted.captions.push(...captions);
    parted.credited.push(...credited);
    for (const text of texts) (isCaption(text, furniture) ? parted.captions : parted.texts).push(text);
  }
  return parted;
}

/** null where the line credits no source; an empty list where it credits one that no table holds. */
function namedSource({ text }: Line, furniture: Furniture, publishers: Publishers): readonly Publisher[] | null {
  if (text.length > longestNamed) return null;
  const names = furniture.source.flatMap((rule) => rule.pattern.exec(text)?.groups?.name ?? []);
  const called = names.flatMap((name) => publishersCalled(publishers, name));
  return called.length > 0 || (names.length > 0 && text.includes(':')) ? called : null;
}

/** A credit on a line of its own: what stands above it is its caption, if it is short or was closed by a bar. */
function isCaptionAbove({ text, barred }: Line): boolean {
  return barred === true || text.length <= longestNamed;
}

function isCaption(line: Line, furniture: Furniture): boolean {
  if (line.role === 'caption') return true;
  return line.text.length <= longestOpening && furniture.opening.some((rule) => rule.pattern.test(line.text));
}
