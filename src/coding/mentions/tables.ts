/** The tables of data/entities/ as the mentions step uses them: one set of indexes for each language. */

import type { BodyKind, Country, PostLevel } from '../types.js';
import type { PhraseIndex } from './phrase-index.js';
import type { NameWords } from './same-name.js';
import type { CountryForm } from './types.js';

export type CountryWord = { readonly country: Country; readonly form: CountryForm };

export type Office = {
  readonly id: string;
  readonly level: PostLevel;
  readonly by: Readonly<Partial<Record<BodyKind, PostLevel>>>;
  readonly countries: Readonly<Record<Country, PostLevel>>;
  readonly deputy: PostLevel;
  readonly deputyBy: Readonly<Partial<Record<BodyKind, PostLevel>>>;
  readonly usual: readonly Country[]; // whose office it is when a text does not say
  readonly always: Country | null; // whose office it is, whatever else a text names
  readonly rank: boolean;
  readonly tail: boolean;
};

/** A head of a title: an office, a role without one ("le diplomate"), or the same office elsewhere ("homologue"). */
export type TitleHead =
  | { readonly kind: 'office'; readonly office: Office; readonly plural: boolean }
  | { readonly kind: 'description'; readonly group: string; readonly plural: boolean }
  /** `stated`: only with its country, as "son collègue français": others have colleagues at home. */
  | { readonly kind: 'counterpart'; readonly plural: boolean; readonly stated: boolean };

export type BodyHead = {
  readonly kind: BodyKind;
  readonly country: Country | null; // set for a whole name ("Bundestag")
  readonly fixed: boolean;
  readonly needsTail: boolean;
  readonly capital: boolean;
};

/** An office that a verb tells of, and the word that it is called by. */
export type Held = { readonly head: TitleHead; readonly called: string };

/** Head of a mechanism or an instrument; `alone`: it names one without further words. */
export type ArrangementHead = { readonly kind: string; readonly alone: boolean };

/** A word that changes a title and stands before or after its head. */
export type Modifier = 'deputy' | 'former' | 'acting' | 'plain';
export type Connector = 'of' | 'to' | 'for' | 'and';

export type KnownPerson = { readonly name: NameWords; readonly country: Country };
/** Words that `usual` shares with `other`, folded. */
export type Namesake = { readonly usual: Country; readonly other: Country; readonly words: ReadonlySet<string> };
export type NameOrigin = {
  readonly country: Country;
  readonly strict: boolean;
  readonly first: ReadonlySet<string>;
  readonly shape: RegExp | null; // of every word of the name
  readonly endings: readonly string[];
};

export type EntityTables = { readonly fr: LanguageTables; readonly en: LanguageTables };

export type LanguageTables = {
  readonly language: 'fr' | 'en';
  readonly countries: PhraseIndex<CountryWord>;
  readonly formalHeads: PhraseIndex<true>; // "République"
  readonly formalQualities: PhraseIndex<true>; // "islamique"
  readonly prefixes: PhraseIndex<Country>;
  readonly notCountries: PhraseIndex<true>;
  readonly namesakes: readonly Namesake[];
  readonly cities: PhraseIndex<Country>;
  readonly titles: PhraseIndex<TitleHead>;
  readonly stateLeader: Office | null;
  readonly partyLeader: Office | null;
  readonly envoy: Office | null; // what a "leader" of a state is who has no other office
  readonly member: Office | null; // of a parliament
  readonly memberCalled: string;
  readonly modifiers: PhraseIndex<Modifier>;
  readonly bodies: PhraseIndex<BodyHead>;
  readonly mechanisms: PhraseIndex<ArrangementHead>;
  readonly mechanismMarks: PhraseIndex<true>;
  readonly partnershipLevels: PhraseIndex<string>;
  readonly instruments: PhraseIndex<ArrangementHead>;
  readonly connectors: PhraseIndex<Connector>;
  readonly honorifics: PhraseIndex<true>;
  readonly portfolio: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly successors: PhraseIndex<true>; // before whoever comes after the one named before
  readonly predecessors: PhraseIndex<true>;
  readonly respectively: ReadonlySet<string>;
  readonly standIns: ReadonlySet<string>; // before "of" a country: another's office, told before
  readonly visiting: ReadonlySet<string>; // beside the office of a guest
  readonly delegations: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly thatClause: ReadonlySet<string>;
  readonly openings: ReadonlySet<string>; // words that begin a sentence with a circumstance
  readonly companions: ReadonlySet<string>;
  readonly attending: ReadonlySet<string>;
  readonly composing: ReadonlySet<string>; // between a delegation and its members
  readonly meetings: ReadonlySet<string>; // between one side and the other
  readonly visits: ReadonlySet<string>; // before the state visited
  readonly ofTwo: PhraseIndex<true>; // behind the title of two people
  readonly meetEachOther: PhraseIndex<true>; // behind two names: these two met
  readonly comes: ReadonlySet<string>; // what a guest does on his visit
  readonly sends: ReadonlySet<string>; // what a principal does to whoever speaks for him
  readonly where: ReadonlySet<string>; // between a place and what is done there
  readonly coChairs: PhraseIndex<true>; // what two sides do to a meeting
  readonly gatherings: ReadonlySet<string>; // where people from everywhere meet
  readonly credentials: ReadonlySet<string>;
  readonly presences: ReadonlySet<string>; // before whoever shows a guest his own country
  readonly invitations: ReadonlySet<string>; // between a guest and whoever is at home there
  readonly hands: ReadonlySet<string>; // verbs of handing over a message
  readonly greetings: ReadonlySet<string>; // what a guest brings from his own leaders
  readonly welcomes: ReadonlySet<string>; // what a guest is, by his host
  readonly pointers: ReadonlySet<string>; // "of that island nation"
  readonly polities: ReadonlySet<string>;
  readonly signs: ReadonlySet<string>; // words of a signing
  readonly behalf: PhraseIndex<true>; // before the state that somebody signs for, wherever it stands
  readonly signsFor: PhraseIndex<true>; // the same, right behind the name or before a comma
  readonly thanks: ReadonlySet<string>; // before the state that somebody of another one thanks
  readonly recalls: ReadonlySet<string>; // before an envoy who is called home
  readonly deaths: ReadonlySet<string>;
  readonly condolences: ReadonlySet<string>;
  readonly organisations: ReadonlySet<Country>; // codes that are no state's
  readonly within: ReadonlyMap<Country, Country>; // agencies of a larger organisation
  readonly possessives: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
  readonly neverNames: ReadonlySet<string>; // lower case, with accents: "Tô" is no "to"
  readonly notPersonBefore: ReadonlySet<string>;
  readonly notPersonAfter: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly as: PhraseIndex<true>;
  readonly holds: PhraseIndex<Held>; // "chairs": of what is named behind it one is the chair
  readonly isOffice: PhraseIndex<true>; // "is", "serves as": between "who" and an office
  readonly papers: ReadonlyMap<string, Country>; // where they are at home, by paperKey of the name
  readonly knownPeople: ReadonlyMap<string, readonly KnownPerson[]>; // by spellingKey of the surname
  readonly origins: readonly NameOrigin[];
  readonly surnameFirst: ReadonlySet<string>;
  readonly postNominals: ReadonlySet<string>; // in capitals: letters behind a name
  readonly particles: ReadonlySet<string>;
  readonly particlesFirst: ReadonlySet<string>;
};
