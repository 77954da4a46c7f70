/** A contact noun in; what it is where it tells of no contact of its own out: a habit, a manner, a part of another, a sitting of many. */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { isGenitive } from '../syntax/genitives.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import { hasPossessive, isFramed } from './around-noun.js';
import { verbEntries } from './entries-of.js';
import { countriesOfSides, hasCase, peopleOfSides } from './find-sides.js';
import { isPlural } from './is-plural.js';
import { nounEntry } from './noun-entry.js';
import { titleBefore } from './title-before.js';
import type { ContactEntry, ContactWords, Side } from './types.js';

/** « le sommet Russie-Afrique », "the Russia-Africa summit": of many states, of which the text names one. */
export function isOfContinent({ continents }: ContactWords, tree: Tree, noun: Word): boolean {
  const isContinent = (w: Word) => continents.includes(w.form);
  const before = titleBefore(tree, noun);
  const hyphen = before.findIndex(isHyphen);
  if (hyphen > 0 && before.slice(hyphen - 1).some(isContinent)) return true;
  const [next, behind, last] = tree.sentence.words.slice(noun.id, noun.id + 3);
  const name = behind && isHyphen(behind) ? `${next?.form}-${last?.form}` : (next?.form ?? '');
  return /[-–]/.test(name) && name.split(/[-–]/).some((part) => continents.includes(part));
}

function isHyphen({ form }: Word): boolean {
  return /^[-–]$/.test(form);
}

/** « au cours du déjeuner offert en l'honneur de A ». */
export function isGiven({ holders }: ContactWords, tree: Tree, noun: Word): boolean {
  return dependents(tree, noun, 'acl').some((d) => isOneOf(d, holders));
}

/** "In his interaction with A": one's own, and the occasion of what is told. */
export function isOwnOccasion({ frames }: ContactWords, tree: Tree, noun: Word): boolean {
  return hasPossessive(tree, noun) && isFramed(tree, noun, frames);
}

/** "on the sidelines of the meeting of the Union". */
export function isOwned(tree: Tree, noun: Word): boolean {
  return dependents(tree, noun, 'nmod').some((d) => isGenitive(tree, d));
}

/** "en marge de la session de l'Union": a sitting of many, told as a place. */
export function isOfOrganisations({ scene }: Reading, own: readonly Side[]): boolean {
  const codes = scene.mentions.countries.filter((c) => c.form === 'organisation').map((c) => c.country);
  const countries = countriesOfSides(own);
  return countries.length > 0 && countries.every((c) => codes.includes(c)) && peopleOfSides(own).length === 0;
}

/** "have held regular meetings": nobody can say when. */
export function isHabit(words: ContactWords, tree: Tree, noun: Word): boolean {
  return isPlural(noun) && dependents(tree, noun, 'amod').some((d) => isOneOf(d, words.habitual));
}

/** "held other meetings": nobody says with whom. */
export function isUnnamed({ unnamed }: ContactWords, tree: Tree, noun: Word): boolean {
  return isPlural(noun) && dependents(tree, noun, 'amod', 'det').some((d) => isOneOf(d, unnamed));
}

/** "devrait s'entretenir en tête-à-tête avec A": how they meet, which the verb tells. */
export function isManner(words: ContactWords, tree: Tree, noun: Word, { kind }: ContactEntry): boolean {
  if (!hasCase(tree, noun, words.manners)) return false;
  // "sont en discussion".
  if (dependents(tree, noun, 'cop').length > 0) return kind === 'meeting';
  const verb = headOf(tree, noun);
  return verb !== undefined && verbEntries(words, verb).some((e) => e.kind === kind);
}

/** "a summit telephone talk" is a talk. */
export function isPartOfOther(words: ContactWords, tree: Tree, noun: Word): boolean {
  if (isOfRound(words, tree, noun)) return true;
  const head = noun.deprel === 'compound' ? headOf(tree, noun) : undefined;
  if (!head || head.id < noun.id) return false;
  return nounEntry(words, tree, head) !== undefined || isPartOfOther(words, tree, head);
}

/** "the second round of negotiations": the round tells it. */
export function isOfTold(words: ContactWords, tree: Tree, noun: Word, { kind }: ContactEntry): boolean {
  const round = noun.deprel === 'nmod' && kind === 'meeting' ? headOf(tree, noun) : undefined;
  return round !== undefined && isOneOf(round, words.rounds) && nounEntry(words, tree, round)?.kind === 'session';
}

/** "the third session of the Joint Commission", "the Joint Commission meeting": the sitting tells it. */
export function isOfSitting(words: ContactWords, tree: Tree, noun: Word): boolean {
  const up = ['nmod', 'compound'].includes(noun.deprel) ? headOf(tree, noun) : undefined;
  return up !== undefined && nounEntry(words, tree, up)?.kind === 'session';
}

/** "will host the third session of the commission": hung on the verb, to some parsers. */
function isOfRound({ rounds }: ContactWords, tree: Tree, noun: Word): boolean {
  const of = dependents(tree, noun, 'case').find((d) => isOneOf(d, ['of', 'de']));
  const before = of && tree.sentence.words[of.id - 2];
  return before !== undefined && noun.deprel.startsWith('obl') && isOneOf(before, rounds);
}
