/** What the coding stage hands on: one document's coding, CODEBOOK §8 (`readout/coding@1`). */

import type { Dateline } from '../ingest/types.js';
import type { Span } from '../text/span.js';

/** ISO 3166-1 alpha-3, or the code of an organisation that acts as a party (UNO, EUE, ASE …). */
export type Country = string;
/** EDTF, ISO 8601-2. */
export type Edtf = string;

export type ActKind =
  | 'discuss'
  | 'brief'
  | 'state'
  | 'request'
  | 'propose'
  | 'invite'
  | 'demand'
  | 'pledge'
  | 'intend'
  | 'agree'
  | 'sign'
  | 'praise'
  | 'thank'
  | 'congratulate'
  | 'condole'
  | 'support'
  | 'concern'
  | 'criticise'
  | 'warn'
  | 'refuse'
  | 'protest'
  | 'cooperate'
  | 'aid'
  | 'yield'
  | 'sanction'
  | 'investigate'
  | 'mobilise'
  | 'coerce'
  | 'attack';

export type ActStatus = 'made' | 'reported' | 'hypothetical';
export type ContactKind = 'meeting' | 'call' | 'visit' | 'session' | 'ceremony' | 'correspondence';
export type VisitForm = 'state' | 'official' | 'working' | 'private' | 'transit';
export type ContactStatus = 'held' | 'planned' | 'proposed' | 'postponed' | 'cancelled';
export type ParticipantRole = 'host' | 'guest' | 'head' | 'co-chair' | 'member' | 'unspecified';

export type BodyKind =
  | 'state'
  | 'government'
  | 'ministry'
  | 'parliament'
  | 'chamber'
  | 'committee'
  | 'court'
  | 'party'
  | 'embassy'
  | 'agency'
  | 'military'
  | 'local'
  | 'company'
  | 'association'
  | 'university'
  | 'media'
  | 'international';

/** From highest to lowest. */
export type PostLevel =
  | 'head-of-state'
  | 'head-of-government'
  | 'party-leader'
  | 'speaker'
  | 'deputy-head'
  | 'minister'
  | 'deputy-speaker'
  | 'deputy-minister'
  | 'organisation-head'
  | 'legislator'
  | 'ambassador'
  | 'envoy'
  | 'consul'
  | 'military'
  | 'local'
  | 'official'
  | 'executive'
  | 'spouse'
  | 'other';

export type Topic =
  | 'politics'
  | 'parliament'
  | 'party'
  | 'defence'
  | 'security'
  | 'territory'
  | 'justice'
  | 'human-rights'
  | 'trade'
  | 'investment'
  | 'finance'
  | 'energy'
  | 'nuclear'
  | 'agriculture'
  | 'transport'
  | 'industry'
  | 'technology'
  | 'space'
  | 'digital'
  | 'health'
  | 'environment'
  | 'disaster'
  | 'aid'
  | 'education'
  | 'culture'
  | 'tourism'
  | 'sport'
  | 'people'
  | 'community'
  | 'migration'
  | 'media'
  | 'multilateral';

export type Post = {
  readonly title: string;
  readonly level: PostLevel;
  readonly body: string | null; // id of a body
  readonly country: Country | null;
  readonly accredited: Country | null;
  readonly former: boolean;
};

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly country: Country | null;
  readonly posts: readonly Post[];
  readonly mentions: readonly Span[];
};

export type Body = {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly country: Country | null;
  readonly parent: string | null; // id of a body
  readonly mentions: readonly Span[];
};

export type Instrument = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly date: Edtf | null;
  readonly countries: readonly Country[];
  readonly mentions: readonly Span[];
};

export type Mechanism = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly countries: readonly Country[];
  readonly mentions: readonly Span[];
};

export type Place = { readonly name: string; readonly country: Country | null };

/** Either `person` or `body` is set. */
export type Participant = {
  readonly person?: string;
  readonly body?: string;
  readonly side: Country | null;
  readonly role: ParticipantRole;
};

export type Contact = {
  readonly id: string;
  readonly kind: ContactKind;
  readonly form: VisitForm | null;
  readonly date: Edtf | null;
  readonly place: Place | null;
  readonly participants: readonly Participant[];
  readonly countries: readonly Country[];
  readonly status: ContactStatus;
  readonly recalled: boolean;
  readonly spans: readonly Span[];
};

export type Party = {
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  readonly countries: readonly Country[];
};

export type Matter = { readonly span: Span; readonly text: string };

export type Act = {
  readonly id: string;
  readonly kind: ActKind;
  readonly actor: Party;
  readonly recipient: Party;
  readonly about?: { readonly addressee: Party };
  readonly via?: Party;
  readonly joint: boolean;
  readonly negated: boolean;
  readonly quoted: boolean;
  readonly status: ActStatus;
  readonly matters: readonly Matter[];
  readonly topics: readonly Topic[];
  readonly due: Edtf | null;
  readonly date: Edtf | null;
  readonly contact: string | null; // id of a contact
  readonly place: Place | null;
  readonly trigger: Span;
  readonly span: Span;
  readonly spans: readonly Span[]; // every clause that tells this act; the first is `span`
  readonly plover: string;
  readonly cameo: string;
  readonly confidence: number; // 0..1
  readonly because: string; // id of the pattern that read it
};

/** One use of a standing formula ("partenariat stratégique", "one China") between two countries; data/ontology/formulas.yaml. */
export type Formula = {
  readonly id: string;
  readonly form: string; // id of the form: family, full stop, form
  readonly words: string;
  readonly span: Span;
  readonly sentence: Span;
  readonly countries: readonly [Country, Country]; // in alphabetical order
  readonly act: string | null; // id of the act that says it, if one does
};

export type CodedDocument = {
  readonly id: string;
  readonly url: string;
  readonly publisher: string | null;
  readonly side: Country | null;
  readonly language: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly dateline: Dateline | null;
  readonly text: string;
  readonly captions: readonly string[];
};

export type Coding = {
  readonly schema: 'readout/coding@1';
  readonly document: CodedDocument;
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
  readonly instruments: readonly Instrument[];
  readonly mechanisms: readonly Mechanism[];
  readonly contacts: readonly Contact[];
  readonly acts: readonly Act[];
  readonly formulas?: readonly Formula[]; // codings made before these were read have none
};
