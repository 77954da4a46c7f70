/** A verb in; whether it tells the news of its sentence out. */

import type { Word } from '../../language/types.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';

/** "C'est A qui a reçu B", "It was in Lima that A met B": the clause behind tells the news. */
export function isCleft(tree: Tree, verb: Word, up: Word): boolean {
  if (verb.deprel === 'advcl:cleft' || verb.deprel === 'csubj:cleft') return true;
  // The clause may hang on the name behind the title: "c'est le ministre, A, qui a reçu".
  const over = baseRelation(up) === 'appos' || baseRelation(up) === 'nmod' ? (headOf(tree, up) ?? up) : up;
  const isOpened = dependents(tree, over, 'nsubj', 'expl').some((d) => /^(c['’]|ce|it)$/i.test(d.form));
  return verb.deprel === 'acl:relcl' && isOpened && dependents(tree, over, 'cop').length > 0;
}

/** A clause that "où" hangs on the place where the verb above it leads. */
function isWhere(tree: Tree, verb: Word): boolean {
  const place = verb.deprel === 'acl:relcl' ? headOf(tree, verb) : undefined;
  const isPlace = place !== undefined && baseRelation(place) === 'obl' && headOf(tree, place)?.upos === 'VERB';
  return isPlace && dependents(tree, verb, 'advmod', 'obl').some((d) => d.id < verb.id && /^(où|where)$/i.test(d.form));
}

function isPerfect(tree: Tree, verb: Word): boolean {
  const isPast = verb.feats.VerbForm === 'Part' && verb.feats.Tense === 'Past';
  return isPast && dependents(tree, verb, 'aux').some((d) => d.feats.VerbForm === 'Inf');
}

/** « a été reçu par A avant de rencontrer B »: what he did then. */
function isSequel(tree: Tree, verb: Word, up: Word): boolean {
  if (baseRelation(verb) !== 'advcl' || verb.feats.VerbForm !== 'Inf' || verb.id < up.id) return false;
  return dependents(tree, verb, 'mark', 'case', 'advmod').some((d) => d.lemma === 'avant');
}

/** The main clause of its sentence, what is coordinated with it or reported by it tells news; all else looks on. */
export function isNews(tree: Tree, verb: Word): boolean {
  const up = headOf(tree, verb);
  if (!up) return true;
  const relation = verb.deprel;
  if (isCleft(tree, verb, up)) return isNews(tree, up);
  if (['conj', 'parataxis', 'ccomp'].includes(baseRelation(verb))) return isNews(tree, up);
  // « a précisé avoir rencontré ».
  if (baseRelation(verb) === 'xcomp' && isPerfect(tree, verb)) return isNews(tree, up);
  // "s'est rendu à Lima, où il a rencontré": what somebody did where he went.
  if (isWhere(tree, verb)) return isNews(tree, headOf(tree, up) ?? up);
  if (isSequel(tree, verb, up)) return isNews(tree, up);
  if (relation === 'advcl' && verb.feats.VerbForm !== 'Fin' && verb.feats.VerbForm !== 'Inf') return isNews(tree, up);
  return false;
}
