/** A noun in; the entry of the table that reads it as a contact out, and the form of a visit. */

import type { Word } from '../../language/types.js';
import { ownSubject } from '../acts/find-subject.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import type { VisitForm } from '../types.js';
import { hasPossessive } from './around-noun.js';
import { nounEntries } from './entries-of.js';
import type { ContactEntry, ContactWords } from './types.js';

/** Entries that ask for a companion word come first: "entretien téléphonique" before "entretien". */
export function nounEntry(words: ContactWords, tree: Tree, word: Word): ContactEntry | undefined {
  const named = nounEntries(words, word);
  if (named.length === 0) return undefined;
  const near = [...companions(words, tree, word), ...countedBy(words, tree, word), ...bodyOf(tree, word)];
  const fitting = named.filter(
    (e) => holdsWith(words, tree, word, e, near) && !near.some((d) => isOneOf(d, e.without ?? [])),
  );
  return fitting.sort((a, b) => Number(b.with !== undefined) - Number(a.with !== undefined))[0];
}

function holdsWith(words: ContactWords, tree: Tree, word: Word, entry: ContactEntry, near: readonly Word[]): boolean {
  if (entry.predicate && (dependents(tree, word, 'cop').length === 0 || !ownSubject(tree, word))) return false;
  if (entry.heldBy && !isHeldBy(words, tree, word, entry.heldBy)) return false;
  if (entry.unheld && isHeldBy(words, tree, word, entry.unheld)) return false;
  if (entry.unless && tree.sentence.words.some((w) => isOneOf(w, entry.unless ?? []))) return false;
  if (!entry.with && !entry.partners) return true;
  return near.some((d) => isOneOf(d, entry.with ?? [])) || bringsIn(words, tree, word, entry.partners ?? []);
}

/** "held the third Joint Commission", "the Joint Commission held in May". */
function isHeldBy(words: ContactWords, tree: Tree, word: Word, verbs: readonly string[]): boolean {
  const up = headOf(tree, word);
  // "la session de la commission qui s'est tenue": that of the session.
  if (up?.upos === 'NOUN' && nounEntries(words, up).length > 0) return false;
  // "the signing of two accords taking place in May": hung on what the noun is of, to some parsers.
  const clauses = [word, ...dependents(tree, word, 'nmod')].flatMap((w) => dependents(tree, w, 'acl'));
  // "is expected to meet in May".
  const isAhead = up !== undefined && isOneOf(up, [...words.ahead, ...words.enabled]);
  // "is set to be held": an adjective, to the tagger.
  const above =
    up?.upos === 'VERB' || (up?.upos === 'ADJ' && isAhead)
      ? [up, ...(isAhead ? dependents(tree, up, 'xcomp') : [])]
      : [];
  return [...clauses, ...above].some((verb) => isOneOf(verb, verbs));
}

/** One of these prepositions stands behind the noun, before any comma or verb. */
function bringsIn(words: ContactWords, tree: Tree, word: Word, prepositions: readonly string[]): boolean {
  const behind = tree.sentence.words.slice(word.id);
  const end = behind.findIndex((w) => w.upos === 'PUNCT' || w.upos === 'VERB' || w.upos === 'AUX');
  return behind
    .slice(0, end < 0 ? undefined : end)
    .some((w) => isPreposition(w) && prepositions.includes(w.lemma) && !isOfDay(words, tree, w));
}

/** "a call on Monday evening", "on 3 May": the preposition says when. */
function isOfDay({ weekdays }: ContactWords, tree: Tree, preposition: Word): boolean {
  const next = tree.sentence.words[preposition.id];
  if (next && weekdays.includes(next.form)) return true;
  const isCounted = next?.upos === 'NUM' || (next?.upos === 'PROPN' && tree.sentence.words[next.id]?.upos === 'NUM');
  return isCounted || next?.deprel.endsWith(':tmod') === true;
}

function isPreposition(word: Word): boolean {
  return word.upos === 'ADP' || word.upos === 'SCONJ';
}

/** "the next round of consultations". */
function countedBy({ rounds }: ContactWords, tree: Tree, word: Word): Word[] {
  const up = word.deprel === 'nmod' ? headOf(tree, word) : undefined;
  return up && isOneOf(up, rounds) ? [up] : [];
}

/** "The commission will hold its first meeting": whose meeting it is. */
function bodyOf(tree: Tree, word: Word): Word[] {
  const verb = word.deprel === 'obj' && hasPossessive(tree, word) ? headOf(tree, word) : undefined;
  return verb ? [...dependents(tree, verb, 'nsubj')].filter((d) => d.feats.Number !== 'Plur') : [];
}

/** Words that hang on the noun, at most two steps down, and the words next to it. */
function companions(words: ContactWords, tree: Tree, word: Word): Word[] {
  const own = dependents(tree, word).filter((d) => !/^(acl|conj|appos|nsubj|cop)/.test(d.deprel));
  const isNominal = (w: Word) => w.upos === 'ADJ' || w.upos === 'NOUN';
  const beside = [
    ...tree.sentence.words.slice(Math.max(0, word.id - 2), word.id - 1),
    ...tree.sentence.words.slice(word.id, word.id + 2),
  ].filter(isNominal);
  const further = own.flatMap((d) => dependents(tree, d, 'amod', 'nmod', 'case'));
  return [...own, ...further.filter((d) => d.upos !== 'ADP' || !isOfDay(words, tree, d)), ...beside];
}

export function formOf(words: ContactWords, tree: Tree, word: Word): VisitForm | null {
  const near = [
    ...dependents(tree, word),
    ...dependents(tree, word, 'obl', 'obj', 'nmod').flatMap((d) => [...dependents(tree, d)]),
    ...tree.sentence.words.slice(word.id, word.id + 3),
  ];
  const forms = Object.entries(words.forms) as [VisitForm, string[]][];
  // "the visiting Secretary of State": part of a title.
  const free = near.filter((d) => !dependents(tree, d, 'case').some((c) => c.lemma === 'of'));
  return forms.find(([, lemmas]) => free.some((d) => isOneOf(d, lemmas) || lemmas.includes(d.form)))?.[0] ?? null;
}
