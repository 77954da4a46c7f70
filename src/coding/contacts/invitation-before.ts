/** A word that tells a visit in; the invitation to it that its sentence speaks of before it out: "the invitation of A to visit Lima". */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/match-patterns.js';
import type { Tree } from '../syntax/tree.js';
import type { ContactWords } from './types.js';

export function invitationBefore({ invitations }: ContactWords, tree: Tree, word: Word): Word | undefined {
  const before = tree.sentence.words.slice(Math.max(0, word.id - 1 - reach), word.id - 1);
  const at = before.findLastIndex((w) => w.upos === 'NOUN' && isOneOf(w, invitations));
  const between = before.slice(at + 1);
  return at < 0 || between.some(isClause) ? undefined : before[at];
}

/** A verb of its own parts the two; "the invitation extended by A to B" does not. */
function isClause({ upos, feats }: Word): boolean {
  return upos === 'VERB' ? feats.VerbForm !== 'Part' : upos === 'AUX' && feats.VerbForm === 'Fin';
}

/** Words of "the invitation of the President of the Republic of Norland, Mr A, to visit" between the two. */
const reach = 30;
