/**
 * The tellings of a document in; with those out whom the sentence behind lists: "Deux ambassadeurs ont présenté leurs lettres. Il
 * s'agit de A et de B".
 */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { Tree } from '../syntax/tree.js';
import { envoysBehind } from './envoys-behind.js';
import { countriesOfSides, firstNamed, namedIn, peopleOfSides, sidesOf } from './find-sides.js';
import { plainSentence } from './plain-sentence.js';
import { standInsBehind } from './stand-ins-behind.js';
import { toldOfEach } from './told-of-each.js';
import type { ContactWords, Side, Telling } from './types.js';

export function addListed(reading: Reading, words: ContactWords, tellings: readonly Telling[]): Telling[] {
  const { trees } = reading.scene;
  const rites = toldOfEach(words);
  return tellings.flatMap((telling) => {
    const next = trees[telling.sentence + 1];
    // "received several ambassadors who had come to present their credentials".
    const isTold = telling.grade === 'told' || (rites.has(telling.because) && telling.grade === 'named');
    const isShort = isTold && isReception(telling) && peopleOfSides(telling.sides).length < 2;
    const isAbove = isShort && (telling.kind === 'meeting' || rites.has(telling.because));
    const opens = isAbove ? [trees[telling.sentence], isListing(reading, words, next) ? next : undefined] : [];
    const list = opens.find((tree) => opensList(tree));
    const below = list ? listedBelow(reading, trees, list.index) : [];
    const beside = next && isShort && below.length === 0 ? listedIn(reading, words, next) : below;
    const isOpen = beside.length === 0 && telling.open === true;
    const told = isOpen ? standInsBehind(reading, words, telling) : [];
    const counted = isOpen && (told.length > 0 || rites.has(telling.because)) ? envoysBehind(reading, telling) : [];
    const listed = [counted, told].find((sides) => sides.length > 0) ?? beside;
    if (listed.length === 0) return telling.open ? [] : [withKnown(tellings, telling)];
    // Envoys are received one by one.
    return listed.map((side) => ({ ...telling, sides: [...telling.sides, side] }));
  });
}

/** "s'est entretenu avec trois ambassadeurs. Celui du Chili, A, a été reçu le premier": by whoever was said to meet them all. */
function withKnown(tellings: readonly Telling[], telling: Telling): Telling {
  const isGuest = telling.sides.length > 0 && telling.sides.every((side) => side.role === 'guest');
  const open = tellings.find((one) => one.open && one.sentence < telling.sentence);
  const host = open?.sides.filter(({ party }) =>
    party.countries.every((c) => !countriesOfSides(telling.sides).includes(c)),
  );
  if (!open || !isGuest || telling.kind !== open.kind || host?.length !== 1) return telling;
  return { ...telling, date: telling.date ?? open.date, sides: [...telling.sides, ...host] };
}

/** "The president received today:", and below it one guest a line. */
export function opensList(tree: Tree | undefined): boolean {
  return tree?.sentence.words.at(-1)?.form === ':';
}

/** Whoever each line below names first, up to the first line that tells something. */
function listedBelow(reading: Reading, trees: readonly Tree[], sentence: number): Side[] {
  const behind = trees.slice(sentence + 1).filter((tree) => tree.sentence.words.some((w) => /\p{L}/u.test(w.form)));
  const end = behind.findIndex((tree) => !isLine(reading, tree));
  const lines = end < 0 ? behind : behind.slice(0, end);
  return lines.flatMap((tree) => sidesOf(reading, namedIn(reading, tree.sentence.words).slice(0, 1), 'guest'));
}

/** "- Mr A, Ambassador of Norland;": a line without a verb of its own, which opens with somebody. */
function isLine(reading: Reading, tree: Tree): boolean {
  const root = tree.sentence.words.find((w) => w.head === 0);
  const start = tree.sentence.span[0];
  const first = namedIn(reading, tree.sentence.words)[0];
  const opens = /(?:^|\n)\s*(?:[-–—·•*]|\d+[.)])?\s*$/.test(reading.text.slice(Math.max(0, start - 6), start));
  return opens && root?.upos !== 'VERB' && first !== undefined && first.span[0] - start < lineReach;
}

/** Letters of "Son Excellence Monsieur", before the name that a line opens with. */
const lineReach = 30;

function isReception({ kind }: Telling): boolean {
  return kind === 'ceremony' || kind === 'meeting';
}

/** "Il s'agit de :". */
function isListing(reading: Reading, words: ContactWords, tree: Tree | undefined): boolean {
  return tree !== undefined && openingOf(reading, words, tree) !== undefined;
}

function openingOf(reading: Reading, { listed }: ContactWords, tree: Tree): string | undefined {
  const text = plainSentence(reading, tree);
  return listed.find((words) => text.startsWith(words));
}

/** Those named right behind the opening: "Il s'agit de A et de B", not "Il s'agit de la première visite de A". */
function listedIn(reading: Reading, words: ContactWords, tree: Tree): Side[] {
  const opening = openingOf(reading, words, tree);
  if (opening === undefined) return [];
  const end = tree.sentence.span[0] + opening.length;
  const behind = tree.sentence.words.filter((w) => w.start >= end);
  const named = firstNamed(reading, tree, behind, words.beside);
  const first = behind.find((w) => !isBeforeName(reading, w));
  return first && named[0] && contains(named[0].span, [first.start, first.end]) ? sidesOf(reading, named, 'guest') : [];
}

/** "from", "the", "Norland's". */
function isBeforeName({ scene }: Reading, word: Word): boolean {
  if (['ADP', 'DET', 'ADV', 'PUNCT', 'PART'].includes(word.upos)) return true;
  return scene.mentions.countries.some((c) => contains(c.span, [word.start, word.end]));
}
