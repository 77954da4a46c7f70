/** What every reader of this step shares: the text, its pieces and the tables of its language. */

import type { Span } from '../../text/span.js';
import type { Country } from '../types.js';
import type { Piece } from './pieces.js';
import type { BodyHead, Connector, LanguageTables, Modifier, TitleHead } from './tables.js';
import type { CountryForm } from './types.js';

export type Reading = {
  readonly text: string; // the document's text, then headline and captions
  readonly textEnd: number; // where the document's own text ends
  readonly pieces: readonly Piece[];
  readonly words: LanguageTables;
  /** Countries whose words mean another one in this text (read-namesakes.ts). */
  readonly namesakes: ReadonlyMap<Country, Country>;
  /** States that the text calls by their initials (read-abbreviations.ts). */
  readonly abbreviations: ReadonlyMap<string, Country>;
};

/** One thing that belongs to a title or a body. All places are indexes of pieces, `end` exclusive. */
export type Part =
  | {
      readonly kind: 'country';
      readonly countries: readonly Country[];
      readonly role: Role;
      readonly form: CountryForm;
      readonly end: number;
    }
  | { readonly kind: 'place'; readonly country: Country; readonly role: Role; readonly end: number }
  | { readonly kind: 'body'; readonly body: BodyNode; readonly role: Role; readonly end: number }
  | { readonly kind: 'title'; readonly title: TitleNode; readonly role: Role; readonly end: number }
  | { readonly kind: 'modifier'; readonly modifier: Modifier; readonly end: number }
  | { readonly kind: 'field'; readonly role: Role; readonly end: number; readonly citizens?: Country }
  | { readonly kind: 'proper' | 'generic'; readonly role: Role; readonly end: number; readonly letters?: boolean };

export type Role = Connector | 'beside';

export type BodyNode = {
  readonly start: number;
  readonly end: number;
  readonly headEnd: number;
  readonly head: BodyHead;
  readonly parts: readonly Part[];
};

export type TitleNode = {
  readonly start: number; // without a determiner
  readonly end: number;
  readonly headStart: number;
  readonly headEnd: number;
  readonly head: TitleHead;
  readonly parts: readonly Part[]; // before and after the head, in order
  readonly called?: string; // the office, where a verb tells of it: "who chairs"
};

/** The characters from piece `start` to the end of the piece before `end`. */
export function spanOf(reading: Reading, start: number, end: number): Span {
  return [reading.pieces[start]?.start ?? 0, reading.pieces[end - 1]?.end ?? 0];
}

/** The words of a span, with every run of white space as one space. */
export function wordsOf(reading: Reading, [start, end]: Span): string {
  return reading.text.slice(start, end).replace(/\s+/g, ' ');
}
