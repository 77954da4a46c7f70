/** A contact noun and those named with it in; whether it is one more sitting of those who sat before out: "the previous round", « la neuvième réunion ». */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { ContactStatus } from '../types.js';
import { nounStretch } from './around-noun.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import { isPlural } from './is-plural.js';
import { isAnother, isInFormat, isOrdinal } from './is-sitting.js';
import type { ContactEntry, ContactWords, Side } from './types.js';

/** "The previous round was held in Lima", "The last meeting in this format": of those who sat before. */
export function isAgain(
  words: ContactWords,
  tree: Tree,
  noun: Word,
  { kind, next }: ContactEntry,
  status: ContactStatus,
  own: readonly Side[],
): boolean {
  if (isPlural(noun) || (kind !== 'session' && kind !== 'meeting')) return false;
  const qualities = dependents(tree, noun, 'amod', 'det');
  const isOther = isAnother(words, tree, noun);
  const isNext = status === 'planned' && (isOther || isOneMore(words, qualities)) && isBare(words, tree, noun);
  // « la commission de partenariat »: a body of one side, to some readers.
  if (own.length > 0) return isNext && countriesOfSides(own).length < 2 && peopleOfSides(own).length === 0;
  if (isNext || (kind === 'session' && isOther && !next)) return true;
  return kind === 'meeting' && isInFormat(words, tree, noun);
}

/** « La septième réunion est prévue à Lima », « Une nouvelle rencontre est programmée ». */
function isOneMore({ anew }: ContactWords, qualities: readonly Word[]): boolean {
  return qualities.some((d) => isOrdinal(d) || isOneOf(d, anew));
}

/** « La prochaine réunion de la commission mixte », « du comité de suivi »; not « du Conseil de sécurité », « de la Commission des droits de l'homme ». */
function isBare({ joint, organs }: ContactWords, tree: Tree, noun: Word): boolean {
  const of = dependents(tree, noun, 'nmod').filter((d) =>
    dependents(tree, d, 'case').some((c) => /^(?:de|of)$/.test(c.lemma)),
  );
  const isOrgan = (d: Word) => isOneOf(d, organs) && d.form === d.form.toLowerCase();
  return of.every(isOrgan) || nounStretch(tree, noun).some((w) => isOneOf(w, joint));
}
