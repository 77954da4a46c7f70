/** What the mentions step hands on: who and what a document names, and where. */

import type { Span } from '../../text/span.js';
import type { Body, Country, Instrument, Mechanism, Person, PostLevel } from '../types.js';

export type CountryForm =
  | 'name' // Vietnam, Fédération de Russie
  | 'adjective' // vietnamien
  | 'capital' // Hanoï
  | 'people' // les Vietnamiens
  | 'prefix' // sino- in "sino-vietnamien"
  | 'organisation' // ONU
  | 'metonym' // Kremlin
  | 'city'; // Genève: a place, which never stands for the country

export type CountryMention = { readonly span: Span; readonly country: Country; readonly form: CountryForm };

/** A name in one place. `full` takes in the titles and honorifics that belong to it, before and after. */
export type PersonMention = { readonly person: string; readonly span: Span; readonly full: Span };

/** Somebody named by role alone: "le diplomate", "son homologue russe", "le vice-ministre". */
export type TitleMention = {
  readonly span: Span; // from the determiner, if there is one
  readonly level: PostLevel | null; // null: a description that fits any office
  readonly country: Country | null;
  readonly person: string | null; // whom it means, when the text has named that person
  readonly plural: boolean;
  readonly visiting?: boolean; // "the visiting minister": the words say which of two
};

export type Mentions = {
  readonly countries: readonly CountryMention[];
  readonly people: readonly Person[];
  readonly personMentions: readonly PersonMention[];
  readonly titles: readonly TitleMention[];
  readonly bodies: readonly Body[];
  readonly mechanisms: readonly Mechanism[];
  readonly instruments: readonly Instrument[];
};
