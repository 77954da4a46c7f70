/** What an act values or opposes in, the countries named there out: who is blamed, whose doing it is, or who is praised. */

import type { Word } from '../../language/types.js';
import type { Span } from '../../text/span.js';
import { countriesIn } from '../parties/countries-in.js';
import { unique } from '../parties/merge-parties.js';
import type { Scene } from '../parties/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { isOwner } from '../syntax/genitives.js';
import { hasPreposition } from '../syntax/has-preposition.js';
import { baseRelation, dependents, headOf, spanBelow, spanOf, subtree, type Tree } from '../syntax/tree.js';
import type { ActKind, Country, Party } from '../types.js';
import { wordsAt } from './find-matters.js';
import type { Reading } from './types.js';

export function namedInMatter(
  reading: Reading,
  match: Match,
  kind: ActKind,
  actor: Party,
  isBlame: boolean,
): Country[] {
  return (
    (isBlame ? blamed(reading, match, actor) : null) ??
    doersNamed(reading, match, kind, actor) ??
    thirdParties(reading, match, actor, isBlame)
  );
}

/** "l'attaque menée par X contre Y": X did it, whoever else is named. */
function blamed({ scene }: Reading, match: Match, actor: Party): Country[] | null {
  const words = wordsAt(match, 'object').flatMap((w) => subtree(match.tree, w));
  const doers = words.filter((w) => hasPreposition(match.tree, w, scene.words.prepositions.by));
  const phrases = doers.map((w) => spanBelow(match.tree, w, (d) => baseRelation(d) === 'acl'));
  const found = othersIn(scene, phrases, actor);
  return found.length > 0 ? found : null;
}

/** "concern over the remarks of Norland's envoy", "mécontentement devant les propos tenus par": whose doing it is. */
function doersNamed({ scene }: Reading, match: Match, kind: ActKind, actor: Party): Country[] | null {
  if (kind !== 'concern') return null;
  const matters = (match.pattern.matter ?? []).filter((place) => place.includes(':'));
  const words = matters.flatMap((place) => wordsAt(match, place)).filter((w) => isOneOf(w, scene.words.doings));
  const { where } = scene.words.prepositions;
  const phrases = words.map((w) => spanBelow(match.tree, w, (d) => hasPreposition(match.tree, d, where)));
  const found = othersIn(scene, phrases, actor);
  return found.length === 1 ? found : null;
}

/** Countries named in what is valued, without its relative clauses, the actor's own left out. */
export function thirdParties(reading: Reading, match: Match, actor: Party, isBlame: boolean): Country[] {
  const { tree } = match;
  const places = ['object', 'clause', 'noun', 'obl'].map((place) => wordsAt(match, place));
  const heads = places.find((words) => words.length > 0) ?? [];
  const isAside = (d: Word) =>
    besides.has(baseRelation(d)) || isPlace(reading, tree, d, isBlame) || (isBlame && isVictim(reading, tree, d));
  const spans = heads.map((head) => spanOf(subtree(tree, head, isAside)));
  return othersIn(reading.scene, spans, actor);
}

const besides: ReadonlySet<string> = new Set(['acl', 'advcl', 'parataxis']);

/** "the attack on Norland", "the situation in Norland": who suffers it or where it is, and nobody blamed. */
function isPlace({ scene }: Reading, tree: Tree, word: Word, isBlame: boolean): boolean {
  const { where, suffers } = scene.words.prepositions;
  return hasPreposition(tree, word, where) || (isBlame && hasPreposition(tree, word, suffers));
}

/** "the killing of Norlanders": they are not blamed for it. */
function isVictim({ scene }: Reading, tree: Tree, word: Word): boolean {
  const noun = headOf(tree, word);
  // "le lâche assassinat": the parser may hang the noun on a word of judgement.
  const names = noun ? [noun, ...dependents(tree, noun, 'nmod', 'flat')] : [];
  return names.some((n) => isOneOf(n, scene.words.harms)) && isOwner(tree, word);
}

/** The countries that some stretches name, the actor's own left out. */
function othersIn(scene: Scene, spans: readonly Span[], actor: Party): Country[] {
  return unique(spans.flatMap((span) => countriesIn(scene, span))).filter((c) => !actor.countries.includes(c));
}
