/** A contact noun in; who holds the contact besides those named with the noun out. */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { headOf, type Tree } from '../syntax/tree.js';
import { hasPossessive, nounStretch } from './around-noun.js';
import { doersOver, nearSubject, subjectSides } from './doers-over.js';
import { countriesOfSides, type Named, namedIn, sidesOf } from './find-sides.js';
import { holderSides } from './holder-sides.js';
import { isOfBoth, isSeparate, isSetting, verbAbove } from './noun-grade.js';
import { placeOf } from './place-of.js';
import { clauseAround } from './stretch.js';
import type { ContactEntry, ContactWords, Side } from './types.js';

/** Who holds the contact besides those named with the noun. */
export function otherSides(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  noun: Word,
  holder: Word | null,
  entry: ContactEntry,
  own: readonly Side[],
): Side[] {
  if (holder) return holderSides(reading, words, tree, holder, entry, own);
  if (entry.kind === 'visit') return own.length > 0 ? [] : visitorSides(reading, words, tree, noun);
  // "In separate meetings with A and B, C discussed trade".
  const isShort =
    countriesOfSides(own).length < 2 || isSeparate(words, tree, noun) || isWithOthers(words, tree, noun, own);
  const isTheirs =
    hasPossessive(tree, noun) || isSetting(words, tree, noun, entry) || isOfBoth(reading, words, tree, noun);
  if (!isShort || (own.length === 0 && !isTheirs)) return [];
  const doers = doersOver(reading, tree, noun, own);
  const up = headOf(tree, noun);
  const isBorne = entry.kind === 'correspondence' && up !== undefined && isOneOf(up, words.bearers);
  if (((entry.kind !== 'call' && entry.kind !== 'correspondence') || own.length > 0) && !isBorne) return doers;
  return [...doers, ...sidesOf(reading, namedIn(reading, clauseAround(tree, verbAbove(tree, noun))), 'unspecified')];
}

/** "his talks with A and B": those named with it are others than whose it is. */
function isWithOthers(words: ContactWords, tree: Tree, noun: Word, own: readonly Side[]): boolean {
  const isNamed = own.every(({ party }) => party.people.length > 0) && hasPossessive(tree, noun);
  const behind = isNamed ? nounStretch(tree, noun) : [];
  return behind.some((w) => isOneOf(w, words.company)) && !behind.some((w) => isOneOf(w, words.between));
}

/** "sa visite": whoever is spoken of; "X, en visite à Hanoï": the person named last before. */
function visitorSides(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Side[] {
  const isTheirs = hasPossessive(tree, noun);
  const near = isTheirs ? (nearSubject(reading, tree, noun) ?? subjectSides(reading, tree, [])) : [];
  if (near.length > 0) return abroad(reading, words, tree, noun, near);
  const before = namedIn(reading, tree.sentence.words.slice(0, noun.id - 1)).at(-1);
  if (before) return isTheirs ? [] : sidesOf(reading, [before], 'guest');
  const behind = opensSentence(tree, noun) ? firstBehind(reading, words, tree, noun) : undefined;
  if (behind) return sidesOf(reading, [behind], 'guest');
  return isTheirs ? [] : subjectSides(reading, tree, []);
}

/** "The Peruvian minister thanked A for his visit to Lima": nobody visits his own country, so whom the sentence names last of another. */
function abroad(reading: Reading, words: ContactWords, tree: Tree, noun: Word, near: readonly Side[]): Side[] {
  const host = placeOf(reading, words, tree, nounStretch(tree, noun).slice(1), 'visit', noun)?.country;
  if (!host || !countriesOfSides(near).includes(host)) return [...near];
  const before = namedIn(reading, tree.sentence.words.slice(0, noun.id - 1));
  const isGuest = ({ party }: Named) => party.people.length > 0 && !party.countries.includes(host);
  const guest = before.findLast(isGuest) ?? namedIn(reading, sentenceBefore(reading, tree)).findLast(isGuest);
  return guest ? sidesOf(reading, [guest], 'guest') : [...near];
}

/** "B met A. This is her first visit to Lima": of whom the sentence before told. */
function sentenceBefore({ scene: { trees } }: Reading, { index }: Tree): readonly Word[] {
  return trees[index - 1]?.sentence.words ?? [];
}

/** "In Lima on a visit, A …": who is named first. "On a visit at the invitation of B, A …": who is named behind the comma, B being the host. */
function firstBehind(reading: Reading, { beside }: ContactWords, tree: Tree, noun: Word): Named | undefined {
  const behind = tree.sentence.words.slice(noun.id);
  const comma = behind.find((w) => w.form === ',');
  const isInvited = behind.some((w) => w.start < (comma?.start ?? 0) && isOneOf(w, beside));
  return namedIn(reading, behind).find(({ span }) => !isInvited || span[0] > (comma?.start ?? 0));
}

/** "In Lima on a visit, A …": the visit opens the sentence, and a comma ends what is said of it. */
function opensSentence({ sentence: { words } }: Tree, noun: Word): boolean {
  const opening = words.slice(0, noun.id - 1);
  const isShort = words[0]?.upos === 'ADP' && opening.every((w) => w.upos !== 'VERB' && w.upos !== 'AUX');
  return isShort && words.slice(noun.id).some((w) => w.form === ',');
}
