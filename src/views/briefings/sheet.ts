/** A briefing laid out in words, before a format writes it: sections of lines made of parts. */

import type { Cited } from './types.js';

/** A quotation is exact words, perhaps cut at a word; a source is a document that a note stands for. */
export type Part =
  | { readonly kind: 'text' | 'strong' | 'tag'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string; readonly cited: Cited }
  | { readonly kind: 'sources'; readonly cited: readonly Cited[] };

/** Lower lines stand under it, with less weight. */
export type Line = { readonly parts: readonly Part[]; readonly under: readonly Line[] };
export type Group = {
  readonly heading: string | null;
  readonly lines: readonly Line[];
  /** How many of the first lines may stand in a short briefing; the others are for the full one. */
  readonly worthy: number;
  /** How many lines there are altogether. */
  readonly all: number;
};
export type Section = {
  readonly id: 'people' | 'contacts' | 'ahead' | 'debts' | 'signed' | 'wording' | 'changes';
  readonly heading: string;
  readonly groups: readonly Group[];
  readonly empty: string | null; // what is said where there is nothing
};

export type Sheet = {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notice: string | null; // of an empty record; then there are no sections
  readonly sections: readonly Section[];
  readonly sourcesHeading: string;
  readonly counted: (shown: number, all: number) => string;
  readonly describe: (cited: Cited) => {
    readonly before: string;
    readonly title: string;
    readonly address: string | null;
  };
};

export const text = (words: string): Part => ({ kind: 'text', text: words });
export const strong = (words: string): Part => ({ kind: 'strong', text: words });
export const tag = (words: string): Part => ({ kind: 'tag', text: words });
export const sources = (cited: readonly Cited[]): Part => ({ kind: 'sources', cited });
export const group = (heading: string | null, lines: readonly Line[], worthy = lines.length): Group => ({
  ...{ heading, lines, worthy },
  all: lines.length,
});

/** A heading with how many lines are shown of how many, where some are left out. */
export function headed(heading: string, groups: readonly Group[], { counted }: Sheet): string {
  const shown = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const all = groups.reduce((sum, one) => sum + one.all, 0);
  return shown === all ? heading : `${heading} (${counted(shown, all)})`;
}

/** Groups with headings of their own count there. */
export function headingOf(heading: string, groups: readonly Group[], sheet: Sheet): string {
  return groups.every((one) => one.heading === null) ? headed(heading, groups, sheet) : heading;
}

export const line = (parts: readonly Part[], under: readonly Line[] = []): Line => ({ parts, under });
