/** What people decide about the record: one model for all kinds. A judgement is kept, and withdrawn, never overwritten. */

import type { ActKind, Country, Edtf, Matter } from '../../coding/types.js';
import type { Reason, Verdict } from '../grouping/types.js';

export type { Reason, Verdict } from '../grouping/types.js';

/**
 * What a judgement is about. An identity: two spellings of one person, body, instrument or mechanism. `contact`: two documents'
 * accounts. `link`: two acts of one commitment. `act`: how one act was read.
 */
export const judgementTypes = ['person', 'body', 'instrument', 'mechanism', 'contact', 'link', 'act'] as const;
export type JudgementType = (typeof judgementTypes)[number];

/** Countries, and of the people and bodies those that are named, as the document spells them; unnamed ones go by their country. */
export type CorrectedParty = {
  readonly countries: readonly Country[];
  readonly people?: readonly string[];
  readonly bodies?: readonly string[];
};

/** What would be right of an act. Only what is given changes. */
export type Correction = {
  readonly rejected?: true; // it is no act
  readonly kind?: ActKind;
  readonly actor?: CorrectedParty;
  readonly recipient?: CorrectedParty;
  readonly matters?: readonly Matter[];
  readonly due?: Edtf | null;
};

export type NewJudgement = {
  readonly type: JudgementType;
  /** A ref, or the number by which lists show the thing. */
  readonly left: string;
  readonly right: string; // empty for an act
  readonly verdict: Verdict;
  readonly who: string;
  readonly note?: string | null;
  /** For an act judged `different`: what would be right. */
  readonly value?: Correction | null;
};

export type Judgement = Required<NewJudgement> & {
  readonly id: number;
  readonly at: string; // ISO 8601
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
};

/** One side of a candidate, in words that a person can judge by. */
export type CandidateSide = {
  readonly ref: string;
  readonly number: number | null; // of the person, body, contact or act, as pages know it
  readonly label: string; // "Dang Minh Khôi (VNM), ambassadeur"
  readonly documents: readonly string[]; // ids, at most five
  readonly said: SideSaid;
};

/** The values that a label tells, for who words it in another language. */
export type SideSaid = {
  readonly name: string | null; // of a person, body, instrument or mechanism
  readonly kind: string | null; // of a contact or act
  readonly title: string | null; // a post
  readonly date: Edtf | null;
  readonly place: string | null;
  readonly placeCountry: Country | null;
  readonly countries: readonly Country[];
  readonly people: readonly string[];
  readonly matter: string | null;
  readonly publisher: string | null;
};

/** Two things that may be one, or an act that may belong to a commitment. */
export type Candidate = {
  /** Stays the same as long as both sides are in the record: "person-3f9a2c81d0". */
  readonly id: string;
  readonly type: Exclude<JudgementType, 'act'>;
  readonly left: CandidateSide;
  readonly right: CandidateSide;
  readonly score: number; // 0..1
  readonly reasons: readonly Reason[];
  /** Whether the record takes them to be one now, by itself or because somebody judged so. */
  readonly joined: boolean;
  readonly judgement: Judgement | null; // in force
};
