/** A text in, its terms out: concepts where the table knows the word, stems where it does not. Terms meet across languages. */

import { nodeFiles } from '../../tables/node-files.js';
import { latinText } from '../entities/name-key.js';
import { soundKey } from '../entities/sound-key.js';
import { type Concepts, readConcepts } from './read-concepts.js';

/** Concepts are written "#vaccine", stems "genera", figures "20000". */
export type Term = string;

/** Six letters let "vaccins", "vaccine" and "vaccinale" meet, and still part "transfert" from "transport". */
const stemLetters = 6;
/** Shorter words are articles and the like; figures count at any length. */
const shortest = 4;

/** The concept of words that are dropped. */
const saysNothing = 'little-word';

let table: Concepts | null = null;

/** The table of this package, read once. */
export function concepts(): Concepts {
  table ??= readConcepts(nodeFiles());
  return table;
}

/** Terms in the order of the text, each once. "20 000 doses" gives "20000" and "#dose". */
export function termsOf(text: string, language: string | null): Set<Term> {
  return termsBy(text, language, { stemOf: (word) => word.slice(0, stemLetters), isAsked: concepts().isInNames });
}

/** The same with stems as they sound, so that "Hambourg" meets "Hamburg" and "litchis" meet "lychees". */
export function matterTermsOf(text: string, language: string | null): Set<Term> {
  return termsBy(text, language, { stemOf: soundStem, isAsked: () => true });
}

type Ways = { readonly stemOf: (word: string) => string; readonly isAsked: (concept: string) => boolean };

function termsBy(text: string, language: string | null, { stemOf, isAsked }: Ways): Set<Term> {
  const words = wordsOf(text);
  const terms = new Set<Term>();
  for (let at = 0; at < words.length; ) {
    const found = concepts().at(words, at, language, isAsked);
    const word = words[at] ?? '';
    if (found && found.concept !== saysNothing) terms.add(`#${found.concept}`);
    if (!found && (word.length >= shortest || /^\d/.test(word))) terms.add(/^\d+$/.test(word) ? word : stemOf(word));
    at += found?.words ?? 1;
  }
  const found = new Set([...terms].map((term) => term.replace('#', '')));
  for (const concept of concepts().together(found)) terms.add(`#${concept}`);
  return terms;
}

export function isLight(term: Term): boolean {
  return term.startsWith('#') && concepts().isLight(term.slice(1));
}

export function needsAnother(term: Term): boolean {
  return term.startsWith('#') && concepts().needsAnother(term.slice(1));
}

/** Terms of the table that each say of which of several things a matter is, one list for each choice. */
export function choices(): readonly (readonly Term[])[] {
  lists ??= concepts().apart.map((list) => list.map((concept) => `#${concept}`));
  return lists;
}

let lists: readonly (readonly Term[])[] | null = null;

/** Stems as they sound, kept: a few thousand words make most of all texts. */
const sounding = new Map<string, string>();
const mostKept = 50_000;

function soundStem(word: string): string {
  const kept = sounding.get(word);
  if (kept !== undefined) return kept;
  const stem = soundKey(word.replace(/(?<=.{3})s$/, '')).slice(0, stemLetters);
  if (sounding.size < mostKept) sounding.set(word, stem);
  return stem;
}

/** A figure of several parts is one word. */
function wordsOf(text: string): string[] {
  return latinText(text.replace(/(\d)[ .,\u00A0\u202F](?=\d{3}\b)/g, '$1'))
    .split(' ')
    .filter((word) => word !== '');
}
