/** "il", "she" in, the one whom the talk so far makes it mean out. */

import type { Word } from '../../language/types.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import type { Party } from '../types.js';
import { genderOf } from './gender.js';
import { includesWord } from './includes-word.js';
import { lastNamed } from './last-named.js';
import { known, partyOfPerson, type Resolved } from './resolved.js';
import type { Discourse, Scene } from './types.js';

/** "il", "she": the last speaker, unless it is said of the guest or of the other gender. */
export function singularPronoun(scene: Scene, talk: Discourse, tree: Tree, word: Word, form: string): Resolved | null {
  const other = visitor(scene, talk, tree, word) ?? ofGender(scene, talk, word, form);
  return other ? lastNamed(other, form) : known(talk.single, `"${form}" → last speaker`, false);
}

/** "A a reçu B. Il est venu …", "À sa sortie d'audience, il …": it is the guest who comes and goes. */
function visitor({ words: { visits, talks } }: Scene, { guest }: Discourse, tree: Tree, word: Word): Party | null {
  if (!guest || visits.length === 0) return null;
  const verb = headOf(tree, word);
  const isLeaving = (w: Word) =>
    w.upos === 'NOUN' && includesWord(visits, w) && dependents(tree, w, 'nmod').some((d) => includesWord(talks, d));
  const isVisit = (verb && includesWord(visits, verb)) || tree.sentence.words.some(isLeaving);
  return isVisit ? guest : null;
}

/** "elle", where the last speaker is known to be a man: the woman named last before it. "it" and "il" of things mean nobody new. */
function ofGender(scene: Scene, talk: Discourse, word: Word, form: string): Party | null {
  const [speaker, ...more] = talk.single?.people ?? [];
  const { feminine, masculine } = scene.words.pronouns;
  const wanted = feminine.includes(form) ? 'Fem' : masculine.includes(form) ? 'Masc' : null;
  const own = speaker && more.length === 0 ? genderOf(scene, speaker) : null;
  if (own === null || wanted === null || own === wanted) return null;
  const before = scene.mentions.personMentions.filter((m) => m.span[1] <= word.start);
  const other = before.findLast((m) => genderOf(scene, m.person) === wanted);
  return other ? partyOfPerson(scene, other.person) : null;
}

/** "Selon lui, …", "In her view, …". */
export function isSource({ words }: Scene, tree: Tree, word: Word): boolean {
  const isThird = word.upos === 'PRON' && word.feats.Person === '3' && word.feats.Number !== 'Plur';
  if (!isThird) return false;
  const owned = word.deprel === 'nmod:poss' ? headOf(tree, word) : undefined;
  if (owned && words.opinions.includes(owned.lemma)) return true;
  const sources = [...words.according, ...words.accordingFirst];
  return dependents(tree, word, 'case').some((c) => sources.includes(c.form.toLowerCase()));
}
