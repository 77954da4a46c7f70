/** A table of marked sentences in; each with its plain text, the two marked stretches and its class out. */

import { readFileSync } from 'node:fs';
import type { Span } from '../../src/text/span.js';

export type Pair = {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  readonly actor: Span;
  readonly recipient: Span;
};

export function readPairs(file: string): Pair[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const columns = head.split('\t');
  const at = (name: string) => columns.indexOf(name);
  return lines.map((line) => {
    const cells = line.split('\t');
    return readPair(cells[at('id')] ?? '', cells[at('event')] ?? '', cells[at('marked_sentence')] ?? '');
  });
}

/** The first mark of each kind counts where one is repeated. */
function readPair(id: string, event: string, marked: string): Pair {
  const spans: Partial<Record<string, Span>> = {};
  const open: Record<string, number> = {};
  let text = '';
  for (const [piece] of marked.replace(/^"|"$/g, '').matchAll(/<\/?[st]>|<|[^<]+/g)) {
    const mark = /^<(\/?)([st])>$/.exec(piece);
    if (!mark) text += piece;
    else if (mark[1] === '') open[mark[2] ?? ''] = text.length;
    else spans[mark[2] ?? ''] ??= [open[mark[2] ?? ''] ?? 0, text.length];
  }
  return { id, event, text, actor: spans.s ?? [0, 0], recipient: spans.t ?? [text.length, text.length] };
}
