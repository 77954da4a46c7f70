/** A word in; the three states out that it means and does not name: « Les trois pays ont tenu un sommet en mai », of those whom the text has named last together. */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { Country } from '../types.js';

export function threeMeant({ scene }: Reading, tree: Tree, word: Word): readonly Country[] {
  if (word.upos !== 'NOUN' || !isThree(scene.words.three, tree, word)) return [];
  const before = scene.trees.slice(Math.max(0, tree.index - sentencesBack), tree.index).reverse();
  const groups = before.map(({ sentence }) => {
    const named = scene.mentions.countries.filter((c) => isState(c.form) && contains(sentence.span, c.span));
    return [...new Set(named.map(({ country }) => country))];
  });
  return groups.find((states) => states.length === 3) ?? [];
}

/** « les trois pays », "the three ministers", not "three ministers". */
function isThree(three: readonly string[], tree: Tree, word: Word): boolean {
  const isCounted = dependents(tree, word, 'nummod').some((d) => three.includes(d.form.toLowerCase()));
  return isCounted && dependents(tree, word, 'det').some((d) => d.feats.Definite !== 'Ind');
}

function isState(form: string): boolean {
  return form !== 'capital' && form !== 'city' && form !== 'organisation';
}

/** Sentences back to where the three may have been named. */
const sentencesBack = 6;
