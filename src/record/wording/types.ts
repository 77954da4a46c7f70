/** Standing formulas of a relation: which forms, said first and last when and by whom, in which words, and what changed. */

import type { Country } from '../../coding/types.js';
import type { Citation, DocumentRef, PartyView } from '../store/queries/types.js';
import type { Day } from '../store/schema.js';

/** One place where a document uses a form. */
export type FormulaUse = {
  readonly form: string;
  readonly day: Day | null; // of the document
  readonly document: DocumentRef;
  readonly citation: Citation; // the words of the formula
  readonly sentence: Citation; // the sentence they stand in
  /** Who says it; null where the document does so itself. */
  readonly speaker: PartyView | null;
};

/** One form of a formula in this relation, under the filters asked for. */
export type FormInRelation = {
  readonly form: string; // "partnership.strategic", data/ontology/formulas.yaml
  readonly rank: number | null; // forms with ranks go from lower to higher
  readonly uses: number;
  readonly documents: number;
  readonly first: FormulaUse;
  readonly last: FormulaUse;
  /** Countries for which publishers speak, null for those that speak for none; most documents first. */
  readonly sides: readonly { readonly side: Country | null; readonly documents: number }[];
  /** Countries whose people say it, in acts; most uses first. */
  readonly speakers: readonly { readonly country: Country; readonly uses: number }[];
  /** Ways of saying it, case aside; most uses first. */
  readonly ways: readonly Way[];
};

export type Way = {
  readonly words: string;
  readonly language: string | null;
  readonly uses: number;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
};

/**
 * A form that comes in after another of its family. `raised`: a higher one; `lowered`: a lower one, told by two documents or
 * more, after which the higher one is not said again; `added`: neither, as the family has no ranks.
 */
export type FormulaChange = {
  readonly kind: 'raised' | 'lowered' | 'added';
  readonly day: Day; // of the first use of the new form
  readonly before: FormulaUse; // last use of another form before that day
  readonly after: FormulaUse;
};

export type FormulaInRelation = {
  readonly family: string;
  readonly about: 'relation' | 'position';
  readonly forms: readonly FormInRelation[]; // last said first
  readonly changes: readonly FormulaChange[]; // by day
};

export type WordingFilter = {
  readonly family?: string | undefined;
  readonly form?: string | undefined;
  readonly side?: Country | undefined; // country for which the publisher speaks
  readonly speaker?: Country | undefined; // country whose people say it
  readonly person?: string | readonly string[] | undefined; // part of the name of who says it; of several names any
  readonly language?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined; // exclusive
};
