/** A verb in; the words of the clause behind its own that say who came with somebody out. */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import { clauseBehind } from './stretch.js';
import type { ContactWords } from './types.js';

/** "a été réceptionné par le ministre, qu'accompagnait l'ambassadeur": who came with him was there, too. */
export function besideClause({ beside }: ContactWords, tree: Tree, verb: Word): readonly Word[] {
  const last = clauseBehind(tree, verb).at(-1)?.id ?? verb.id;
  const next = tree.sentence.words.slice(last, last + 2).find((w) => isOneOf(w, beside));
  return next ? [next, ...clauseBehind(tree, next)] : [];
}
