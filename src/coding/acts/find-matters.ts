/** A match in; the spans that state the thing asked, promised, praised out. */

import type { Word } from '../../language/types.js';
import type { Span } from '../../text/span.js';
import type { Complement } from '../patterns/complements.js';
import type { Match } from '../patterns/match.js';
import { antecedentOf, objectOf } from '../patterns/object-of.js';
import { baseRelation, dependents, spanOf, subtree, type Tree } from '../syntax/tree.js';
import type { Matter } from '../types.js';

/** Relations that start another thought, left out at the end of a matter. */
const outside = ['parataxis', 'discourse', 'vocative', 'dep'];

/** Matters of a match by the places that its pattern names, in order; the first place that is filled counts. */
export function findMatters(match: Match, text: string, otherHeads: ReadonlySet<number>): Matter[] {
  for (const place of match.pattern.matter ?? ['clause', 'object', 'noun']) {
    const heads = wordsAt(match, place);
    if (heads.length > 0) return heads.map((head) => matterOf(match.tree, head, match.head, text, otherHeads));
  }
  // "a fourni à Alger des vaccins": the parser may hang the object on what stands before it.
  const object = match.pattern.object && objectOf(match.tree, match.head, match.pattern.object);
  return object ? [matterOf(match.tree, object, match.head, text, otherHeads)] : [];
}

/** The clauses only: for reporting verbs, whose clauses are told apart by kind. */
export function matterOfClause(
  match: Match,
  clause: Complement,
  text: string,
  otherHeads: ReadonlySet<number>,
): Matter {
  return matterOf(match.tree, clause.head, match.head, text, otherHeads);
}

/** Words at a place: "clause", "object", "noun", "predicate", or "obl:pour" (relation and preposition). */
export function wordsAt(match: Match, place: string): Word[] {
  const { tree, head, carrier, complements } = match;
  if (place === 'clause') return complements.filter((c) => c.form !== 'noun').map((c) => c.head);
  if (place === 'noun' || place === 'predicate') return carrier ? [carrier] : [];
  if (place === 'object') return objectsAt(tree, head);
  if (place === 'subject') return [...dependents(tree, head, 'nsubj')];
  const [relation = '', preposition] = place.split(':');
  // "une discussion ouverte sur": what hangs on the noun's own quality belongs to it.
  const holders = carrier ? [head, carrier, ...dependents(tree, carrier, 'amod', 'acl')] : [head];
  const fits = (w: Word) => w.id > head.id && (!preposition || hasCase(tree, w, preposition));
  const found = holders.flatMap((holder) => dependents(tree, holder, relation)).filter(fits);
  const mayHang = preposition === 'à' || preposition === 'of' || preposition === 'about';
  if (found.length > 0 || relation !== 'obl' || !mayHang) return found;
  const attached = dependents(tree, head, 'obj').flatMap((d) => dependents(tree, d, 'nmod').filter(fits));
  return preposition === 'of' ? attached.filter((w) => w.upos === 'NOUN') : attached;
}

/** "les masques que le Norland a envoyés": of a relative clause what it hangs on. */
function objectsAt(tree: Tree, head: Word): Word[] {
  const own = dependents(tree, head, 'obj', 'nsubj:pass').filter((w) => w.upos !== 'PRON' && w.lemma !== 'que');
  return own.length > 0 ? own : antecedentOf(tree, head).slice(0, 1);
}

function hasCase(tree: Tree, word: Word, preposition: string): boolean {
  return dependents(tree, word, 'case', 'mark').some(
    (c) => c.lemma === preposition || c.form.toLowerCase() === preposition,
  );
}

function matterOf(tree: Tree, head: Word, verb: Word, text: string, otherHeads: ReadonlySet<number>): Matter {
  const words = subtree(tree, head, (d) => isOutside(tree, d, head, verb, otherHeads));
  const span = trim(spanOf(words), text);
  return { span, text: text.slice(...span) };
}

function isOutside(tree: Tree, dependent: Word, head: Word, verb: Word, otherHeads: ReadonlySet<number>): boolean {
  if (dependent.id === verb.id || otherHeads.has(dependent.id)) return true;
  if (outside.includes(baseRelation(dependent)) || dependent.upos === 'PUNCT') return true;
  // Coordinated clauses are matters of their own.
  const isClause = dependent.upos === 'VERB' && baseRelation(dependent) === 'conj';
  return isClause && dependents(tree, head).some((d) => d.id === dependent.id);
}

function trim([start, end]: Span, text: string): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:.«»"“”‘’)\]]/.test(text[from] ?? '')) from++;
  while (to > from && /[\s,;:.«»"“”‘’([]/.test(text[to - 1] ?? '')) to--;
  return [from, to];
}
