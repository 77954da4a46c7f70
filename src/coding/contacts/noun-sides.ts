/** A contact noun in; who takes part by what hangs on the noun itself out: "la visite de A", "l'entretien entre A et B". */

import type { Word } from '../../language/types.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import { nounStretch } from './around-noun.js';
import { attendedBy } from './attended-by.js';
import {
  countriesOfSides,
  firstNamed,
  hasCase,
  type Named,
  namedBehind,
  peopleOfSides,
  resolveSides,
  sidesOf,
} from './find-sides.js';
import { isPlural } from './is-plural.js';
import { onProgramme } from './on-programme.js';
import { stretchOf } from './stretch.js';
import type { ContactEntry, ContactWords, Side } from './types.js';
import { unnamedSide } from './unnamed-side.js';

/** "la visite du président X", "l'entretien entre A et B", "la rencontre avec C". */
export function ownSides(reading: Reading, words: ContactWords, tree: Tree, noun: Word, entry: ContactEntry): Side[] {
  const addressed = entry.kind === 'correspondence' ? words.addressed : [];
  const further = [...(entry.partners ?? []), ...(entry.also ?? [])];
  const prepositions = [...words.partners, ...addressed, ...further];
  const hung = dependents(tree, noun, 'nmod', 'obl')
    .filter((d) => hasCase(tree, d, prepositions) && !isSeat(reading, tree, d))
    .concat(
      besideTopic(words, tree, noun),
      heldBy(words, tree, noun),
      ownerOf(tree, noun),
      honoured(words, tree, noun),
    );
  const sides = resolveSides(reading, tree, hung, 'unspecified');
  const behind = namedBehind(reading, words, tree, noun, further);
  const near = sidesOf(
    reading,
    behind.length > 0 ? behind : namedOnProgramme(reading, words, tree, noun),
    'unspecified',
  );
  const attended = attendedBy(reading, words, tree, noun);
  if (attended.length > 0) return attended;
  const said = saidOfWhom(reading, words, tree, noun);
  if (said.length > 0) return [...sides, ...said];
  const sitting = entry.kind === 'session' ? sittingOf(reading, tree, noun) : [];
  if (sitting.length > 0 && peopleOfSides([...sides, ...near]).length === 0) return sitting;
  const best = peopleOfSides(near).length > peopleOfSides(sides).length || sides.length === 0 ? near : sides;
  const joint = entry.kind === 'session' ? jointSides(reading, words, tree, noun, best) : [];
  if (joint.length > 0 || best.length > 0) return [...joint, ...best];
  const between = sidesOf(reading, namedBetween(reading, words, tree, noun), 'unspecified');
  if (between.length > 0) return between;
  const countries = countriesBetween(reading, words, tree, noun);
  // "The Norland-Estmark Ministerial Meeting was held".
  return countries.length > 0 || entry.kind !== 'meeting' ? countries : pairBefore(reading, tree, noun);
}

/** "la cinquième session de la commission mixte": in a text of two sides, theirs, where no other country is named; "received B for a sitting of it" tells one contact. */
function jointSides(
  { scene }: Reading,
  { joint, aims }: ContactWords,
  tree: Tree,
  noun: Word,
  own: readonly Side[],
): Side[] {
  if (hasCase(tree, noun, aims)) return [];
  const stretch = nounStretch(tree, noun);
  const end = stretch.findIndex((w) => w.upos === 'PUNCT');
  const isJoint = stretch.slice(0, end < 0 ? undefined : end).some((w) => isOneOf(w, joint));
  const { sides } = scene;
  const isOther = countriesOfSides(own).some((country) => !sides.includes(country));
  if (!isJoint || isOther || isPlural(noun) || sides.length !== 2) return [];
  return [unnamedSide(sides, 'unspecified')];
}

/** "Consultations between Norland and Estmark entered their third round": right behind the noun, whatever the tree hangs them on. */
function countriesBetween(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Side[] {
  const [preposition, ...behind] = tree.sentence.words.slice(noun.id);
  const first = behind.find((w) => w.upos !== 'DET' && w.upos !== 'ADJ');
  if (!first || !preposition || !words.between.includes(preposition.lemma)) return [];
  const sides = resolveSides(reading, tree, [first], 'unspecified');
  return countriesOfSides(sides).length === 2 ? sides : [];
}

function sittingOf(reading: Reading, tree: Tree, noun: Word): Side[] {
  const own = countriesOfSitting(reading, tree, noun);
  const pair = own.length > 0 ? own : pairBefore(reading, tree, noun);
  return pair.length > 0 ? pair : organisationBefore(reading, tree, noun);
}

/** "the African Union Summit": the organisation in whose name it is held. */
function organisationBefore({ scene }: Reading, tree: Tree, noun: Word): Side[] {
  const before = tree.sentence.words[noun.id - 2];
  const named = before && scene.mentions.countries.find((c) => overlaps(c.span, [before.start, before.end]));
  const isBody = named?.form === 'organisation';
  return isBody ? [unnamedSide([named.country], 'unspecified')] : [];
}

/** "the Kenya-Chile Business Forum": the two countries in whose name it is held. */
export function pairBefore(reading: Reading, tree: Tree, noun: Word): Side[] {
  const before = tree.sentence.words.slice(0, noun.id - 1);
  const from = before.findLastIndex((w) => !isNamePart(w)) + 1;
  return pairIn(reading, stretchOf([...before.slice(from), noun]));
}

function isNamePart({ upos, form }: Word): boolean {
  return upos === 'PROPN' || upos === 'ADJ' || upos === 'NOUN' || upos === 'SYM' || /^([-–—]|['’]s?)$/.test(form);
}

/** "the third session of the Kenyan-Chilean Joint Commission": whose commission it is. */
function countriesOfSitting(reading: Reading, tree: Tree, noun: Word): Side[] {
  return pairIn(reading, stretchOf(nounStretch(tree, noun)));
}

function pairIn({ scene }: Reading, stretch: Span | null): Side[] {
  const named = stretch ? scene.mentions.countries.filter((c) => c.form !== 'city' && contains(stretch, c.span)) : [];
  const countries = [...new Set(named.filter((c) => c.form !== 'capital').map((c) => c.country))];
  return countries.length === 2 ? [unnamedSide(countries, 'unspecified')] : [];
}

/** "Their first meeting was with the king": who is said to have been the partner. */
function saidOfWhom(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Side[] {
  const [verb, preposition, ...behind] = tree.sentence.words.slice(noun.id);
  if (verb?.upos !== 'AUX' || !preposition || !words.company.includes(preposition.lemma)) return [];
  return sidesOf(reading, firstNamed(reading, tree, behind, words.beside), 'unspecified');
}

/** "the minister's meeting with B". */
function ownerOf(tree: Tree, noun: Word): Word[] {
  return dependents(tree, noun, 'nmod:poss').filter((d) => d.upos !== 'PRON' && d.upos !== 'DET');
}

/** "une cérémonie organisée par le ministère", "a meeting hosted by A". */
function heldBy(words: ContactWords, tree: Tree, noun: Word): Word[] {
  const held = dependents(tree, noun, 'acl').filter(
    (d) => isOneOf(d, words.holders) && !dependents(tree, d, 'aux').length,
  );
  const above = headOf(tree, noun);
  // "recalled the visit paid by A": nobody does by A what somebody else did.
  const isActive = above?.upos === 'VERB' && !verbGroup(tree, above).passive;
  const hung = held.flatMap((d) => [d, ...(isActive ? [above] : [])].flatMap((up) => dependents(tree, up, 'obl')));
  return hung.filter((by) => by.id > noun.id && hasCase(tree, by, words.agents));
}

/** "un entretien est prévu avec A", "d'autres rencontres sont au programme, notamment avec A, B et C". */
function namedOnProgramme(reading: Reading, words: ContactWords, tree: Tree, noun: Word): readonly Named[] {
  const up = onProgramme(words, tree, noun);
  const behind = up ? tree.sentence.words.slice(up.id) : [];
  const at = behind.findIndex((w) => w.upos === 'ADP' && words.company.includes(w.lemma));
  return at < 0 ? [] : firstNamed(reading, tree, behind.slice(at + 1), words.beside);
}

/** « le déjeuner offert en l'honneur de A », "a dinner in honour of A". */
function honoured({ honours, holders }: ContactWords, tree: Tree, noun: Word): Word[] {
  const above = [noun, ...dependents(tree, noun, 'acl').filter((d) => isOneOf(d, holders))];
  const honour = above.flatMap((up) => dependents(tree, up, 'obl', 'nmod')).filter((d) => isOneOf(d, honours));
  return honour.flatMap((d) => dependents(tree, d, 'nmod'));
}

/** "la réunion de Lima": where it was held, and nobody who was there. */
function isSeat({ scene }: Reading, tree: Tree, word: Word): boolean {
  const isCapital = scene.mentions.countries.some(
    (c) => c.form === 'capital' && overlaps(c.span, [word.start, word.end]),
  );
  return isCapital && hasCase(tree, word, ['de', "d'", 'd’']) && dependents(tree, word, 'conj').length === 0;
}

/** "Avec le ministre A, les discussions ont porté sur": the partner of talks that are the subject stands before them. */
function besideTopic(words: ContactWords, tree: Tree, noun: Word): Word[] {
  const verb = noun.deprel === 'nsubj' ? headOf(tree, noun) : undefined;
  const before = verb ? dependents(tree, verb, 'obl') : [];
  return before.filter((d) => d.id < noun.id && hasCase(tree, d, words.company));
}

/**
 * "la rencontre qui a eu lieu en mai à Lima entre A et B": two who are named behind "entre". Not where another noun brings
 * it in: "la visite a renforcé la coopération entre A et B".
 */
function namedBetween(reading: Reading, words: ContactWords, tree: Tree, noun: Word): readonly Named[] {
  const behind = tree.sentence.words.slice(noun.id);
  const at = behind.findIndex((w) => w.upos === 'ADP' && words.between.includes(w.lemma));
  const isOther = (w: Word) => w.upos === 'NOUN' && !isInDate(reading, w) && !isHeldObject(words, tree, w);
  if (at < 0 || behind.slice(0, at).some(isOther)) return [];
  const pair = firstNamed(reading, tree, behind.slice(at + 1), words.beside);
  return new Set(pair.flatMap((named) => named.party.countries)).size > 1 ? pair : [];
}

function isInDate({ dates }: Reading, word: Word): boolean {
  return dates.some((d) => overlaps(d.span, [word.start, word.end]));
}

/** "a eu lieu": a noun that only helps a verb to say that the contact was held. */
function isHeldObject(words: ContactWords, tree: Tree, word: Word): boolean {
  const verb = headOf(tree, word);
  return verb !== undefined && word.id === verb.id + 1 && isOneOf(verb, words.holders);
}
