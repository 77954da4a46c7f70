/** A word in; the sitting that it stands for out, where a sitting was told before: « La prochaine est prévue à Lima en 2027 », « la dernière s'étant tenue à Quito ». */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import { dateOf } from './date-of.js';
import { placeOf } from './place-of.js';
import { clauseBehind } from './stretch.js';
import { satAgain } from './told-alone.js';
import type { ContactWords, Telling } from './types.js';

export function tellStandingIn(reading: Reading, words: ContactWords, tree: Tree, word: Word): Telling[] {
  const verb = isAlone(words, tree, word) ? verbOf(words, tree, word) : undefined;
  if (!verb) return [];
  const last = verb.id > word.id ? verb : word;
  const behind = [last, ...clauseBehind(tree, last)];
  const date = dateOf(reading, words, tree, behind, last);
  const place = placeOf(reading, words, tree, behind, 'session', last);
  if (date === null && place === null) return [];
  const isAhead = isOneOf(word, words.planned);
  const status = isAhead ? 'planned' : 'held';
  const span = [word.start, word.end] as const;
  return [satAgain(tree, { date, place, status, back: !isAhead, span, because: 'contact.standing-in' })];
}

/** "the next", with an article before it and no noun behind it. */
function isAlone({ standing }: ContactWords, tree: Tree, { id, form }: Word): boolean {
  if (!standing.includes(form.toLowerCase())) return false;
  const [before, next] = [tree.sentence.words[id - 2], tree.sentence.words[id]];
  return (
    before?.upos === 'DET' && before.feats.Definite === 'Def' && !['NOUN', 'ADJ', 'PROPN'].includes(next?.upos ?? '')
  );
}

/** What says that it was or will be held: right before ("will host the next") or the first verb behind. */
function verbOf({ holders, planned, fixed, dated }: ContactWords, tree: Tree, { id }: Word): Word | undefined {
  const { words } = tree.sentence;
  const next = words.slice(id).find((w) => w.upos === 'VERB' || w.form === ',' || w.form === ';');
  const near = [words[id - 3], next].filter((w): w is Word => w?.upos === 'VERB');
  return near.find((w) => isOneOf(w, [...holders, ...planned, ...fixed, ...dated]));
}
