/** The contacts that sentences tell as news in; for each sentence the two countries whose contact it goes on telling out. */

import type { Word } from '../../language/types.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import { headOf } from '../syntax/tree.js';
import type { Country } from '../types.js';
import { countriesIn } from './countries-in.js';
import { mentionsIn } from './mentions-in.js';
import type { Scene } from './types.js';

/** Countries that a sentence says to have met; of more than two the host's stands first. */
export type ToldPair = {
  readonly sentence: number;
  readonly countries: readonly Country[];
  /** More than two, of whom none is said to host the others. */
  readonly peers: boolean;
};

/** The groups of peers, each by its countries in order. */
export function findPeers(told: readonly ToldPair[]): ReadonlySet<string> {
  return new Set(told.filter((t) => t.peers).map((t) => t.countries.join()));
}

/**
 * A text that tells of several contacts one after the other: "les deux ministres" are those of the contact told last, until
 * the people of another one are named again. Where no sentence tells a pair, the sides of the document hold all through.
 */
export function findPairs(scene: Scene, told: readonly ToldPair[]): (readonly Country[])[] {
  const known: (readonly Country[])[] = [scene.sides];
  let now: readonly Country[] = scene.sides;
  return scene.trees.map((tree) => {
    const own = told.filter((t) => t.sentence === tree.index).map((t) => inOrder(scene, t.countries));
    const pair = own.length > 0 ? together(scene, tree.index, own, now) : meant(scene, tree.index, known, now);
    for (const one of own) if (!known.some((k) => k.join() === one.join())) known.push(one);
    now = pair ?? now;
    return now;
  });
}

/** The one country of all contacts that a text of several tells. */
export function findHub(told: readonly ToldPair[]): Country | null {
  const others = new Set(told.map((t) => [...t.countries].sort().join()));
  const [first] = told;
  const common = first?.countries.filter((c) => told.every((t) => t.countries.includes(c))) ?? [];
  return others.size > 1 && common.length === 1 ? (common[0] ?? null) : null;
}

/** Contacts of one sentence with one host; a group told before goes on where nobody of it is named. */
function together(
  scene: Scene,
  sentence: number,
  own: readonly (readonly Country[])[],
  now: readonly Country[],
): readonly Country[] | undefined {
  const [first = []] = own;
  const isOfGroup = now.length > 2 && own.every((pair) => pair.every((c) => now.includes(c)));
  if (isOfGroup && (own.length > 1 || countriesOfPeople(scene, sentence).length === 0)) return now;
  if (own.length === 1) return first;
  const hosts = first.filter((c) => own.every((pair) => pair.includes(c)));
  const all = [...new Set([...hosts, ...own.flat()])];
  return hosts.length === 1 && all.length > 2 ? all : undefined;
}

/** The home side first, as in the sides of the document; a host and several guests as they come. */
function inOrder({ sides }: Scene, countries: readonly Country[]): readonly Country[] {
  if (countries.length > 2) return countries;
  return [...countries].sort((a, b) => rank(sides, a) - rank(sides, b) || (a < b ? -1 : 1));
}

function rank(sides: readonly Country[], country: Country): number {
  return sides.includes(country) ? sides.indexOf(country) : sides.length;
}

/** Of whoever is named or told by an office at this word. */
function countryAt({ mentions }: Scene, word: Word | undefined): Country | null {
  if (!word) return null;
  const span: Span = [word.start, word.end];
  const person = mentions.personMentions.find((m) => overlaps(m.full, span))?.person;
  const title = mentions.titles.find((t) => !t.plural && overlaps(t.span, span));
  return mentions.people.find(({ id }) => id === person)?.country ?? title?.country ?? null;
}

/** Somebody is named who is of no country of the pair told last, and of one told before. */
function meant(
  scene: Scene,
  sentence: number,
  known: readonly (readonly Country[])[],
  now: readonly Country[],
): readonly Country[] | undefined {
  const people = countriesOfPeople(scene, sentence);
  if (people.every((c) => now.includes(c))) return namedPartner(scene, sentence, known, now, people);
  return known.findLast((pair) => people.every((c) => pair.includes(c))) ?? newPair(scene, sentence, now, people);
}

/** "… were taken up by A and his Norlandian counterpart B": two named together, of whom one was in the contact told last. */
function newPair(
  scene: Scene,
  sentence: number,
  now: readonly Country[],
  people: readonly Country[],
): readonly Country[] | undefined {
  const tree = scene.trees[sentence];
  // The text's own side goes on in a contact of its own; "le ministre" may be either's.
  const kept = scene.home !== null && now.includes(scene.home) ? [scene.home] : now;
  if (!tree || people.length !== 2 || !people.some((c) => kept.includes(c))) return undefined;
  const isJoined = tree.sentence.words.some((word) => {
    const [one, other] = word.deprel === 'conj' ? [countryAt(scene, headOf(tree, word)), countryAt(scene, word)] : [];
    return one && other && one !== other;
  });
  return isJoined ? inOrder(scene, people) : undefined;
}

/** "… les liens entre A et B", where B and A met before and nobody of the contact told last is named but A: theirs. */
function namedPartner(
  scene: Scene,
  sentence: number,
  known: readonly (readonly Country[])[],
  now: readonly Country[],
  people: readonly Country[],
): readonly Country[] | undefined {
  const named = countriesIn(scene, scene.trees[sentence]?.sentence.span ?? [0, 0]);
  const isTheirs = (pair: readonly Country[]) => [...named, ...people].every((c) => pair.includes(c));
  const isOther = named.some((c) => !now.includes(c));
  return isOther ? known.findLast((pair) => pair.some((c) => now.includes(c)) && isTheirs(pair)) : undefined;
}

function countriesOfPeople({ trees, mentions }: Scene, sentence: number): Country[] {
  const span = trees[sentence]?.sentence.span ?? [0, 0];
  const ids = mentionsIn({ mentions }, span).map((m) => m.person);
  const titles = mentions.titles.filter((t) => contains(span, t.span) && !t.plural);
  const named = ids.map((id) => mentions.people.find((p) => p.id === id)?.country ?? null);
  return [...new Set([...named, ...titles.map((t) => t.country)].filter((c) => c !== null))];
}
