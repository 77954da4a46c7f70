/** A sheet in, a number for each document that it cites out, in the order in which they are met. */

import type { Line, Sheet } from './sheet.js';
import type { Cited } from './types.js';

export type Notes = {
  readonly all: readonly { readonly n: number; readonly cited: Cited }[];
  /** Numbers of the documents, each once, rising. */
  readonly numbersOf: (cited: readonly Cited[]) => readonly number[];
};

export function numberNotes({ sections }: Pick<Sheet, 'sections'>): Notes {
  const met = new Map<string, Cited>();
  for (const { groups } of sections)
    for (const { lines } of groups)
      for (const cited of lines.flatMap(citedIn)) {
        if (!met.has(cited.document.id)) met.set(cited.document.id, cited);
      }
  const ids = [...met.keys()];
  return {
    all: [...met.values()].map((cited, i) => ({ n: i + 1, cited })),
    numbersOf: (cited) => [...new Set(cited.map(({ document }) => ids.indexOf(document.id) + 1))].sort((a, b) => a - b),
  };
}

export function citedIn({ parts, under }: Line): Cited[] {
  const own = parts.flatMap((part) => (part.kind === 'sources' ? part.cited : []));
  return [...own, ...under.flatMap(citedIn)];
}
