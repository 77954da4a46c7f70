/** Does a trigger make an act of its own, or is it part of another's matter, a purpose, a background clause? */

import type { Word } from '../../language/types.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import type { Trigger } from './find-triggers.js';
import { isDeed, isSpecific } from './is-specific.js';
import type { Reading } from './types.js';

export function stands(reading: Reading, trigger: Trigger): boolean {
  const { match } = trigger;
  const { kind } = match.pattern;
  if (kind === 'none') return false;
  if (kind !== 'clause' && kind !== 'wish' && isDeed(kind, reading)) return isSpecific(reading, match);
  if (trigger.governor) return isOwnSpeech(trigger);
  return !isBackground(match.tree, match.head);
}

/** ", affirmant que …": a participle that speaks for itself although the tree hangs it inside another matter. */
function isOwnSpeech(trigger: Trigger): boolean {
  const { match, direct } = trigger;
  if (direct || match.group.form !== 'participle' || match.group.head.feats.Tense === 'Past') return false;
  return baseRelation(match.head) === 'advcl' || baseRelation(match.head) === 'acl';
}

/** Inside a relative clause, a condition, a purpose or a noun's complement nobody acts by speaking. */
function isBackground(tree: Tree, head: Word): boolean {
  let below = head;
  for (let up = headOf(tree, head); up; up = headOf(tree, up)) {
    if (isBackgroundLink(tree, below)) return true;
    below = up;
  }
  return false;
}

function isBackgroundLink(tree: Tree, word: Word): boolean {
  if (word.deprel === 'acl:relcl') return true;
  const relation = baseRelation(word);
  const finite =
    word.feats.VerbForm === 'Fin' || dependents(tree, word, 'aux', 'cop').some((a) => a.feats.VerbForm === 'Fin');
  if (relation === 'acl') return word.feats.VerbForm === 'Inf' || word.feats.Tense === 'Past';
  if (relation === 'csubj') return true;
  return relation === 'advcl' && finite && dependents(tree, word, 'mark').length > 0;
}
