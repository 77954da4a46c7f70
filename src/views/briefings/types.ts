/** A briefing as the record gives it: no words of any language but those that documents say. */

import type {
  ActKind,
  ContactKind,
  ContactStatus,
  Country,
  Edtf,
  ParticipantRole,
  PostLevel,
  Topic,
  VisitForm,
} from '../../coding/types.js';
import type { CommitmentState } from '../../record/index.js';
import type { DocumentRef } from '../../record/store/queries/types.js';
import type { Day } from '../../record/store/schema.js';
import type { Span } from '../../text/span.js';

/** Exact words of a document, and where they stand. */
export type Cited = { readonly document: DocumentRef; readonly span: Span; readonly words: string };

/** What to brief on; codes, not names. */
export type BriefingQuestion = {
  readonly one: Country;
  readonly other: Country;
  readonly forSide: Country | null; // the reader's own country: one of the two
  readonly people: readonly { readonly id: number; readonly name: string }[]; // who is to be met; none: the whole relation
  readonly on: Day | null; // nothing later counts; null: all that is known
  readonly since: Day | null; // changes are told from the day after; null: the last contact before `on`
};

export type Briefing = {
  readonly sides: readonly [Country, Country]; // the reader's own first, else as asked
  readonly forSide: Country | null;
  readonly with: readonly string[]; // who is to be met
  readonly on: Day | null; // as asked, else the latest day that the record knows of; null: it holds nothing
  readonly since: Day | null;
  readonly documents: number; // that tell of the relation until then
  readonly people: readonly BriefPerson[]; // weightiest first
  readonly contacts: readonly BriefContact[]; // held, latest first
  readonly ahead: readonly BriefContact[]; // planned or proposed, latest told first
  readonly commitments: readonly BriefCommitment[]; // open first, weightiest first
  readonly wording: readonly BriefFormula[];
  readonly changes: readonly BriefChange[]; // after `since`, latest first
};

export type BriefPerson = {
  readonly name: string;
  readonly country: Country | null;
  readonly posts: readonly BriefPost[]; // highest first; at least one
  readonly lastContact: Day | null;
};

export type BriefPost = {
  readonly title: string;
  readonly level: PostLevel;
  readonly accredited: Country | null;
  /** Held: said within half a year and nobody after. Former: somebody else is said to hold it, or a document says so. */
  readonly status: 'held' | 'former' | 'last-said';
  readonly firstSaid: Day | null;
  readonly lastSaid: Day | null;
  readonly successor: string | null;
  /** Name and title in one stretch of words, or the title alone; null where no document puts it so that it can be quoted. */
  readonly quote: Cited | null;
  readonly cited: readonly Cited[]; // the documents of the quotation, the latest and the first that say so
};

export type BriefContact = {
  readonly kind: ContactKind;
  readonly form: VisitForm | null;
  readonly status: ContactStatus;
  readonly date: Edtf | null;
  readonly day: Day | null;
  readonly place: string | null;
  readonly placeCountry: Country | null;
  readonly during: VisitForm | 'visit' | null; // the visit in whose frame it took place
  readonly participants: readonly {
    readonly name: string;
    readonly side: Country | null;
    readonly role: ParticipantRole;
  }[];
  readonly cited: readonly Cited[]; // one for each document that tells it
  readonly acts: readonly BriefAct[]; // weightiest first; those of a commitment are left out
};

export type Actor = { readonly names: readonly string[]; readonly countries: readonly Country[] };

export type BriefAct = {
  readonly kind: ActKind;
  readonly negated: boolean;
  readonly actor: Actor;
  readonly cited: readonly Cited[]; // one for each document that tells it, the fullest first
};

export type BriefCommitment = {
  readonly debtor: readonly Country[];
  readonly creditor: readonly Country[];
  readonly state: CommitmentState;
  readonly since: Day | null;
  readonly due: Edtf | null;
  readonly topics: readonly Topic[];
  readonly signed: boolean; // nothing but the signing of an instrument
  readonly weight: number; // below zero: courtesies and fragments, for the full briefing only
  readonly steps: readonly BriefStep[]; // by day
};

export type BriefStep = {
  readonly role: 'asks' | 'promises' | 'declines' | 'does';
  readonly kind: ActKind;
  readonly day: Day | null;
  readonly actor: Actor;
  readonly cited: readonly Cited[]; // one for each document that tells it
};

export type BriefFormula = {
  readonly about: 'relation' | 'position';
  readonly form: string;
  readonly documents: number;
  readonly first: Cited;
  readonly firstDay: Day | null;
  readonly last: Cited;
  readonly lastDay: Day | null;
  readonly sides: readonly Country[]; // whose people say it
  readonly ways: readonly Cited[]; // other words for the form, most used first
  readonly change: {
    readonly kind: 'raised' | 'lowered' | 'added';
    readonly before: Cited;
    readonly beforeDay: Day | null;
  } | null;
};

export type BriefChange =
  | {
      readonly kind: 'post';
      readonly day: Day | null;
      readonly name: string;
      readonly country: Country | null;
      readonly post: BriefPost;
    }
  | { readonly kind: 'commitment'; readonly day: Day | null; readonly commitment: BriefCommitment }
  | { readonly kind: 'formula'; readonly day: Day | null; readonly formula: BriefFormula };
