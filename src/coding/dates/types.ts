/** What the date reader takes and hands on. */

import type { Span } from '../../text/span.js';
import type { Edtf } from '../types.js';

export type DateKind = 'date' | 'time' | 'duration' | 'set';
export type DateRelation = 'at' | 'by' | 'since' | 'until' | 'from' | 'during' | 'after' | 'before';
/** Which part of the period is meant, or that the words say "about". */
export type DateModifier = 'start' | 'mid' | 'end' | 'approx';
/** What an implied value was counted from: the day published, or another expression of the text. */
export type DateAnchor = { readonly to: 'published' } | { readonly to: 'mention'; readonly span: Span };

/** One expression of time in a text. */
export type DateMention = {
  readonly span: Span;
  readonly kind: DateKind;
  /** TIMEX3 value (ISO-TimeML): "2024-09-04", "1999-06-11TAF", "P3D", "XXXX-WXX-4", "PRESENT_REF". */
  readonly value: string;
  /** EDTF at day precision or coarser; null for durations, sets and days that cannot be known. */
  readonly edtf: Edtf | null;
  /** True when the words alone give the value, false when the day published or the rest of the text had to help. */
  readonly stated: boolean;
  readonly relation: DateRelation;
  readonly anchor: DateAnchor | null;
  readonly modifier: DateModifier | null;
  /** 1 Monday … 7 Sunday, when the words name one. */
  readonly weekday?: number;
  /** The expressions inside: both ends of "du 13 au 16 mai", the length in "il y a deux ans". */
  readonly parts: readonly DateMention[];
  readonly because: string; // id of the pattern in data/languages/<code>/dates.yaml
};

export type DateOptions = { readonly language: string; readonly published: string | null };

/** A point or stretch of the calendar; what is absent is not said. `year: null` is a year that is not known. */
export type When = {
  readonly year: number | null;
  readonly month?: number;
  readonly day?: number;
  readonly week?: number;
  readonly weekend?: boolean;
  readonly season?: string; // SP, SU, FA, WI
  readonly quarter?: number;
  readonly half?: number;
  readonly decade?: number; // first year
  readonly century?: number; // 21 for 2001–2100
  readonly clock?: string; // "21:45"
  readonly dayPart?: string; // MO, AF, EV, NI, DT
};

/** What one pattern caught: class name (with its number, "day2") → value from the table, and where it stood. */
export type Caught = {
  readonly span: Span;
  readonly pattern: DatePattern;
  readonly values: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, Span>>;
};

/** How the captures of a pattern are read; one function of read-*.ts each. */
export type Reading =
  | 'day'
  | 'days'
  | 'month'
  | 'months'
  | 'year'
  | 'years'
  | 'weekday'
  | 'weekdays'
  | 'near-day'
  | 'same-day'
  | 'stay-day'
  | 'period'
  | 'season'
  | 'quarter'
  | 'decade'
  | 'century'
  | 'clock'
  | 'day-part'
  | 'duration'
  | 'shift'
  | 'set'
  | 'reference';

export type DatePattern = {
  readonly id: string;
  readonly reads: Reading;
  /** Values that the pattern itself gives, as if it had caught them. */
  readonly gives: Readonly<Record<string, string>>;
  readonly expression: RegExp; // sticky, with indices
  readonly vocabulary: ReadonlySet<string>; // its words
  readonly readsAlone: () => boolean; // some figure without a word behind it
  readonly firstWords: ReadonlySet<string>;
  readonly classOf: Readonly<Record<string, string>>; // name of a capture → class of its words
  /** The class whose word must begin with a capital letter: English "May". */
  readonly capital: string | null;
  /** The class whose word must not: French "mars" is a month, "Mars" a planet. */
  readonly small: string | null;
  readonly notAfter: RegExp | null; // must not match at the end of what stands before
  readonly onlyAfter: RegExp | null; // must match at the end of what stands before
  readonly notBefore: RegExp | null; // must not match what follows
};

/** Words and word endings that look ahead or back; a compound past is an auxiliary before a participle. */
export type TenseWords = {
  readonly futureWords: ReadonlySet<string>;
  /** "is to meet": two words that look ahead together. */
  readonly futurePairs: ReadonlySet<string>;
  readonly futureEndings: readonly string[];
  readonly pastWords: ReadonlySet<string>;
  readonly pastEndings: readonly string[];
  readonly auxiliaries: ReadonlySet<string>;
  readonly participles: readonly string[];
  /** "will be held": behind these a past form has the tense of what stands before them. */
  readonly timeless: ReadonlySet<string>;
  readonly neither: ReadonlySet<string>;
};

/** Everything the reader knows of one language. */
export type DateTables = {
  readonly language: string;
  readonly words: Readonly<Record<string, ReadonlyMap<string, string>>>;
  /** By their first word, "0" for figures: which patterns may go on with a second word; all of them where none is known. */
  readonly byFirstWord: ReadonlyMap<string, (second: string | null) => readonly DatePattern[]>;
  /** Whether a first word is no expression of time alone: "le". */
  readonly isOpener: (word: string) => boolean;
  readonly articles: RegExp;
  readonly relations: readonly { readonly relation: DateRelation; readonly before: RegExp }[];
  readonly approximate: RegExp;
  readonly origins: RegExp;
  /** What stands before a day that a clause tells in passing: "que Norland a remise le". */
  readonly aside: RegExp | null;
  /** What ends right before a day and tells of what was done: « , reçu mardi ». */
  readonly passing: RegExp | null;
  /** The pronoun that opens a clause, and all behind it. */
  readonly clause: RegExp | null;
  /** What begins where a verb tells of what went before the news; matched at the verb and the letters before it. */
  readonly earlier: RegExp | null;
  readonly tense: TenseWords;
};
