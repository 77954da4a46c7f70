/** A paragraph in; out: the caption that a photo credit gives away, who is credited, and what is text after all. */

import type { Furniture } from './furniture.js';
import { cutLine, type Line } from './lines.js';
import { type Publishers, publishersCalled } from './publishers.js';

export type SplitLine = {
  readonly captions: readonly Line[];
  readonly texts: readonly Line[];
  readonly credited: readonly string[];
};

/** A caption has a sentence or two. Where more stands before a credit, only the last sentence is the caption. */
const longestCaption = 420;
const sentenceGap = /(?<=\p{L}{3}["»”)]?[.!?]["»”)]?)\s+(?=["«“]?\p{Lu})/gu;
// A run is looked at from its start only: thousands of dashes in mid-line would else be looked at from each of them.
const edge = /^[\s|()[\]–—•·.-]+|(?<![\s|([–—•·-])[\s|([–—•·-]+$/g;

export function splitCredits(line: Line, furniture: Furniture, publishers: Publishers): SplitLine {
  const found = findCredit(line.text, furniture, publishers);
  if (!found) return { captions: [], texts: [line], credited: [] };
  const [before, after] = [trimEdges(cutLine(line, 0, found.start)), trimEdges(cutLine(line, found.end))];
  const body =
    after.text === '' ? { captions: [], texts: [], credited: [] } : splitCredits(after, furniture, publishers);
  // In mid-sentence, "le ministre (photo : X) a dit", the credit belongs to no caption.
  if (/^\p{Ll}/u.test(after.text)) return { captions: [], texts: [line], credited: [] };
  const [text, caption] = partCaption(withoutAlt(before, furniture));
  return {
    captions: [...(caption.text === '' ? [] : [caption]), ...body.captions],
    texts: [...(text.text === '' ? [] : [text]), ...body.texts],
    credited: [found.name, ...body.credited],
  };
}

function withoutAlt(line: Line, furniture: Furniture): Line {
  const ends = furniture.alt.map((rule) => rule.pattern.exec(line.text)?.[0].length ?? 0);
  return cutLine(line, Math.max(0, ...ends));
}

type Credit = { readonly start: number; readonly end: number; readonly name: string };

function findCredit(text: string, furniture: Furniture, publishers: Publishers): Credit | null {
  for (const rule of furniture.credit) {
    const found = rule.pattern.exec(text);
    const name = found?.groups?.name?.trim() ?? '';
    if (!found || (rule.id === 'credit.slash' && publishersCalled(publishers, name.split('/')[0] ?? '').length === 0))
      continue;
    return { start: found.index, end: found.index + found[0].length, name };
  }
  return null;
}

function partCaption(before: Line): readonly [text: Line, caption: Line] {
  if (before.text.length <= longestCaption) return [cutLine(before, 0, 0), before];
  const lastGap = [...before.text.matchAll(sentenceGap)].at(-1);
  return lastGap
    ? [cutLine(before, 0, lastGap.index), cutLine(before, lastGap.index)]
    : [before, cutLine(before, 0, 0)];
}

function trimEdges(line: Line): Line {
  const ends = [...line.text.matchAll(edge)];
  const first = ends.find((end) => end.index === 0)?.[0].length ?? 0;
  const last = ends.find((end) => end.index > 0)?.index ?? line.text.length;
  return cutLine(line, first, Math.max(first, last));
}
