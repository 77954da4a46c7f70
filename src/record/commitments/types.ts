/** Commitments: matters followed through time over many documents (CODEBOOK §6). */

import type { Country, Edtf, Topic } from '../../coding/types.js';
import type { ActView, Citation, DocumentRef, PartyView } from '../store/queries/types.js';
import type { Day } from '../store/schema.js';

export type CommitmentState = 'asked' | 'promised' | 'declined' | 'under-way' | 'fulfilled' | 'contradicted' | 'lapsed';

/** What commitments are made of; an `ActView` has all of it and more. */
export type StepAct = Pick<
  ActView,
  'id' | 'ref' | 'kind' | 'day' | 'date' | 'due' | 'status' | 'negated' | 'topics' | 'matters' | 'contactId'
> & {
  readonly actor: Pick<PartyView, 'countries'>;
  readonly recipient: Pick<PartyView, 'countries'>;
  readonly document: Pick<DocumentRef, 'id' | 'language'>;
  readonly trigger: Pick<Citation, 'span'>;
};

/** What an act does to a commitment. */
export type StepRole = 'asks' | 'promises' | 'declines' | 'does';

/** Why two acts are taken to be about one matter. Each part is 0..1. */
export type Reasons = {
  readonly matter: number; // how alike the closest matters of the two are
  readonly covers: number; // share of the earlier matter that the later act has, too
  readonly partial: boolean; // a first batch, or fewer than were promised
  readonly telling: number; // how many terms in common tell which matter it is
  readonly words: readonly string[]; // the most telling of them: concepts "#vaccine", stems, figures
  readonly topics: readonly Topic[]; // in common
  readonly topic: number; // how rare the rarest of them is
  readonly direction: number; // 1: same debtor and creditor; less where one of the two acts is joint
  readonly time: number; // 1: the same day; 0: three years apart
  readonly sameContact: boolean;
};

export type Link = {
  readonly score: number; // 0..1
  readonly reasons: Reasons;
  readonly by: 'derived' | string; // or who judged so
};

/** One act in the history of a commitment; `link` is null for the act that opened it. */
export type Step<A = ActView> = { readonly role: StepRole; readonly act: A; readonly link: Link | null };

export type Commitment<A = ActView> = {
  readonly id: string; // stays the same as long as its first act does
  readonly debtor: readonly Country[]; // who is to do
  readonly creditor: readonly Country[]; // for whom; the same two in a joint commitment
  readonly matter: string; // words of the act that opened it
  readonly topics: readonly Topic[];
  readonly due: Edtf | null;
  readonly state: CommitmentState;
  readonly since: Day | null; // day from which it has been in this state
  readonly history: readonly Step<A>[]; // by day
  /** Acts that may belong here and wait for a judgement. */
  readonly suggestions: readonly Step<A>[];
};

/** What an outline keeps of an act: by this, commitments are counted, chosen and told as they stood on a day. */
export type OutlineAct = Pick<StepAct, 'id' | 'day' | 'due' | 'topics' | 'contactId'>;
/** A commitment without what only readers ask of its acts. */
export type Outline = Commitment<OutlineAct>;

/** A person's decision on two acts, by their references (`ref`). */
export type ActJudgement = {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly who: string;
};
