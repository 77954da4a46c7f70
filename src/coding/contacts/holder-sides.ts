/** The verb that holds a contact noun in; whoever holds the contact out: "A had talks with B", "granted B an audience". */

import type { Word } from '../../language/types.js';
import { findSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import { isHappening } from './clause-of.js';
import { talkSides } from './doers-over.js';
import {
  countriesOfSides,
  firstNamed,
  hasCase,
  type Named,
  namedIn,
  peopleOfSides,
  resolveSides,
  sidesOf,
} from './find-sides.js';
import { clauseBehind } from './stretch.js';
import type { ContactEntry, ContactWords, Side } from './types.js';

export function holderSides(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  holder: Word,
  entry: ContactEntry,
  own: readonly Side[],
): Side[] {
  const granted = grantedSides(reading, words, tree, holder, entry);
  if (granted) return granted;
  const subject = findSubject(tree, verbGroup(tree, holder), (verb) => isOneOf(verb, words.proposed))?.word;
  const prepositions = [
    ...words.company,
    ...(entry.also ?? []),
    ...(entry.kind === 'correspondence' ? words.addressed : []),
  ];
  const isPartner = (d: Word) => hasCase(tree, d, prepositions) || (entry.kind === 'correspondence' && isToSomebody(d));
  const partners = dependents(tree, holder, 'obl', 'iobj').filter(isPartner);
  const invited = invitedSides(reading, words, tree, holder);
  const doers = invited.length > 0 || !subject ? invited : resolveSides(reading, tree, [subject], 'unspecified');
  const who =
    doers.length > 0
      ? doers
      : (hostsOfCeremony(reading, words, tree, holder, entry) ??
        (isSittingHeld(words, tree, holder, entry) ? [] : namedBefore(reading, tree, holder)));
  const others = entry.kind === 'visit' ? [] : partners.flatMap((word) => partnerSides(reading, tree, word, who));
  const found = [...who, ...others];
  if (entry.kind === 'visit' || countriesOfSides([...found, ...own]).length > 1) return found;
  const near = entry.kind === 'ceremony' ? words.beside.filter((word) => !words.present.includes(word)) : words.beside;
  const elsewhere = [...near, ...words.after, ...words.before];
  const named = firstNamed(reading, tree, clauseBehind(tree, holder), elsewhere);
  return [...found, ...sidesOf(reading, named, 'unspecified')];
}

/** "The last session was held in Lima": nobody in particular has held it. */
function isSittingHeld(words: ContactWords, tree: Tree, holder: Word, { kind }: ContactEntry): boolean {
  return kind === 'session' && isHappening(words, tree, holder);
}

/** "The ceremony took place at the Norlandian Ministry of Health": whose house it is, where nobody is said to have held it. */
function hostsOfCeremony(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  holder: Word,
  entry: ContactEntry,
): Side[] | null {
  if (entry.kind !== 'ceremony' || !dependents(tree, holder, 'obj').some((d) => isOneOf(d, words.happens))) return null;
  const places = dependents(tree, holder, 'obl').filter((d) => hasCase(tree, d, words.places));
  const hosts = resolveSides(reading, tree, places, 'host');
  return hosts.length > 0 ? hosts : null;
}

/** "a accordé une audience à A" by its host, "une audience a été accordée à A" by whoever received the guest before. */
function grantedSides(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  holder: Word,
  entry: ContactEntry,
): Side[] | null {
  if (entry.kind !== 'meeting' || !isOneOf(holder, words.grants)) return null;
  const group = verbGroup(tree, holder);
  const to = dependents(tree, holder, 'obl', 'iobj', 'nmod').filter((d) => hasCase(tree, d, words.addressed));
  const near = sidesOf(reading, firstNamed(reading, tree, clauseBehind(tree, holder), words.beside), 'guest');
  const guests = resolveSides(reading, tree, to, 'guest');
  const who = peopleOfSides(guests).length > 0 || near.length === 0 ? guests : near;
  const host = findSubject(tree, group, () => false)?.word;
  const hosts = host ? resolveSides(reading, tree, [host], 'host') : [];
  return who.length > 0 || hosts.length > 0 ? [...hosts, ...who] : null;
}

/** "lui a remis", "handed him". */
function isToSomebody({ upos, deprel }: Word): boolean {
  return upos === 'PRON' && deprel.startsWith('iobj');
}

/** "avec lui": the last who was named before it and stands for another country. */
export function partnerSides(reading: Reading, tree: Tree, word: Word, who: readonly Side[]): Side[] {
  if (word.upos !== 'PRON') return resolveSides(reading, tree, [word], 'unspecified');
  const known = countriesOfSides(who);
  const isOther = ({ party }: Named) => party.people.length > 0 && party.countries.every((c) => !known.includes(c));
  const before = namedIn(reading, tree.sentence.words.slice(0, word.id - 1)).findLast(isOther);
  if (before) return sidesOf(reading, [before], 'unspecified');
  const meant = resolveSides(reading, tree, [word], 'unspecified');
  const isForeign = meant.some(({ party }) => party.countries.some((c) => !known.includes(c)));
  const earlier = isForeign ? undefined : namedEarlier(reading, tree).findLast(isOther);
  if (earlier && known.length > 0) return sidesOf(reading, [earlier], 'unspecified');
  return meant.length > 0 ? meant : talkSides(reading);
}

/** "The visit is off. A met him in May": those of whom the two sentences before told. */
function namedEarlier(reading: Reading, { index }: Tree): Named[] {
  const before = reading.scene.trees.slice(Math.max(0, index - 2), index);
  return before.flatMap((tree) => namedIn(reading, tree.sentence.words));
}

/** "A a invité B à effectuer une visite": B is to do it. */
function invitedSides(reading: Reading, words: ContactWords, tree: Tree, holder: Word): Side[] {
  const up = headOf(tree, holder);
  if (!up || holder.feats.VerbForm !== 'Inf' || !isOneOf(up, words.proposed) || up.id > holder.id) return [];
  const between = tree.sentence.words.slice(up.id, holder.id - 1);
  return sidesOf(reading, firstNamed(reading, tree, between, words.beside), 'guest');
}

/** Where the parser lost the subject: whoever the sentence named last before its verb, else the talk before it. */
function namedBefore(reading: Reading, tree: Tree, holder: Word): Side[] {
  const before = namedIn(reading, tree.sentence.words.slice(0, holder.id - 1)).at(-1);
  return before ? sidesOf(reading, [before], 'unspecified') : talkSides(reading);
}
