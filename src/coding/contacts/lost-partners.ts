/** A verb in; partners whom the tree hangs elsewhere out, found by where they stand. */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import type { VerbGroup } from '../syntax/verb-group.js';
import { firstNamed, type Named, namedIn } from './find-sides.js';
import { nounEntry } from './noun-entry.js';
import { behindWithoutRelatives, clauseBehind } from './stretch.js';
import type { ContactEntry, ContactWords } from './types.js';

/** Prepositions of which the first behind the verb brings in whom it was done with. */
function bringsPartner({ upon }: ContactWords, { with: all = [] }: ContactEntry): readonly string[] {
  return all.length === 1 || all.every((word) => upon.includes(word)) ? all : [];
}

/** "discussed trade with Minister A": the tree hangs A on the trade; not "discussed the talks with A". */
export function lostPartners(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  head: Word,
  entry: ContactEntry,
): Named[] {
  const brings = bringsPartner(words, entry);
  const behind = clauseBehind(tree, head);
  const at = behind.findIndex((w) => brings.includes(w.lemma));
  const first = firstNamed(reading, tree, behind.slice(at + 1), words.beside);
  const opens = first[0]?.span[0] === behind.find((w, i) => i > at && w.upos !== 'DET')?.start;
  const isOfTalks = behind.slice(0, Math.max(at, 0)).some((w) => nounEntry(words, tree, w) !== undefined);
  return at >= 0 && opens && !isOfTalks ? first.filter((n) => n.party.people.length > 0) : [];
}

/** « Avec M. A, ministre du Chili, les députés ont fait le point », "With Minister A, she discussed": those who open the sentence, where no verb stands before. */
export function partnersBefore(reading: Reading, words: ContactWords, tree: Tree, head: Word): Named[] {
  const [preposition, ...before] = tree.sentence.words.slice(0, head.id - 1);
  if (!preposition || !words.company.includes(preposition.lemma)) return [];
  if (before.some((w) => w.upos === 'VERB' && w.feats.VerbForm !== 'Part')) return [];
  const named = firstNamed(reading, tree, before, words.beside).filter((n) => n.party.people.length > 0);
  const start = before.find((w) => w.upos !== 'DET')?.start ?? 0;
  return named[0] && named[0].span[0] <= start ? named : [];
}

/** "the points discussed in Lima by A and B": those named right behind the preposition of doers. */
export function agentsBehind(reading: Reading, words: ContactWords, tree: Tree, head: Word): Named[] {
  const behind = clauseBehind(tree, head);
  const at = behind.findIndex((w) => words.agents.includes(w.lemma));
  const next = behind.slice(at + 1);
  const first = firstNamed(reading, tree, next, words.beside);
  const opens = first[0] && first[0].span[0] <= (next.find((w) => w.upos !== 'DET')?.start ?? 0);
  return at >= 0 && opens ? first : [];
}

/** Of two objects the parser takes the first for whom it was done to: "welcomed the President of Chile at State House". */
export function isObject(tree: Tree, word: Word): boolean {
  return baseRelation(word) === 'obj' || (baseRelation(word) === 'iobj' && !hasAnyCase(tree, word));
}

export function hasAnyCase(tree: Tree, word: Word): boolean {
  return dependents(tree, word, 'case').length > 0;
}

/** Where the tree lost the partner: the first who is named behind; not in what was talked about, "ont échangé sur la réunion entre A et B". */
export function partnersNear(
  reading: Reading,
  words: ContactWords,
  entry: ContactEntry,
  tree: Tree,
  group: VerbGroup,
): Named[] {
  const behind = behindWithoutRelatives(tree, group.head);
  const near = firstNamed(reading, tree, behind, words.beside);
  const start = near[0]?.span[0] ?? 0;
  const before = behind.filter((w) => w.end <= start);
  const isMatter = entry.with !== undefined && before.some((w) => words.about.includes(w.lemma));
  return isMatter && !before.slice(-2).some((w) => entry.with?.includes(w.lemma)) ? [] : near;
}

/** "Mân, qu'il recevait au Kremlin": the object is what the clause hangs on. */
export function antecedent(tree: Tree, verb: Word): Word[] {
  const up = headOf(tree, verb);
  const isObject = dependents(tree, verb, 'obj', 'mark').some(isWhom);
  return up && verb.deprel === 'acl:relcl' && isObject ? [up] : [];
}

/** "dit-il à Mân, ministre du Laos, qu'il recevait": where the tree lost the clause, the name before its pronoun. */
export function whomBefore(reading: Reading, tree: Tree, verb: Word): Named | null {
  const pronoun = dependents(tree, verb).find((d) => d.id < verb.id && isWhom(d));
  const comma = pronoun && tree.sentence.words[pronoun.id - 2];
  if (comma?.form !== ',' || verb.deprel === 'acl:relcl') return null;
  const before = namedIn(reading, tree.sentence.words.slice(0, comma.id - 1)).at(-1);
  return before && before.party.people.length > 0 && before.span[1] === comma.start ? before : null;
}

function isWhom({ form, upos }: Word): boolean {
  return (upos === 'PRON' || upos === 'SCONJ') && /^(que|qu'|qu’|whom)$/i.test(form);
}
