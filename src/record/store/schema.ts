/** The tables of the record, as Kysely sees them. Columns are camelCase here and snake_case in the database. */

import type { ColumnType, Generated, RawBuilder } from 'kysely';
import type {
  ActKind,
  ActStatus,
  Coding,
  ContactKind,
  ContactStatus,
  Country,
  Edtf,
  Matter,
  ParticipantRole,
  PostLevel,
  Topic,
  VisitForm,
} from '../../coding/types.js';
import type { Dateline, SourceSegment } from '../../ingest/types.js';
import type { Span } from '../../text/span.js';
import type { Outline } from '../commitments/types.js';
import type { Reason, Strength, Verdict } from '../grouping/types.js';
import type { Correction, JudgementType } from '../judgements/types.js';
import type { PageState, SourceKind } from '../watching/types.js';
import type { TeamTables } from './team-tables.js';

/** JSON is written as a string, so that both drivers send it alike, and read as a value. */
type Json<T> = ColumnType<T, string, string>;
/** A day, "2024-09-04". */
export type Day = string;

export type EntityType = 'person' | 'body' | 'instrument' | 'mechanism';
export type ActRole = 'actor' | 'recipient' | 'addressee' | 'via';

/** One published text, whole, with its coding. A reprint keeps its row and has no facts of its own. */
export type DocumentsTable = {
  id: string;
  url: string;
  publisher: string | null;
  side: Country | null;
  language: string | null;
  title: string | null;
  published: string | null; // "2024-09-04", or "2024-09" where no day is known
  day: Day | null; // for sorting: published, else the day of the contact that the document reports
  dateline: Json<Dateline | null>;
  captions: Json<readonly string[]>;
  text: string;
  source: string;
  sourceMap: Json<readonly SourceSegment[]>;
  coding: ColumnType<Coding | null, string | null, string | null>;
  codingVersion: string | null; // of the code, models and tables that coded it; null: before versions were kept
  fingerprint: string; // of metadata and coding: the same again is "unchanged"
  search: ColumnType<string | null, RawBuilder<string>, RawBuilder<string>>; // index of title and text, see search-text.ts
  terms: string[] | null; // what its text speaks of, see terms-of.ts: by how many texts share one, matters are weighed
  signature: number[] | null; // MinHash of the clean text, for near duplicates
  reprintOf: string | null; // document that was read first
  readAt: Generated<Date>;
};

/** Bands of the signature: two documents that share a band are candidates for a near duplicate. */
export type DocumentBandsTable = { documentId: string; band: number; hash: number };

/** A person, body, instrument or mechanism across documents. `name` is the spelling that most documents use. */
export type EntitiesTable = {
  id: Generated<number>;
  type: EntityType;
  name: string;
  kind: string | null; // of a body, instrument or mechanism
  country: Country | null;
  countries: Country[];
  parentId: number | null; // body within a body
};

/** Every spelling of an entity. All spellings with one `key` are one entity. */
export type EntityNamesTable = { key: string; name: string; entityId: number; documents: number };

/**
 * What identities are grouped by: one row for each key. All keys of one entity have its number, which is the least `homeId`
 * among them; so what is joined and parted again has the numbers that it had before.
 */
export type IdentityKeysTable = {
  key: string;
  type: EntityType;
  kind: string | null;
  country: Country | null;
  countries: Country[];
  parentKey: string | null; // of the body within which a document said that it stands
  words: string[]; // by which keys that may be the same are found
  entityId: number;
  homeId: Generated<number>; // its number when it stands alone
};

/** Two things that may be one, with what speaks for it. Identities by key, contacts by ref; `left` < `right`. */
export type CandidatesTable = {
  type: EntityType | 'contact';
  left: string;
  right: string;
  score: number;
  strength: Strength;
  reasons: Json<readonly Reason[]>;
};

/** One entity in one document. */
export type MentionsTable = {
  documentId: string;
  localId: string; // id in the coding: "p1", "b2"
  entityId: number;
  key: string;
  name: string;
  country: Country | null;
  kind: string | null;
  date: Edtf | null;
  spans: Json<readonly Span[]>;
};

/** One post that one document gives to one person. */
export type PostsTable = {
  documentId: string;
  localId: string;
  n: number;
  personId: number;
  title: string;
  level: PostLevel;
  bodyId: number | null;
  bodyMention: string | null; // local id of the body
  country: Country | null;
  accredited: Country | null;
  former: boolean;
  saidOn: Day | null;
  spanStart: number;
  spanEnd: number;
};

/** A person was said to hold a post; first and last day on which a document says so. Derived from posts. */
export type TenuresTable = {
  id: Generated<number>;
  personId: number;
  title: string;
  level: PostLevel;
  bodyId: number | null;
  country: Country | null;
  accredited: Country | null;
  firstSaid: Day | null;
  lastSaid: Day | null;
  documents: number;
};

type ContactFields = {
  kind: ContactKind;
  form: VisitForm | null;
  date: Edtf | null;
  dayFrom: Day | null; // first day that `date` allows
  dayTo: Day | null; // last day that `date` allows, inclusive
  placeName: string | null;
  placeCountry: Country | null;
  status: ContactStatus;
  recalled: boolean;
  countries: Country[];
};

/** One contact, as all documents on it together tell it. */
export type ContactsTable = ContactFields & {
  id: Generated<number>;
  day: Day | null; // for sorting: dayFrom, else the day published
  documents: number;
};

/** One contact as one document tells it. */
export type ContactAccountsTable = ContactFields & {
  documentId: string;
  localId: string;
  contactId: number;
  ref: string; // its name in judgements, see account-ref.ts
  homeId: number; // number of its contact when nobody else tells it
  anchor: Day | null; // dayFrom, else the day from which the document speaks: to find what is near in time
  spans: Json<readonly Span[]>;
};

/** Who took part, as one document tells it. */
export type ParticipantsTable = {
  documentId: string;
  localId: string;
  n: number;
  contactId: number;
  entityId: number;
  mention: string; // local id of the person or body
  side: Country | null;
  role: ParticipantRole;
};

export type ActsTable = {
  id: Generated<number>;
  documentId: string;
  localId: string;
  ref: string; // its name in judgements, see act-ref.ts
  contactId: number | null;
  contactMention: string | null; // local id of the contact
  kind: ActKind;
  joint: boolean;
  negated: boolean;
  quoted: boolean;
  status: ActStatus;
  due: Edtf | null;
  date: Edtf | null;
  day: Day | null; // for sorting: first day of `date`, else of its contact, else the day published
  placeName: string | null;
  placeCountry: Country | null;
  topics: Topic[];
  matters: Json<readonly Matter[]>;
  actorCountries: Country[];
  recipientCountries: Country[];
  triggerStart: number;
  triggerEnd: number;
  spanStart: number;
  spanEnd: number;
  spans: Json<readonly Span[]>;
  plover: string;
  cameo: string;
  confidence: number;
  because: string;
  rejected: Generated<boolean>; // judged to be no act: kept, shown with its document alone
  corrected: Json<Corrected> | null;
};

/** Which judgements changed an act, and what of it. */
export type Corrected = { readonly judgements: readonly number[]; readonly fields: readonly string[] };

/** People and bodies of an act. Countries stand in the act itself. */
export type ActPartiesTable = {
  actId: number;
  role: ActRole;
  entityId: number;
  mention: Generated<string>;
  day: Day | null; // of the act
};

/** One use of a standing formula between two countries (`a` < `b`), as one document has it. */
export type FormulaUsesTable = {
  documentId: string;
  localId: string; // id in the coding: "f1"
  family: string; // "partnership"
  form: string; // "partnership.strategic"
  a: Country;
  b: Country;
  actLocalId: string | null; // the act of this document that says it
  words: string;
  spanStart: number;
  spanEnd: number;
  sentenceStart: number;
  sentenceEnd: number;
  day: Day | null; // of the document
};

/** Unordered pairs of countries (`a` < `b`) that a contact brings together; those held are counted. */
export type ContactPairsTable = { a: Country; b: Country; contactId: number; day: Day | null; held: boolean };
/** Unordered pairs of countries between which an act stands, with what the pages of a relation filter by. */
export type ActPairsTable = {
  a: Country;
  b: Country;
  actId: number;
  day: Day | null;
  kind: ActKind;
  contactId: number | null;
  topics: Topic[];
  actors: Country[];
};
/** Countries that act or are addressed. */
export type ActCountriesTable = { actId: number; country: Country; kind: ActKind; day: Day | null };
/** Sums for the start page, kept in step in the same transaction. `month` is "2024-09", or "" when unknown. */
export type PairMonthsTable = { a: Country; b: Country; month: string; contacts: number; acts: number };
export type RelationsTable = {
  mark: Generated<string>; // another whenever anything between the two is written
  a: Country;
  b: Country;
  contacts: number;
  acts: number;
  firstDay: Day | null;
  lastDay: Day | null;
  lastContact: Day | null;
};

/** What is derived of a relation, kept under the mark that it had then and the rules by which it was derived; see kept-commitments.ts. */
export type KeptCommitmentsTable = {
  a: Country;
  b: Country;
  mark: string;
  rules: string;
  outlines: Json<readonly Outline[]>;
};

/** A person's decision. Withdrawn, never overwritten. */
export type JudgementsTable = {
  id: Generated<number>;
  type: JudgementType;
  left: string; // key of an identity, ref of a contact's account, or ref of an act
  right: string; // the other; of a correction empty
  verdict: Verdict;
  value: ColumnType<Correction | null, string | null, string | null>;
  who: string;
  at: Generated<Date>;
  note: string | null;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
};

/**
 * One row. `version`: in which way the facts were drawn from the codings, see keep-up.ts. `codingVersion`: the only one that
 * may code for this record, once workers share it; see versions/. `mark`: another whenever anything is written.
 */
export type RecordRulesTable = { version: number; codingVersion: string | null; mark: Generated<string> };

/** A place where new pages are looked for. Times are those of whoever watches. */
export type SourcesTable = {
  id: string; // its name in the file of sources
  kind: SourceKind;
  address: string;
  host: string;
  everyMs: number;
  active: boolean; // false: no longer in the file
  nextAt: Date;
  etag: string | null;
  lastModified: string | null;
  askedAt: Date | null;
  succeededAt: Date | null;
  foundAt: Date | null; // when it last listed a page that was new
  overrunAt: Date | null; // when everything that it listed was new: between two looks something may have come and gone
  faults: Generated<number>; // since the last success
  error: string | null;
  errorAt: Date | null;
};

/** A server, and from when it may be asked again. */
export type WatchedHostsTable = { host: string; readyAt: Date; faults: number };

/** A page that a source lists. A list is a sitemap within a sitemap. */
export type WatchedPagesTable = {
  url: string;
  sourceId: string;
  host: string;
  role: 'page' | 'list';
  state: PageState;
  title: string | null; // as the source says, for a page that does not
  saidAt: string | null; // its day or moment, as the source says
  mark: string | null; // what the source says when the page changes
  listedAt: Date;
  nextAt: Date | null; // when it is to be asked; null: not again
  askedAt: Date | null;
  readAt: Date | null;
  vanishedAt: Date | null;
  etag: string | null;
  lastModified: string | null;
  hash: string | null; // of its bytes
  checks: Generated<number>; // looks without a change since it was read
  faults: Generated<number>;
  error: string | null;
};

/** The documents that one page has had, the first is 1. */
export type PageVersionsTable = { url: string; n: number; documentId: string; seenAt: Date };

/** All tables. */
export type Tables = TeamTables & {
  sources: SourcesTable;
  watchedHosts: WatchedHostsTable;
  watchedPages: WatchedPagesTable;
  pageVersions: PageVersionsTable;
  documents: DocumentsTable;
  documentBands: DocumentBandsTable;
  entities: EntitiesTable;
  entityNames: EntityNamesTable;
  identityKeys: IdentityKeysTable;
  candidates: CandidatesTable;
  mentions: MentionsTable;
  posts: PostsTable;
  tenures: TenuresTable;
  contacts: ContactsTable;
  contactAccounts: ContactAccountsTable;
  participants: ParticipantsTable;
  acts: ActsTable;
  actParties: ActPartiesTable;
  formulaUses: FormulaUsesTable;
  contactPairs: ContactPairsTable;
  actPairs: ActPairsTable;
  actCountries: ActCountriesTable;
  pairMonths: PairMonthsTable;
  relations: RelationsTable;
  keptCommitments: KeptCommitmentsTable;
  judgements: JudgementsTable;
  recordRules: RecordRulesTable;
};
