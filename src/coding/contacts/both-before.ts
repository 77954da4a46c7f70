/** A verb of a relative clause in; the two before its pronoun out, where it tells of both: "A and B, who had met in Lima". */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { type Named, namedIn } from './find-sides.js';

export function bothBefore(reading: Reading, tree: Tree, verb: Word): readonly Named[] {
  const pronoun = dependents(tree, verb, 'nsubj', 'nsubj:pass').find((d) => d.feats.PronType === 'Rel');
  if (!pronoun || !isOfSeveral(tree, verb)) return [];
  const before = tree.sentence.words.slice(0, pronoun.id - 1);
  const [first, second] = namedIn(reading, before)
    .filter((n) => n.party.people.length > 0)
    .slice(-2);
  if (!first || !second || new Set([first, second].flatMap((n) => n.party.countries)).size !== 2) return [];
  const between = before.filter((w) => w.start >= first.span[1] && w.end <= second.span[0]);
  return between.some((w) => w.upos === 'CCONJ') && !between.some(isClause) ? [first, second] : [];
}

/** "s'étaient vus": said of more than one. */
function isOfSeveral(tree: Tree, verb: Word): boolean {
  return [verb, ...dependents(tree, verb, 'aux')].some((w) => w.feats.Number === 'Plur' && w.feats.VerbForm === 'Fin');
}

function isClause({ upos, form }: Word): boolean {
  return upos === 'VERB' || upos === 'AUX' || form === ';';
}
