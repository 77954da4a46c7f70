/** People of the text in; which of them its words show to be a man or a woman out: "la ministre A", "M. B", "Mrs C". */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import { wordsWithin } from '../syntax/sentence-parts.js';
import type { Tree } from '../syntax/tree.js';
import type { Scene } from './types.js';

export type Gender = 'Fem' | 'Masc';

const known = new WeakMap<Scene['mentions'], ReadonlyMap<string, Gender>>();

/** null where no title and no "M." or "Mme" tells, or the words contradict each other. */
export function genderOf(scene: Scene, person: string): Gender | null {
  const found = known.get(scene.mentions) ?? gendersOf(scene);
  known.set(scene.mentions, found);
  return found.get(person) ?? null;
}

function gendersOf(scene: Scene): ReadonlyMap<string, Gender> {
  const told = new Map<string, Set<Gender>>();
  for (const { person, full } of scene.mentions.personMentions) {
    const tree = scene.trees.find((t) => contains(t.sentence.span, full));
    const words = tree ? wordsWithin(tree.sentence, full) : [];
    const gender = tree ? (wordsTell(scene, words) ?? articleTells(tree, words[0])) : null;
    if (gender) told.set(person, (told.get(person) ?? new Set()).add(gender));
  }
  return new Map([...told].flatMap(([id, all]) => (all.size === 1 ? [[id, [...all][0] as Gender]] : [])));
}

/** "la ministre", "du président": the article right before the title. */
function articleTells({ sentence }: Tree, first: Word | undefined): Gender | null {
  const article = first && sentence.words[first.id - 2];
  if (article?.upos !== 'DET' || first?.upos !== 'NOUN') return null;
  return article.form === 'la' || article.form === 'La' ? 'Fem' : /^[Ll]e$/.test(article.form) ? 'Masc' : null;
}

function wordsTell({ words: { women, men } }: Scene, words: readonly Word[]): Gender | null {
  const forms = words.map((w) => w.form.toLowerCase().replace(/\.$/, ''));
  if (forms.some((form) => women.includes(form))) return 'Fem';
  return forms.some((form) => men.includes(form)) ? 'Masc' : null;
}
