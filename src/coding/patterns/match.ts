/** What matching hands on: a pattern and the words of a tree that it reads as an act. */

import type { Word } from '../../language/types.js';
import type { Span } from '../../text/span.js';
import type { Tree } from '../syntax/tree.js';
import type { VerbGroup } from '../syntax/verb-group.js';
import type { Complement } from './complements.js';
import type { Pattern } from './types.js';

/** An act as a pattern reads it out of a tree. */
export type Match = {
  readonly pattern: Pattern;
  readonly tree: Tree;
  readonly head: Word;
  readonly group: VerbGroup;
  /** The act noun or predicate that a verb carries: "gratitude" in "a exprimé sa gratitude". */
  readonly carrier: Word | null;
  readonly complements: readonly Complement[];
  readonly trigger: Span;
};
