/** A tree in; the same tree out, where of a verb's several subjects those with a preposition are made obliques. */

import { keepLast } from '../text/keep-last.js';
import type { LanguageModel } from './model/language-model.js';
import type { Tree } from './model/parse.js';

/** Each arc's label was chosen by itself; no verb has two subjects, and a subject has no preposition. */
export function keepOneSubject(tree: Tree, count: number, { labels: names }: LanguageModel): Tree {
  const labels = tree.labels.slice();
  const isSubject = subjectsAmong(names);
  const oblique = Math.max(names.indexOf('obl:mod'), names.indexOf('obl'));
  const marker = names.indexOf('case');
  const subjects = new Uint8Array(count + 2);
  const marked = new Uint8Array(count + 2);
  for (let i = 0; i < count; i++) {
    if (isSubject[labels[i] as number]) (subjects[tree.heads[i] as number] as number)++;
    if (labels[i] === marker) marked[tree.heads[i] as number] = 1;
  }
  for (let i = 0; i < count; i++) {
    const several = (subjects[tree.heads[i] as number] as number) > 1;
    if (several && marked[i] && isSubject[labels[i] as number] && oblique >= 0) labels[i] = oblique;
  }
  return { heads: tree.heads, labels };
}

/** By number of the label; the same for every sentence of a language. */
const subjectsAmong = keepLast((names: readonly string[]) => names.map((name) => /^nsubj(:|$)/.test(name)));
