/** A verb in; the visit of whoever is said to be the first to pay it out: « Premier ministre européen à se rendre au Kenya, A … », « est devenu le premier président à visiter le Pérou ». */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { ContactStatus } from '../types.js';
import { subjectSides } from './doers-over.js';
import { verbEntries } from './entries-of.js';
import { namedIn, sidesOf } from './find-sides.js';
import { placeOf } from './place-of.js';
import { placeVisited } from './place-of-verb.js';
import { clauseBehind } from './stretch.js';
import type { ContactWords, Side, Telling } from './types.js';
import { visitTold } from './visit-told.js';

export function tellFirst(reading: Reading, words: ContactWords, tree: Tree, verb: Word): Telling[] {
  const entry = verb.feats.VerbForm === 'Inf' ? verbEntries(words, verb).find((e) => e.kind === 'visit') : undefined;
  const first = entry ? firstBefore(words, tree, verb) : undefined;
  if (!entry || !first) return [];
  const clause = [verb, ...clauseBehind(tree, verb)];
  const place = placeVisited(reading, words, entry, tree, verb) ?? placeOf(reading, words, tree, clause, 'visit', verb);
  const isGuest = ({ party }: Side) => party.people.length > 0 && !party.countries.includes(place?.country ?? '');
  const sides = travellers(reading, tree, first, verb).filter(isGuest).slice(0, 1);
  if (!place || sides.length === 0) return [];
  const status: ContactStatus = isAhead(tree, first) ? 'planned' : 'held';
  const told = { form: null, date: null, weekday: null, place, sides, status, back: false, because: 'contact.first' };
  return [visitTold(tree, verb, told)];
}

/** « le premier haut responsable turc à se rendre »: with no verb between. */
function firstBefore({ firsts }: ContactWords, tree: Tree, verb: Word): Word | undefined {
  if (!dependents(tree, verb, 'mark', 'case').some((d) => d.lemma === 'à')) return undefined;
  const before = tree.sentence.words.slice(Math.max(0, verb.id - 1 - nounReach), verb.id - 1);
  const start = before.findLastIndex((w) => w.upos === 'VERB' || w.upos === 'AUX') + 1;
  return before.slice(start).find((w) => isOneOf(w, firsts));
}

/** Words of « premier chef de la diplomatie d'un État membre de l'Union européenne à se ». */
const nounReach = 16;

/** « A, premier président à visiter le Pérou », « Premier président à visiter le Pérou, A », else the subject of the sentence. */
function travellers(reading: Reading, tree: Tree, first: Word, verb: Word): Side[] {
  const { words } = tree.sentence;
  const before = namedIn(reading, words.slice(0, first.id - 1)).at(-1);
  if (before && words[first.id - 2]?.form === ',') return sidesOf(reading, [before], 'guest');
  const comma = words.slice(verb.id).find((w) => w.form === ',');
  const behind = comma ? namedIn(reading, words.slice(comma.id))[0] : undefined;
  const isOpening = first.id <= openingReach && words.slice(0, first.id).every((w) => w.upos !== 'AUX');
  if (isOpening && behind) return sidesOf(reading, [behind], 'guest');
  return before ? sidesOf(reading, [before], 'guest') : subjectSides(reading, tree, []);
}

/** Words of « Tout premier ». */
const openingReach = 3;

/** « sera le premier président à se rendre au Chili ». */
function isAhead(tree: Tree, first: Word): boolean {
  return tree.sentence.words.slice(0, first.id - 1).some((w) => w.feats.Tense === 'Fut' || w.feats.Mood === 'Cnd');
}
