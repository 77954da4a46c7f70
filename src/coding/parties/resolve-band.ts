/** A delegation in, whose it is out: by its leader, or by what the text has told of it. */

import type { Word } from '../../language/types.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { includesWord } from './includes-word.js';
import { leaderOf } from './led-by.js';
import { resolveStanding } from './resolve-standing.js';
import type { Resolve, Resolved } from './resolved.js';
import type { Discourse, Scene } from './types.js';

/** "a parliamentary delegation headed by Speaker A": whoever leads it. */
export function resolveLed(scene: Scene, talk: Discourse, tree: Tree, word: Word, resolve: Resolve): Resolved | null {
  const leader = includesWord(scene.words.stand, word) ? leaderOf(scene.words, tree, word) : undefined;
  const found = leader ? resolve(scene, talk, tree, leader) : null;
  return found && { ...found, how: `led by ${found.how}` };
}

/** "The delegation", "les membres de la délégation": the one that the text told last, by its country or its leader. */
export function resolveBand(scene: Scene, talk: Discourse, tree: Tree, word: Word, resolve: Resolve): Resolved | null {
  const isKnown = dependents(tree, word, 'det').some((d) => scene.words.articles.includes(d.form.toLowerCase()));
  if (!includesWord(scene.words.bands, word) || !isKnown || word.feats.Number === 'Plur') return null;
  const told = toldBefore(scene, tree, word).map(
    ([t, w]) => resolveStanding(scene, t, w) ?? resolveLed(scene, talk, t, w, resolve),
  );
  const last = told.findLast((resolved) => resolved !== null && resolved.party.countries.length === 1);
  return last ? { ...last, how: `the ${word.lemma} told before: ${last.how}` } : null;
}

/** The same noun, wherever it stands before. */
function toldBefore({ trees }: Scene, tree: Tree, word: Word): [Tree, Word][] {
  const isSame = (w: Word) => w.lemma === word.lemma && w.start < word.start;
  return trees
    .slice(0, tree.index + 1)
    .flatMap((t) => t.sentence.words.filter(isSame).map((w): [Tree, Word] => [t, w]));
}
