/** Several documents on one contact, compared (CODEBOOK §7). The order of the documents changes nothing but the order shown. */

import type { Country, Edtf } from '../../coding/types.js';
import type { ActView, DocumentRef, EntityRef } from '../store/queries/types.js';

/** In what two tellings of one act differ. */
export type Difference = 'kind' | 'actor' | 'recipient' | 'topics' | 'polarity' | 'due';

export type ComparedAct = {
  /** All: every document tells it. Some: at least one leaves it out. */
  readonly toldBy: 'all' | 'some';
  readonly tellings: readonly ActView[]; // at most one for each document
  readonly differences: readonly Difference[]; // among the tellings
  readonly score: number | null; // 0..1: how surely the tellings are one act; null for a single one
};

/** One value and the documents that give it; null where a document gives none. */
export type Told<T> = { readonly value: T | null; readonly documents: readonly string[] };

export type Comparison = {
  readonly contactId: number;
  readonly documents: readonly DocumentRef[];
  readonly acts: readonly ComparedAct[]; // told by all first
  readonly participants: readonly { readonly entity: EntityRef; readonly documents: readonly string[] }[];
  readonly dates: readonly Told<Edtf>[]; // one entry: all agree
  readonly places: readonly Told<string>[];
  readonly sides: readonly (Country | null)[]; // for which the publishers speak, as the documents stand
};
