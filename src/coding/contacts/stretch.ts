/** A word in; the stretch of its sentence that belongs to it out. Holds where the parser hangs words wrongly. */

import type { Word } from '../../language/types.js';
import type { Span } from '../../text/span.js';
import { keepPerWord } from '../syntax/keep-per-word.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import { isCleft } from './is-news.js';

/** Words of the clause around `word`: from the finite verb before it to the finite verb after it, neither included. */
export const clauseAround = keepPerWord((tree: Tree, word: Word): readonly Word[] => {
  const { words } = tree.sentence;
  const isEnd = (w: Word) => (isOtherVerb(w, word) && !isCleftOpened(tree, w, word)) || joinsClause(tree, w, word);
  const before = words.slice(0, word.id - 1).findLastIndex(isEnd);
  return [...words.slice(before + 1, word.id), ...clauseBehind(tree, word)];
});

/** « Mardi, c'est le ministre qui a été reçu »: the verb that only points to whom the clause behind tells of. */
function isCleftOpened(tree: Tree, { deprel, head }: Word, word: Word): boolean {
  const up = deprel === 'cop' ? headOf(tree, word) : undefined;
  return up !== undefined && head === up.id && isCleft(tree, word, up);
}

/** "whom B received in May, and he met C", "received B; she saw C", "said on Monday that A met B": what stands before belongs to another clause. */
function joinsClause(tree: Tree, candidate: Word, word: Word): boolean {
  if (candidate.form === ';') return true;
  const isThat = candidate.deprel === 'mark' && candidate.head === word.id && word.deprel.startsWith('ccomp');
  if (isThat && /^(que|qu['’]|that)$/i.test(candidate.form)) return true;
  if (isMeanwhile(tree, candidate, word)) return true;
  if (baseRelation(candidate) !== 'cc' || candidate.head !== word.id) return false;
  // "will meet B on Friday, and later he will lunch with C": on that day, too.
  const verb = tree.sentence.words.slice(0, candidate.id - 1).findLast((w) => w.upos === 'VERB');
  if (!verb || baseRelation(verb) !== 'acl') return false;
  return dependents(tree, word, 'nsubj').some((d) => d.id > candidate.id && d.id < word.id);
}

/** « a téléphoné à A, tandis qu'à Lima le ministre accueillait B », "phoned A, while in Lima B was received": the word that opens the clause of `word`. */
export function isMeanwhile(tree: Tree, candidate: Word, word: Word): boolean {
  const isMark = candidate.head === word.id && candidate.deprel === 'mark' && baseRelation(word) === 'advcl';
  if (!isMark || word.head > candidate.id || !/^(tandis|alors|pendant|whereas|while)$/i.test(candidate.form))
    return false;
  return tree.sentence.words[candidate.id - 2]?.form === ',';
}

/** Words behind `word` up to the next finite verb. */
export const clauseBehind = keepPerWord((tree: Tree, word: Word): readonly Word[] => {
  const behind = tree.sentence.words.slice(word.id);
  const end = behind.findIndex((w) => isOtherVerb(w, word) || opensClause(tree, w));
  return end < 0 ? behind : behind.slice(0, startOfSaying(tree, behind, end));
});

/** "met A and B, the spokesman said": where somebody is named who says it, behind a comma. */
function startOfSaying(tree: Tree, behind: readonly Word[], end: number): number {
  const verb = behind[end];
  const subject = verb?.upos === 'VERB' ? dependents(tree, verb, 'nsubj').find((d) => d.id < verb.id) : undefined;
  const at = subject ? behind.findIndex((w) => w.id === subject.id) : -1;
  const comma = behind.slice(0, Math.max(at, 0)).findLastIndex((w) => w.form === ',');
  const between = behind.slice(comma + 1, Math.max(at, 0));
  const isNext = comma >= 0 && between.every((w) => w.head === subject?.id || between.some((b) => b.id === w.head));
  return isNext && verb?.head === 0 ? comma : end;
}

/** The clause behind a word; where it tells something of those named there, what stands behind that, too. */
export function behindWithoutRelatives(tree: Tree, word: Word): readonly Word[] {
  const past = pastRelatives(tree, word);
  return past.length > 0 ? past : clauseBehind(tree, word);
}

/**
 * Words behind `word`, without what is told of each of those named there: "with A, who heads the House, and B, who chairs it". None where
 * nothing of the kind stands there, or where the sentence has another verb.
 */
function pastRelatives(tree: Tree, word: Word): readonly Word[] {
  const behind = tree.sentence.words.slice(word.id);
  const kept: Word[] = [];
  const told = new Set<number>();
  let isTold = false;
  for (const [i, each] of behind.entries()) {
    // "with A, who hands over to B, minister of Norland": what is said of B is told there, too.
    const isOfTold = told.has(each.head) && (each.deprel === 'appos' || told.has(each.id - 1));
    if (each.form === ',') isTold = false;
    if (/^(who|qui)$/i.test(each.form) && behind[i - 1]?.form === ',') isTold = true;
    if (isTold || isOfTold) told.add(each.id);
    else kept.push(each);
  }
  return kept.length === behind.length || kept.some((w) => isOtherVerb(w, word)) ? [] : kept;
}

/** "alors que le ministre doit …": what stands behind belongs to the clause that this word brings in. */
function opensClause(tree: Tree, candidate: Word): boolean {
  // "talks with A on Monday, and leaves": "with" opens no clause with a finite verb, whatever the parser says.
  const isCompany = /^(?:with|avec)$/i.test(candidate.form);
  const verb = candidate.deprel === 'mark' && !isCompany ? headOf(tree, candidate) : undefined;
  // "is to call on A and to have talks with B".
  const before = tree.sentence.words[candidate.id - 2];
  if (verb?.feats.VerbForm === 'Inf' && before?.upos === 'CCONJ' && before.head === verb.id) return true;
  return (
    verb !== undefined &&
    verb.id > candidate.id &&
    [verb, ...dependents(tree, verb, 'aux', 'cop')].some((w) => w.feats.VerbForm === 'Fin')
  );
}

/** A finite verb or auxiliary that is no part of the verb group of `word`. */
function isOtherVerb(candidate: Word, word: Word): boolean {
  if (candidate.id === word.id || candidate.head === word.id) return false;
  // « il y a deux ans ».
  if ((candidate.upos !== 'VERB' && candidate.upos !== 'AUX') || candidate.deprel === 'fixed') return false;
  if (putsAhead(candidate, word)) return false;
  return candidate.feats.VerbForm === 'Fin' || candidate.feats.Mood !== undefined;
}

/** "On Friday A is due to meet B": the helper of what the infinitive hangs on. */
function putsAhead({ lemma, head, feats }: Word, word: Word): boolean {
  if (lemma !== 'be' || feats.Tense !== 'Pres' || head !== word.head || word.feats.VerbForm !== 'Inf') return false;
  return ['xcomp', 'csubj'].includes(baseRelation(word));
}

export function stretchOf(words: readonly Word[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? [first.start, last.end] : null;
}
