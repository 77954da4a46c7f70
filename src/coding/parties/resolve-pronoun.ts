/** A pronoun in, whom it means out; null for any other word. */

import type { Word } from '../../language/types.js';
import { keepResults } from '../../text/keep-results.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { Party } from '../types.js';
import { keptMeant } from './kept-meant.js';
import { lastNamed, latter, nearest } from './last-named.js';
import { pluralPronoun } from './plural-pronoun.js';
import { resolveAntecedent } from './resolve-antecedent.js';
import { known, type Resolve, type Resolved } from './resolved.js';
import { isSource, singularPronoun } from './singular-pronoun.js';
import type { Discourse, Scene } from './types.js';

/** "il", "they", "ce dernier", "qui", "nous": whom the talk so far makes it mean. */
export function resolvePronoun(
  scene: Scene,
  talk: Discourse,
  tree: Tree,
  word: Word,
  resolve: Resolve,
): Resolved | null {
  if (isHonour(word)) return null;
  const { pronouns } = scene.words;
  const form = pronounForm(word.form);
  if (word.upos === 'PRON') {
    if (pronouns.speaker.includes(form)) return speaking(talk.quoted ?? talk.single, form);
    if (talk.quoted && pronouns.speakerInQuotes.includes(form)) return speaking(talk.quoted, form);
    if (pronouns.relative.includes(form)) return resolveAntecedent(scene, talk, tree, word, resolve);
  }
  if (pronouns.nearest.includes(form)) return nearest(scene, talk, tree, word, form);
  if (pronouns.singular.includes(form) || isSource(scene, tree, word))
    return singularPronoun(scene, talk, tree, word, form);
  if (pronouns.plural.includes(form)) return pluralPronoun(scene, talk, form);
  const isLatter = pronouns.latter.includes(word.lemma) && !dependents(tree, word, 'nmod').length;
  if (!isLatter || word.upos === 'VERB') return null;
  return keptMeant(talk, word, () => lastNamed(latter(scene, talk, word), `ce ${form}`));
}

/** "HE the Minister": Excellency in short. */
function isHonour({ form, upos }: Word): boolean {
  return upos === 'PROPN' && /^\p{Lu}{2,}$/u.test(form);
}

/** "-t-il" is "il", "J’" is "j'". */
const pronounForm = keepResults((form) =>
  form
    .toLowerCase()
    .replace('’', "'")
    .replace(/^-(t-)?/, ''),
);

function speaking(party: Party | null, form: string): Resolved | null {
  return known(party, `"${form}" → who speaks`, (party?.countries.length ?? 0) > 1);
}
