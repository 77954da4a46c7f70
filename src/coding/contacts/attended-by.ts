/** A contact noun in; those who are said to have taken part in it out: « la réunion du 6 octobre, à laquelle participaient le Chili, le Pérou et la Bolivie ». */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { countriesOfSides, peopleOfSides, resolveSides } from './find-sides.js';
import { clauseBehind } from './stretch.js';
import type { ContactWords, Side } from './types.js';
import { unnamedSide } from './unnamed-side.js';

/** Two states or more; people who are named there were merely present at what others held. */
export function attendedBy(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Side[] {
  const verb = tree.sentence.words.find((w) => w.id > noun.id && isClauseOf(words, tree, noun, w));
  const behind = verb ? clauseBehind(tree, verb).filter((w) => isName(w) && !isBrought(tree, w)) : [];
  const sides = resolveSides(reading, tree, behind, 'unspecified');
  const countries = peopleOfSides(sides).length > 0 ? [] : countriesOfSides(sides);
  return countries.length > 1 ? [unnamedSide(countries, 'unspecified')] : [];
}

/** « , à laquelle ont pris part »: the pronoun opens the clause, in the gender of what it stands for. */
function isClauseOf({ attended }: ContactWords, tree: Tree, noun: Word, verb: Word): boolean {
  if (!isOneOf(verb, attended)) return false;
  const pronoun = dependents(tree, verb, 'obl', 'iobj', 'obj').find((d) => /quel(?:le)?s?$/i.test(d.form));
  if (!pronoun || pronoun.id > verb.id || pronoun.id < noun.id) return false;
  const isAgreed = [pronoun.feats.Gender, pronoun.feats.Number].every((feat) => feat !== undefined);
  const isSame = pronoun.feats.Gender === noun.feats.Gender && pronoun.feats.Number === noun.feats.Number;
  return (verb.deprel === 'acl:relcl' && verb.head === noun.id) || (isAgreed && isSame);
}

function isName({ upos }: Word): boolean {
  return upos === 'NOUN' || upos === 'PROPN';
}

function isBrought(tree: Tree, word: Word): boolean {
  return dependents(tree, word, 'case').length > 0;
}
