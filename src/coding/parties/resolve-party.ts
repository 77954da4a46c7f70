/** A noun phrase in, the people, bodies and countries that it names out; null when it names no party. */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import { wordsWithin } from '../syntax/sentence-parts.js';
import { conjuncts, dependents, type Tree } from '../syntax/tree.js';
import { isHeadOf } from './heads-title.js';
import { mergeParties } from './merge-parties.js';
import { resolveBand, resolveLed } from './resolve-band.js';
import { resolveBody } from './resolve-body.js';
import { resolveBoth } from './resolve-both.js';
import { resolveCountryName, resolveOwn, resolvePolity } from './resolve-country.js';
import { resolveHonour } from './resolve-honour.js';
import { resolveOpposite, resolvePartner } from './resolve-opposite.js';
import { resolvePeople } from './resolve-people.js';
import { resolvePronoun } from './resolve-pronoun.js';
import { resolveSamePost } from './resolve-same-post.js';
import { resolveStanding } from './resolve-standing.js';
import { resolveAddressed, resolveTitle } from './resolve-title.js';
import type { Resolved } from './resolved.js';
import { type Discourse, type Scene, withSides } from './types.js';

/** Resolve a phrase with all that is coordinated in it: "Paris et Alger" gives one party with two countries. */
export function resolveParty(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  const whole = resolveBoth(ofPair(scene, talk), tree, word);
  if (whole) return whole;
  const found = [...conjuncts(tree, word), ...besideTitle(scene, tree, word)]
    .map(
      (each, i) =>
        (i > 0 ? resolvePartner(scene, talk, tree, word, each, resolveOne) : null) ??
        resolveOne(scene, talk, tree, each),
    )
    .filter((r) => r !== null);
  return found.length > 1 ? together(found) : (found[0] ?? null);
}

function together(found: readonly Resolved[]): Resolved {
  const party = mergeParties(found.map((r) => r.party));
  const plural = party.people.length > 1 || party.countries.length > 1 || found.some((r) => r.plural);
  return { party, how: [...new Set(found.map((r) => r.how))].join(' + '), plural };
}

/** Of several guests of one host "the two" are those who spoke last. */
function ofPair(scene: Scene, { pair }: Discourse): Scene {
  const isOne = pair !== null && scene.sides.length > 2 && pair.every((c) => scene.sides.includes(c));
  return isOne ? withSides(scene, pair) : scene;
}

/** "le chef de l'État et son hôte": whom the parser strings to the last word of a title stands beside its holder. */
function besideTitle(scene: Scene, tree: Tree, word: Word): Word[] {
  const { titles } = scene.mentions;
  const title = titles.find((t) => contains(t.span, [word.start, word.end]) && isHeadOf(word, t.span, scene));
  if (!title) return [];
  const inside = wordsWithin(tree.sentence, title.span).filter((w) => w.id > word.id);
  const strung = inside.flatMap((w) => dependents(tree, w, 'conj'));
  return strung.filter(
    (w) => w.start >= title.span[1] && titles.some((t) => t.span[0] <= w.start && w.end <= t.span[1]),
  );
}

/** A word and what hangs on it, without what is coordinated: whoever reads it first. */
function resolveOne(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  return (
    resolvePronoun(scene, talk, tree, word, resolveParty) ??
    resolveSamePost(scene, tree, word) ??
    resolvePeople(scene, tree, word) ??
    resolveHonour(scene, talk, tree, word) ??
    resolveOpposite(scene, talk, tree, word, resolveOne) ??
    resolveTitle(scene, talk, tree, word, resolveOne) ??
    resolveAddressed(scene, talk, tree, word, resolveOne) ??
    resolveOwn(scene, talk, tree, word) ??
    resolveCountryName(scene, word) ??
    resolvePolity(scene, tree, word) ??
    resolveBody(scene, talk, tree, word) ??
    resolveStanding(scene, tree, word) ??
    resolveLed(scene, talk, tree, word, resolveParty) ??
    resolveBand(scene, talk, tree, word, resolveParty)
  );
}
