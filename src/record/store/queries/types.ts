/** What the page queries hand to the web app, the API and the command line. Days are "YYYY-MM-DD", dates EDTF. */

import type {
  ActKind,
  ActStatus,
  ContactKind,
  ContactStatus,
  Country,
  Edtf,
  ParticipantRole,
  PostLevel,
  Topic,
  VisitForm,
} from '../../../coding/types.js';
import type { Span } from '../../../text/span.js';
import type { Corrected, Day } from '../schema.js';

/** One page of a longer list; `total` counts the whole list. */
export type Page<T> = { readonly items: readonly T[]; readonly total: number };
export type Paging = { readonly limit?: number | undefined; readonly offset?: number | undefined };

/** A person, body, instrument or mechanism, enough to name it and link to it. */
export type EntityRef = { readonly id: number; readonly name: string; readonly country: Country | null };

/** Where a fact was read: offsets into the document's clean text, and the words that stand there. */
export type Citation = { readonly documentId: string; readonly span: Span; readonly words: string };

/** The text that tells something. `reprintOf` is the document that was read first, for a reprint. */
export type DocumentRef = {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly side: Country | null;
  readonly language: string | null;
  readonly published: Day | null;
};

export type PartyView = {
  readonly people: readonly EntityRef[];
  readonly bodies: readonly EntityRef[];
  readonly countries: readonly Country[];
};

export type ActView = {
  readonly what: 'act';
  readonly id: number;
  readonly localId: string;
  readonly ref: string; // by which judgements name it
  readonly kind: ActKind;
  readonly day: Day | null;
  readonly date: Edtf | null;
  readonly due: Edtf | null;
  readonly status: ActStatus;
  readonly joint: boolean;
  readonly negated: boolean;
  readonly quoted: boolean;
  readonly actor: PartyView;
  readonly recipient: PartyView;
  readonly addressee: PartyView;
  readonly via: PartyView;
  readonly matters: readonly { readonly span: Span; readonly text: string }[];
  readonly topics: readonly Topic[];
  readonly contactId: number | null;
  readonly document: DocumentRef;
  readonly trigger: Citation;
  readonly clauses: readonly Citation[]; // at least one
  readonly plover: string;
  readonly cameo: string;
  readonly confidence: number;
  readonly because: string;
  readonly rejected: boolean; // judged to be no act
  readonly corrected: Corrected | null; // by whom, and in what
};

export type ParticipantView = {
  readonly entity: EntityRef & { readonly type: 'person' | 'body' };
  readonly side: Country | null;
  readonly role: ParticipantRole;
};

export type ContactView = {
  readonly what: 'contact';
  readonly id: number;
  readonly kind: ContactKind;
  readonly form: VisitForm | null;
  readonly day: Day | null;
  readonly date: Edtf | null;
  readonly placeName: string | null;
  readonly placeCountry: Country | null;
  readonly status: ContactStatus;
  readonly recalled: boolean;
  readonly countries: readonly Country[];
  readonly participants: readonly ParticipantView[];
  readonly documents: readonly DocumentRef[];
  readonly acts: number; // how many acts its documents tell
};

/** One contact as one document tells it. */
export type AccountView = Omit<ContactView, 'what' | 'id' | 'day' | 'documents' | 'acts'> & {
  readonly document: DocumentRef;
  readonly localId: string;
  readonly ref: string; // by which judgements name it
  readonly clauses: readonly Citation[];
};

export type TenureView = {
  readonly id: number;
  readonly person: EntityRef;
  readonly title: string;
  readonly level: PostLevel;
  readonly body: EntityRef | null;
  readonly country: Country | null;
  readonly accredited: Country | null;
  readonly firstSaid: Day | null;
  readonly lastSaid: Day | null;
  readonly documents: number;
};

export type RelationView = {
  readonly a: Country;
  readonly b: Country; // a < b
  readonly contacts: number;
  readonly acts: number;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly lastContact: Day | null;
  /** Ascending; months without anything are absent; "" holds what has no known month. */
  readonly months: readonly { readonly month: string; readonly contacts: number; readonly acts: number }[];
};
