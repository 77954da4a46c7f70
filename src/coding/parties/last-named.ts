/** "ce dernier", "the latter", "celui-ci" in, the person named last who does not speak out. */

import type { Word } from '../../language/types.js';
import type { Tree } from '../syntax/tree.js';
import type { Party } from '../types.js';
import { known, partyOfPerson, type Resolved } from './resolved.js';
import type { Discourse, Scene } from './types.js';

export function lastNamed(party: Party | null, form: string): Resolved | null {
  return known(party, `"${form}" → last named`, false);
}

/** "celui-ci": named in this sentence or the one before. */
export function nearest(scene: Scene, talk: Discourse, tree: Tree, word: Word, form: string): Resolved | null {
  return lastNamed(latter(scene, talk, word, sentenceBefore(scene, tree)) ?? talk.single, form);
}

/** Where the sentence before this one begins. */
function sentenceBefore({ trees }: Scene, { index, sentence }: Tree): number {
  return (trees[index - 1]?.sentence ?? sentence).span[0];
}

/** "ce dernier": the last person named before, who is not the one speaking. */
export function latter(scene: Scene, talk: Discourse, word: Word, from = 0): Party | null {
  const before = scene.mentions.personMentions.filter((m) => m.span[1] <= word.start && m.span[0] >= from);
  const other = before.reverse().find((m) => !talk.single?.people.includes(m.person));
  return other ? partyOfPerson(scene, other.person) : null;
}
