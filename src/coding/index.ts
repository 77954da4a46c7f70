/** One analysed document in, its coding out (CODEBOOK §8). Pure: the same document gives the same bytes anywhere. */

import type { Document } from '../ingest/types.js';
import type { Analysed } from '../language/types.js';
import { addressed, findAuthor } from './acts/find-author.js';
import { findQuotes } from './acts/find-quotes.js';
import { findTriggers } from './acts/find-triggers.js';
import { mergeActs } from './acts/merge-acts.js';
import { readActs } from './acts/read-acts.js';
import { readingOf } from './acts/reading-of.js';
import type { DraftAct, Reading } from './acts/types.js';
import { daysAhead } from './contacts/days-ahead.js';
import { joinContacts } from './contacts/join-contacts.js';
import { readContacts } from './contacts/read-contacts.js';
import { tellContacts } from './contacts/tell-contacts.js';
import { toldPairs } from './contacts/told-pairs.js';
import { dayWritten, findDates } from './dates/index.js';
import { findFormulas } from './formulas/find-formulas.js';
import { findMentions } from './mentions/index.js';
import { fillCountries } from './parties/fill-countries.js';
import { findHub, findPairs, findPeers, type ToldPair } from './parties/find-pairs.js';
import { findSides } from './parties/find-sides.js';
import { knowWords } from './parties/know-words.js';
import { noTalk } from './parties/types.js';
import type { Match } from './patterns/match.js';
import { mendTree } from './syntax/mend-tree.js';
import { ofOneShape } from './syntax/of-one-shape.js';
import { growTree } from './syntax/tree.js';
import type { CodingTables } from './tables.js';
import type { Act, CodedDocument, Coding } from './types.js';

export type { CodingTables } from './tables.js';
export { loadCodingTables } from './tables.js';

/** What the coder found, with the trace of each act; `readout explain` prints it. */
export type Traced = { readonly coding: Coding; readonly traces: ReadonlyMap<string, readonly string[]> };

export function code(analysed: Analysed, tables: CodingTables): Coding {
  return codeWithTrace(analysed, tables).coding;
}

export function codeWithTrace(analysed: Analysed, tables: CodingTables): Traced {
  const { document } = analysed;
  const reading = startReading(analysed, tables);
  const told = tellContacts(reading, tables.contactWords);
  const tellings = daysAhead(reading, tables.contactWords, told, document.published);
  const contacts = readContacts(reading, tables.contactWords, tellings, document);
  const pairs = toldPairs(tellings, (country) => isState(reading, country));
  const drafts = mergeActs(readActs(inScene(reading, pairs), findPairs(reading.scene, pairs)));
  const acts = drafts.map((draft, i) => numberAct(draft, i, reading));
  const joined = joinContacts(acts, contacts, (index) => drafts[index]?.before ?? null);
  const { mentions } = reading.scene;
  const coding: Coding = {
    schema: 'readout/coding@1',
    document: describe(document),
    people: mentions.people,
    bodies: mentions.bodies,
    instruments: mentions.instruments,
    mechanisms: mentions.mechanisms,
    contacts,
    acts: joined,
    formulas: findFormulas(reading, joined, tables.formulas),
  };
  return { coding, traces: new Map(drafts.map((draft, i) => [`a${i + 1}`, draft.trace])) };
}

/** Named in the text otherwise than as an organisation. */
function isState({ scene }: Reading, country: string): boolean {
  const named = scene.mentions.countries.filter((c) => c.country === country);
  return named.length === 0 || named.some((c) => c.form !== 'organisation');
}

function inScene(reading: Reading, told: readonly ToldPair[]): Reading {
  const { trees, mentions, sides, home, words } = reading.scene;
  const scene = { trees, mentions, sides, home, hub: findHub(told), peers: findPeers(told), words };
  return readingOf(reading, scene, reading.talk);
}

/** Every match of a pattern, whether or not it is known who acts: what the examples of patterns are held to. */
export function findMatches(analysed: Analysed, tables: CodingTables): Match[] {
  const { scene } = startReading(analysed, tables);
  const triggers = scene.trees.flatMap((tree) => findTriggers(tree, tables.acts.patterns, scene.words));
  return triggers.map((trigger) => trigger.match);
}

function startReading(analysed: Analysed, tables: CodingTables): Reading {
  const { document } = analysed;
  const sentences = analysed.sentences.map(ofOneShape);
  const named = findMentions({ document, sentences }, tables.entities);
  const sides = findSides(document, named);
  const mentions = fillCountries(named, sides);
  const options = { language: tables.language, published: dayWritten(document) };
  const dates = findDates(document.text, options, tables.dates);
  const knowledge = knowWords(mentions, tables.acts.patterns, tables.partyWords, dates);
  const scene = {
    trees: sentences.map((sentence, i) => growTree(mendTree(sentence, knowledge), i)),
    mentions,
    sides,
    home: homeOf(document, sides),
    hub: null,
    peers: new Set<string>(),
    words: tables.partyWords,
  };
  const quotes = findQuotes(document.text);
  const author = findAuthor(scene, document.title, quotes);
  return {
    scene,
    talk: noTalk(author && addressed(scene, author), author),
    tables: tables.acts,
    text: document.text,
    dates,
    quotes,
  };
}

/** The publisher's country, or that of the dateline. */
function homeOf(document: Document, sides: readonly string[]): string | null {
  return [document.side, document.dateline?.country].find((c) => c && sides.includes(c)) ?? null;
}

function numberAct(draft: DraftAct, index: number, reading: Reading): Act {
  const { trace: _trace, anaphoric: _anaphoric, before: _before, ...act } = draft;
  const { plover, cameo } = reading.tables.codes[draft.kind];
  return { id: `a${index + 1}`, ...act, contact: null, plover, cameo };
}

function describe(document: Document): CodedDocument {
  const { source: _source, sourceMap: _map, ...coded } = document;
  return coded;
}
